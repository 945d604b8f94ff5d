import { ELEMENT_NAME } from '../messages.ts';
import { ONE_SCREEN } from '../modes.ts';

/**
 * The styles of the element's shadow tree. They become a constructed stylesheet, which a strict
 * Content-Security-Policy allows. They undo the snippet's `min-height`. `--ELEMENT-top` is the
 * height of the host's own sticky header. A page that a script moves leaves space around the iframe, where the
 * page receives wheel and touch events. Paper shows the graphic of one step. Of the whole story it shows the
 * link with its address: the iframe's height on screen would leave empty pages.
 */
export const STYLES = `
	:host { display: block; min-height: 0 !important; }
	:host([hidden]) { display: none; }
	div { position: relative; height: ${ONE_SCREEN}px; }
	iframe { display: block; width: 100%; height: 100%; border: 0; transition: color 0.4s; }
	.sticky { --top: var(--${ELEMENT_NAME}-top, 0px); --viewport: calc(min(100svh, var(--highest, 100svh)) - var(--top)); height: var(--viewport); }
	.sticky iframe { position: sticky; top: var(--top); height: var(--viewport); }
	.scripted { height: min(${ONE_SCREEN}px, 80svh) !important; }
	i { position: absolute; top: 0; visibility: hidden; width: 1px; }
	.sticky i { height: var(--viewport); }
	slot { display: block; position: absolute; inset: 0 0 auto; }
	.ready slot { display: none; }
	@media print {
		div { padding-bottom: 3em; }
		slot, .ready slot { display: block; inset: auto 0 0; }
		::slotted(a)::after { content: ': ' attr(href); overflow-wrap: anywhere; }
		:host(:not([step])) div, div:not(.ready) { box-sizing: border-box; height: auto !important; padding: 1em; border: 1px solid; break-inside: avoid; }
		:host(:not([step])) iframe, div:not(.ready) iframe, i { display: none; }
		:host(:not([step])) slot, div:not(.ready) slot { position: static; }
	}
`;
