/** Absolute folders, so that a script works from any current folder. */
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '..');
export const buildFolder = join(projectFolder, 'build');
/** Is deleted together with node_modules. */
export const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'four-meetings');
