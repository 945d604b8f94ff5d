/** The host script, `/embed.js`. It defines the element and adds no global. */
import { ELEMENT_NAME } from '../messages.ts';
import { storyElement } from './story-element.ts';

/** This script's address. Undefined for a module; empty for an inline script. */
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : undefined;

if (!customElements.get(ELEMENT_NAME)) customElements.define(ELEMENT_NAME, storyElement(address));
