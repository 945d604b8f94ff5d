import type { Engine } from './engine.ts';
import { chromium, firefox } from './playwright.ts';
import { webkit } from './webkit.ts';

/** The engines in which the story run can run. */
export const ENGINES = { chromium, firefox, webkit } satisfies Record<string, Engine>;

/** A key of `ENGINES`. */
export type EngineName = keyof typeof ENGINES;
