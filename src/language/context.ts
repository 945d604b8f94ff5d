import { createContext } from 'svelte';
import type { Strings } from './strings.ts';

/**
 * The strings of a page, for its components. The root of each page sets them once. Components that a script
 * mounts have no page above them: they get their group of strings as a prop.
 */
export const [getStrings, setStrings] = createContext<Strings>();
