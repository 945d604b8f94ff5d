/** The host script, `/embed.js`. It defines the element and adds no global. */
import { ELEMENT_NAME } from '../messages.ts';
import { storyElement } from './story-element.ts';

/** The folder of this script, which is the story's. A module has no `currentScript`: the link inside the element is used then. */
const { currentScript } = document;
const home =
	currentScript instanceof HTMLScriptElement ? new URL('.', currentScript.src) : undefined;

if (!customElements.get(ELEMENT_NAME)) customElements.define(ELEMENT_NAME, storyElement(home));
