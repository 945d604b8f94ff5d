import { createContext } from 'svelte';
import type { Type } from './type.ts';

/** The type families of a card, for the components below it. */
export const [getType, setType] = createContext<Type>();
