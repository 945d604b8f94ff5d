import { createContext } from 'svelte';
import type { Typesetter } from './typesetter.ts';

/** The typesetter of a card, for the components below it. */
export const [getTypesetter, setTypesetter] = createContext<Typesetter>();
