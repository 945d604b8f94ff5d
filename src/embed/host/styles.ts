import { ONE_SCREEN } from '../modes.ts';

/**
 * Styles inside the element. They are given as an object, not as text in the page: a strict
 * Content-Security-Policy of the host lets that pass. The room that the pasted line keeps has done
 * its work when they apply. `--four-meetings-top` is the height of what
 * the host itself keeps at the top of the viewport.
 */
export const STYLES = `
	:host { display: block; min-height: 0 !important; }
	:host([hidden]) { display: none; }
	div { position: relative; height: ${ONE_SCREEN}px; }
	iframe { display: block; width: 100%; height: 100%; border: 0; }
	.sticky { --top: var(--four-meetings-top, 0px); --viewport: calc(100svh - var(--top)); height: var(--viewport); }
	.sticky iframe { position: sticky; top: var(--top); height: var(--viewport); }
	slot { display: block; position: absolute; inset: 0 0 auto; }
	.here slot { display: none; }
`;
