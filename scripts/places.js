// @ts-check
/** Where things are, so that every script works from whatever folder it is started in. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
export const buildFolder = join(projectFolder, 'build');
/** Goes when node_modules goes, so nothing remembered here outlives what it was remembered about. */
export const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'four-meetings');
export const browserFolder = join(projectFolder, 'node_modules', '.cache', 'browser');
