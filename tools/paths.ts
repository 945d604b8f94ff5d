/** Absolute folders, so that a script works from any current folder. */
import { join, resolve } from 'node:path';

/** The top folder of the project. */
export const projectFolder = join(import.meta.dirname, '..');
/** The built site, which `npm run build` writes: `build`, or the folder that `BUILD_FOLDER` names. */
export const buildFolder = resolve(projectFolder, process.env.BUILD_FOLDER ?? 'build');
/** Reports and temporary files. Deleted with node_modules. */
export const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'four-meetings');
