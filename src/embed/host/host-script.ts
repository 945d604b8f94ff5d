/** The host's script, `/embed.js`: defines the element and leaves no other trace in the page. */
import { NAME } from '../messages.ts';
import { storyElement } from './story-element.ts';

/** The script lies beside the story, so its own address says where that is. Loaded as a module it has none; the link inside the element says it too. */
const { currentScript } = document;
const home =
	currentScript instanceof HTMLScriptElement ? new URL('.', currentScript.src) : undefined;

if (!customElements.get(NAME)) customElements.define(NAME, storyElement(home));
