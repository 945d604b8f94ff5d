import type { Engine } from './engine.ts';
import { chromium, firefox } from './playwright.ts';
import { webkit } from './webkit.ts';

export const ENGINES = { chromium, firefox, webkit } satisfies Record<string, Engine>;

export type EngineName = keyof typeof ENGINES;
