import { beforeEach, describe, expect, it } from 'vitest';
import { PlaceKeeper, type StoryLayout } from './place-keeper.ts';
import { ReadingPosition, type StepChange } from './reading-position.svelte.ts';

const VIEWPORT = 500;
const LINE = 200;
const REST = 100;

/** A page with a cover and three steps, without a browser. Lengths are pixels. */
class Page implements StoryLayout {
	readonly viewportHeight = () => VIEWPORT;
	readonly addressedStep = () => this.addressed;
	readonly hasLoaded = () => this.loaded;
	readonly isNewVisit = () => this.newVisit;
	readonly pageSize = () => ({ width: this.width, height: this.#height });
	readonly scroll = () => ({ at: this.at, most: this.#height - VIEWPORT });
	readonly measure = () => ({
		tops: this.#tops.map((top) => top - this.at),
		end: this.#height - this.at,
		line: LINE,
		rest: REST
	});

	width = 400;
	cover = 1000;
	steps = [600, 600, 600];
	at = 0;
	addressed: number | undefined;
	loaded = false;
	newVisit = true;
	/** How far the place keeper has scrolled, call by call. */
	readonly corrections: number[] = [];
	/** The steps to which it has brought the reader. */
	readonly shown: number[] = [];

	get #tops(): number[] {
		return this.steps.map((_, index) => this.topOf(index));
	}

	get #height(): number {
		return this.topOf(this.steps.length);
	}

	topOf(index: number): number {
		return this.cover + this.steps.slice(0, index).reduce((sum, height) => sum + height, 0);
	}

	/** Scrolls as a browser does: not past the end. */
	scrollTo(position: number): void {
		this.at = Math.max(0, Math.min(position, this.scroll().most));
	}

	readonly scrollBy = (pixels: number): void => {
		this.corrections.push(pixels);
		this.scrollTo(this.at + pixels);
	};

	readonly showStep = (index: number): void => {
		this.shown.push(index);
		this.scrollTo(this.topOf(index) - REST);
	};
}

let page: Page;
let position: ReadingPosition;
let changes: Pick<StepChange, 'id' | 'via'>[];
let keeper: PlaceKeeper;

/** Starts the script on the current page. */
function start(): void {
	changes = [];
	position = new ReadingPosition(['one', 'two', 'three'], ({ id, via }) =>
		changes.push({ id, via })
	);
	keeper = new PlaceKeeper(position, page);
	keeper.update();
}

/** How far the trigger line is past the top of a step. */
const past = (index: number) => page.at + LINE - page.topOf(index);

function scrollTo(position: number): void {
	page.scrollTo(position);
	keeper.update();
}

beforeEach(() => {
	page = new Page();
});

describe('a layout change', () => {
	beforeEach(() => {
		page.loaded = true;
		start();
		// 250 pixels into the second step.
		scrollTo(1650);
		expect([position.id, past(1)]).toEqual(['two', 250]);
	});

	it('leaves the reader at the same place of the step when something above grows', () => {
		page.cover += 300;
		keeper.keepPlace();
		keeper.update();
		expect([position.id, past(1), page.corrections]).toEqual(['two', 250, [300]]);
	});

	it('is corrected once, in the frame before the observer runs', () => {
		page.cover += 300;
		keeper.update();
		keeper.keepPlace();
		keeper.update();
		expect([position.id, past(1), page.corrections]).toEqual(['two', 250, [300]]);
	});

	it('leaves the reader at the same place through several changes in a row', () => {
		page.cover += 300;
		keeper.keepPlace();
		page.steps[0] = 100;
		keeper.keepPlace();
		keeper.update();
		page.cover -= 150;
		keeper.update();
		expect([position.id, past(1)]).toEqual(['two', 250]);
	});

	it('of the width alone is corrected', () => {
		page.width = 800;
		page.cover = 800;
		page.steps = [900, 600, 500];
		keeper.update();
		expect([position.id, past(1)]).toEqual(['two', 250]);
	});

	it('leaves the reader at the end of a step that became shorter', () => {
		page.steps[1] = 200;
		keeper.update();
		expect([position.id, past(1)]).toEqual(['two', 199]);
	});

	it('is not corrected on the cover', () => {
		scrollTo(0);
		page.cover += 300;
		keeper.update();
		expect([position.id, page.at, page.corrections]).toEqual([undefined, 0, []]);
	});

	it('of less than rounding is not corrected', () => {
		page.cover += 1;
		keeper.update();
		expect(page.corrections).toEqual([]);
	});

	it('does not scroll back a reader who has scrolled in the same frame', () => {
		page.cover += 300;
		page.scrollTo(page.topOf(2) - REST);
		keeper.update();
		expect([position.id, past(2), page.corrections]).toEqual(['three', LINE - REST, []]);
	});

	it('does not treat the browser’s clamping to a shorter page as a reader’s scroll', () => {
		scrollTo(page.topOf(2) + 50 - LINE);
		expect(position.id).toBe('three');
		page.steps[0] = 100;
		// The browser takes the page back to its new end before the script runs.
		page.scrollTo(page.at);
		keeper.update();
		expect([position.id, past(2)]).toEqual(['three', 50]);
	});

	it('does not treat its own correction as a reader’s scroll', () => {
		for (const growth of [100, 200, 300]) {
			page.cover += growth;
			keeper.keepPlace();
		}
		page.cover += 50;
		keeper.update();
		expect([position.id, past(1), page.corrections]).toEqual(['two', 250, [100, 200, 300, 50]]);
	});

	it('is not corrected again after the reader has scrolled', () => {
		page.cover += 300;
		keeper.update();
		page.scrollTo(page.at + 100);
		keeper.keepPlace();
		expect([past(1), page.corrections]).toEqual([350, [300]]);
	});
});

describe('opening', () => {
	it('brings the reader to the addressed step', () => {
		page.addressed = 2;
		start();
		expect([position.id, page.shown]).toEqual(['three', [2]]);
	});

	it('does not scroll where the browser has already opened the page at the step', () => {
		page.addressed = 1;
		page.scrollTo(page.topOf(1) - REST);
		start();
		keeper.update();
		expect([position.id, page.shown]).toEqual(['two', []]);
	});

	it('stays at the addressed step when a late font moves the page', () => {
		page.addressed = 1;
		start();
		page.cover -= 400;
		// The browser has scrolled as well, so this is no layout change that the place keeper corrects.
		page.scrollTo(page.at + 300);
		keeper.update();
		expect([position.id, page.shown]).toEqual(['two', [1, 1]]);
	});

	it('leaves the page where the browser has scrolled it to another step, as for a text fragment', () => {
		page.addressed = 1;
		start();
		page.scrollTo(page.topOf(2) + 100 - LINE);
		keeper.update();
		keeper.update();
		page.loaded = true;
		keeper.update();
		expect([position.id, past(2), page.shown]).toEqual(['three', 100, [1]]);
	});

	it('opens the addressed step on reload, where the browser restores another place', () => {
		page.newVisit = false;
		page.addressed = 1;
		start();
		page.scrollTo(page.topOf(2) + 100 - LINE);
		keeper.update();
		expect([position.id, page.shown]).toEqual(['two', [1, 1]]);
	});

	it('leaves a reloaded page where another script scrolls it after it has loaded', () => {
		page.newVisit = false;
		page.addressed = 1;
		start();
		page.loaded = true;
		page.scrollTo(page.topOf(2) + 100 - LINE);
		keeper.update();
		expect([position.id, page.shown]).toEqual(['three', [1]]);
	});

	it.each([
		[50, 'two', [1]],
		[300, 'one', []]
	])(
		'on reload of a loaded page, %i px before the addressed step, is at “%s”',
		(before, id, shown) => {
			page.newVisit = false;
			page.loaded = true;
			page.addressed = 1;
			page.scrollTo(page.topOf(1) - LINE - before);
			start();
			expect([position.id, page.shown]).toEqual([id, shown]);
		}
	);

	it('stays at a step to which the browser scrolls after this script has started', () => {
		page.addressed = 1;
		start();
		page.scrollTo(page.topOf(1) - REST);
		keeper.update();
		page.cover += 400;
		page.scrollTo(page.at);
		keeper.update();
		expect([position.id, page.shown]).toEqual(['two', [1]]);
	});

	it('ends when the page has loaded', () => {
		page.addressed = 1;
		start();
		page.loaded = true;
		keeper.update();
		scrollTo(0);
		expect([position.id, page.shown]).toEqual([undefined, [1]]);
	});

	it('ends when the reader scrolls', () => {
		page.addressed = 1;
		start();
		keeper.onReaderScroll();
		scrollTo(0);
		expect([position.id, page.shown]).toEqual([undefined, [1]]);
	});

	it('ends when the reader follows a link', () => {
		page.addressed = 1;
		start();
		keeper.onReaderLink();
		scrollTo(page.topOf(2) - REST);
		expect([position.id, page.shown]).toEqual(['three', [1]]);
	});

	it('without an addressed step stays where the browser opens the page', () => {
		page.scrollTo(1650);
		start();
		expect([position.id, page.at, page.shown]).toEqual(['two', 1650, []]);
	});
});

describe('a script that loads late', () => {
	beforeEach(() => {
		page.addressed = 1;
	});

	it('leaves a reader of a loaded page where they have scrolled', () => {
		page.loaded = true;
		page.scrollTo(page.topOf(2));
		start();
		expect([position.id, page.shown]).toEqual(['three', []]);
	});

	it('leaves a reader of a loaded page near the addressed step, too', () => {
		page.loaded = true;
		page.steps = [400, 400, 400];
		page.scrollTo(page.topOf(2) - REST);
		start();
		expect([position.id, page.shown]).toEqual(['three', []]);
	});

	it('does not move a reader who is more than one viewport away', () => {
		page.scrollTo(page.topOf(1) - REST + VIEWPORT + 1);
		start();
		keeper.update();
		expect([position.id, page.shown]).toEqual(['three', []]);
	});

	it('scrolls a reader within one viewport to the addressed step', () => {
		page.steps = [400, 400, 400];
		page.scrollTo(page.topOf(1) - REST + VIEWPORT);
		start();
		expect([position.id, page.shown]).toEqual(['two', [1]]);
	});

	it('brings a reader at the top to the addressed step', () => {
		page.loaded = true;
		start();
		expect([position.id, page.shown]).toEqual(['two', [1]]);
	});
});

describe('the way to a step', () => {
	beforeEach(() => {
		page.addressed = 0;
		start();
	});

	it('is a load for the step at which the page opens', () => {
		expect(changes).toEqual([{ id: 'one', via: 'load' }]);
	});

	it('is a scroll after the page has loaded', () => {
		page.loaded = true;
		keeper.update();
		scrollTo(page.topOf(1));
		expect(changes.at(-1)).toEqual({ id: 'two', via: 'scroll' });
	});

	it('is a link after a link, for one step', () => {
		keeper.onReaderLink();
		scrollTo(page.topOf(2));
		scrollTo(page.topOf(1));
		expect(changes.slice(1)).toEqual([
			{ id: 'three', via: 'link' },
			{ id: 'two', via: 'scroll' }
		]);
	});

	it('is a scroll for a reader who scrolls by hand before the page has opened', () => {
		page.addressed = undefined;
		page.scrollTo(0);
		start();
		keeper.onReaderScroll();
		scrollTo(page.topOf(1));
		expect(changes).toEqual([{ id: 'two', via: 'scroll' }]);
	});
});
