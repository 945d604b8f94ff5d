/** The world's land as the globe draws it: coarse at first, finer where a stage is wide enough to show it. */
import type { TravellingPiece } from '../../../plugins/land.ts';
import coarse from 'virtual:land/coarse';
import { decodeDeltas } from './delta-coast.ts';

const arrived = (pieces: TravellingPiece[]) =>
	pieces.map(({ coasts, middle, reach }) => ({ rings: coasts.map(decodeDeltas), middle, reach }));

let pieces = $state.raw(arrived(coarse));
let asked = false;

export const land = {
	/** Each piece of land, as far as it has arrived. */
	get pieces() {
		return pieces;
	},
	/** Loads the finer coast, once. Where it does not come, the coarse one stays. */
	async refine(): Promise<void> {
		if (asked) return;
		asked = true;
		try {
			pieces = arrived((await import('virtual:land/fine')).default);
		} catch {
			asked = false;
		}
	}
};
