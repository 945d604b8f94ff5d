import { activeStep } from '#rules/active-step.ts';
import type { Viewport } from './viewport.ts';
import { endOf, lineOf, sectionOf, stepAt, topsOf } from './step-elements.ts';
import { hashOf, reveal } from './reveal.ts';
import type { Geometry, StoryReader } from './story-reader.svelte.ts';

/** What a reader does by hand; the steps that become active then were scrolled to. */
const BY_HAND = ['wheel', 'touchmove', 'keydown'];

/** What takes a reader somewhere else in one jump. */
const BY_HISTORY = ['popstate', 'hashchange'];

/** A drift of less than this many pixels is rounding. */
const ROUNDING = 2;

/** The anchor of the cover, wherever a page opens with something else; browsers know it, too. */
export const TOP = 'top';

/** The step that the address names; without an anchor that the page has, the step that the page is for. */
function addressed(start: string | undefined): string | undefined {
	const id = location.hash.slice(1);
	const named = document.getElementById(id);
	// An anchor among a step's sources is the browser's to find.
	if (named && !named.matches('[data-step], .alias')) return undefined;
	if (named) return stepAt(location.hash);
	return id === TOP ? undefined : start;
}

interface Following {
	/** Ids of the steps, in story order. */
	steps: readonly string[];
	reader: StoryReader;
	/** The window that the reader looks through. */
	viewport: Viewport;
	/** Called after each measurement once the page has loaded and stands where it was opened. */
	read: () => void;
	/** Id of the step that the page is for; none: it opens with the cover. */
	start?: string;
}

/**
 * Keeps a reader at the step that is in the viewport.
 * @returns The undo.
 */
export function trackActiveStep({ steps, reader, viewport, read, start }: Following): () => void {
	const tops = topsOf(steps);
	const measure = (): Geometry => ({
		tops,
		end: endOf(steps),
		...viewport.lines(lineOf('trigger'), lineOf('resting'))
	});

	let opened = false;
	const byHand = () => {
		opened = true;
		reader.followScroll();
	};
	const byLink = () => {
		opened = true;
		reader.followLink();
	};

	/** Brings the reader to the step that the address names. Until the page has loaded, fonts may still move it away from there. */
	const open = () => {
		const target = addressed(start);
		const section = target && sectionOf(target);
		if (section && steps[activeStep(tops, measure().line)] !== target) viewport.show(section);
	};

	/** Is the reader farther from the addressed step than late fonts move a page? */
	const isFar = () => {
		const target = addressed(start);
		const top = target && sectionOf(target)?.getBoundingClientRect().top;
		return typeof top === 'number' && Math.abs(top - measure().rest) > window.innerHeight;
	};
	/** A script that comes after all else finds readers where they have gone since, and leaves them there. A reader at the top has gone nowhere. */
	const hasGone = window.scrollY > 0 && (document.readyState === 'complete' || isFar());

	let stood = viewport.scroll().at;
	/** Has the reader scrolled since the last reading, here or around the frame? A page that got shorter takes its reader back to its end by itself. */
	const hasScrolled = () => {
		const { at, most } = viewport.scroll();
		return Math.abs(at - Math.min(stood, most)) > ROUNDING;
	};
	let before = document.body.getBoundingClientRect();
	/** Where the page has a new layout, the reader is brought back to where the last reading was. */
	const keepPlace = () => {
		const now = document.body.getBoundingClientRect();
		if (now.width === before.width && now.height === before.height) return;
		before = now;
		const pixels = reader.drift(measure());
		if (Math.abs(pixels) > ROUNDING) viewport.scrollBy(pixels);
		stood = viewport.scroll().at;
	};

	const sections = steps.flatMap((step) => sectionOf(step) ?? []);
	const sleep = viewport.onLayoutChange(sections, () => {
		// A frame's reading comes before observers are told of a new layout. A reader who has scrolled
		// meanwhile, by a link perhaps that opened something, is where they want to be.
		if (!hasScrolled()) keepPlace();
		if (!opened && !hasGone) open();
		reader.read(measure());
		stood = viewport.scroll().at;
		if (document.readyState !== 'complete') return;
		if (!opened) byHand();
		read();
	});

	const growth = new ResizeObserver(keepPlace);
	growth.observe(document.body);

	const undo = new AbortController();
	const { signal } = undo;
	// A turned phone: the next reading comes before the observer is told, and would be at another step.
	window.addEventListener('resize', keepPlace, { signal });
	for (const event of BY_HAND) window.addEventListener(event, byHand, { passive: true, signal });
	for (const event of BY_HISTORY) window.addEventListener(event, byLink, { signal });
	const click = ({ target }: MouseEvent) => {
		const link = target instanceof Element && target.closest('a[href*="#"]');
		if (!link) return;
		reveal(hashOf(link));
		byLink();
	};
	window.addEventListener('click', click, { signal });

	return () => {
		undo.abort();
		growth.disconnect();
		sleep();
	};
}
