import { describe, expect, it } from 'vitest';
import {
	below,
	makeElement,
	nextFrame,
	place,
	stickyElement,
	useHostPage,
	VIEWPORT
} from './testing/host-page.ts';
import { framePosts, loaded } from './testing/story-frame.ts';

useHostPage();

describe('a height that changes', () => {
	// Browsers with scroll anchoring must come to the same place as those without.
	it.each(['auto', 'none'])(
		'moves no reader below the story, with overflow-anchor: %s',
		async (overflowAnchor) => {
			document.documentElement.style.overflowAnchor = overflowAnchor;
			const element = place(makeElement());
			await loaded(element);
			window.scrollTo(0, VIEWPORT + 400);
			await nextFrame();
			const { top } = below.getBoundingClientRect();
			for (const height of [5000, 5200, 4000]) {
				framePosts(element, { kind: 'height', height });
				await nextFrame();
				await nextFrame();
				expect(below.getBoundingClientRect().top).toBe(top);
			}
			document.documentElement.style.overflowAnchor = '';
		}
	);

	it('moves no reader with the end of the story’s space in view, before they have read it', async () => {
		const element = place(makeElement());
		await loaded(element);
		window.scrollTo(0, VIEWPORT - 100);
		await nextFrame();
		// A late font changes the height again.
		for (const height of [5000, 5200]) {
			framePosts(element, { kind: 'height', height });
			await nextFrame();
			await nextFrame();
			expect(below.getBoundingClientRect().top).toBe(100);
		}
	});

	it('moves no reader who has read the story and opens something at its end', async () => {
		const element = await stickyElement();
		window.scrollTo(0, 5000 - 100);
		await nextFrame();
		framePosts(element, { kind: 'height', height: 5200 });
		await nextFrame();
		expect(window.scrollY).toBe(5000 - 100);
	});

	it('moves no reader at the start of the story', async () => {
		const element = place(makeElement());
		await loaded(element);
		window.scrollTo(0, 100);
		await nextFrame();
		framePosts(element, { kind: 'height', height: 5000 });
		await nextFrame();
		expect(window.scrollY).toBe(100);
	});
});
