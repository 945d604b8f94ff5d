/** Silhouettes, drawn by hand for this story. Each path is in a box of width × height. */
import type { Outline } from '#drawing/marks.ts';

/** Silhouettes by name. */
export const silhouettes = {
	/** A warship from the side, bow to the right, without weapons on deck. */
	hull: {
		width: 240,
		height: 84,
		path: [
			'M3 54H60L63 39H91L95 31 99 16H113L116 31H127L129 25H134L137 2H139.5L143 25H159L166 37 178 39 183 51',
			'C203 51 222 48 238 43C229 55 219 68 212 82H14C8 76 4 66 3 54Z',
			// Waterline, deck edge, the yard of the mast, bridge windows, the hangar's door, an anchor.
			'M10.5 73H217.5M60 54L183 51M129 11H147M146 30H162M70 45V54M221 57A2 2 0 1 0 221 61 2 2 0 1 0 221 57Z'
		].join('')
	},
	/** A transport aircraft with two engines from above, nose to the right. */
	airframe: {
		width: 120,
		height: 120,
		path: [
			'M119 60C118 56.5 112 53.6 104 53.4L78 53.4 70.2 39.4 78 39.2C80.4 38.6 80.4 34.4 78 33.8L67 33.8 50 3',
			'C49.4 1.2 43 1 42 2.6L54 36V53.4L24 55 10 38.4C9 37.2 5 37.2 4 38.4L9 57 1 60',
			'L9 63 4 81.6C5 82.8 9 82.8 10 81.6L24 65 54 66.6V84L42 117.4C43 119 49.4 118.8 50 117L67 86.2',
			'L78 86.2C80.4 85.6 80.4 81.4 78 80.8L70.2 80.6 78 66.6 104 66.6C112 66.4 118 63.5 119 60Z',
			// The fin, the windscreen, the flaps.
			'M2 60H24M109.5 63.6C112.4 61.6 112.4 58.4 109.5 56.4M58 53.4V66.6M49 18.8L58.6 18.8M49 101.2L58.6 101.2'
		].join('')
	},
	/** A fighter with two fins from above, nose up; not a type that exists. */
	fighter: {
		width: 100,
		height: 140,
		path: [
			'M50 1C52 8 54.5 18 56 30L58 44C60.5 50 63 54 67 58L97 93 98 104 70 108 69 112 85 127V134L66 131 62 128',
			'L60 138H52L50 133 48 138H40L38 128 34 131 15 134V127L31 112 30 108 2 104 3 93 33 58',
			'C37 54 39.5 50 42 44L44 30C45.5 18 48 8 50 1Z'
		].join('')
	},
	/** A drone without a tail from above, nose up. */
	wingman: {
		width: 100,
		height: 70,
		path: [
			'M50 1C52 3 54 6 56 10L97 47C99 49 99.4 52 98 56L95 58 70 47 58 63C54 68.4 46 68.4 42 63L30 47 5 58',
			'L2 56C0.6 52 1 49 3 47L44 10C46 6 48 3 50 1Z'
		].join('')
	},
	/** A jet trainer from the side, nose to the right, tandem seats; not a type that exists. */
	trainer: {
		width: 260,
		height: 64,
		path: [
			'M4 44L6 36 23 33 9 3H27L60 29C80 27 100 26 118 25C130 15 146 11 160 12C176 13 190 20 202 28',
			'C222 31 242 36 257 42C244 48 226 51 206 52C186 54.6 168 55.8 150 56L106 63.4H78L70 53.2C46 51 24 48.4 4 44Z'
		].join('')
	},
	/** A plant: saw-tooth roof and a chimney. */
	plant: {
		width: 120,
		height: 72,
		path: 'M2 71V38L27 24V38L52 24V38L77 24V38H88L91 2H100L103 38H118V71ZM2 56H118'
	},
	/** A saw-tooth roof without walls. */
	roof: {
		width: 200,
		height: 30,
		path: 'M1 29V17L50 1V17L99 1V17L148 1V17L199 1V29Z'
	},
	/** The remaining stock: waves at the top, and a torn lower edge, because its depth is not known. */
	stockpile: {
		width: 160,
		height: 120,
		path: [
			'M0 7C14 1 26 1 40 7 54 13 66 13 80 7 94 1 106 1 120 7 134 13 146 13 160 7V104',
			'L151 112 143 101 131 116 120 105 108 113 97 102 84 117 71 106 60 114 47 103 35 118 24 106 12 113 0 103Z'
		].join('')
	}
} satisfies Record<string, Outline>;
