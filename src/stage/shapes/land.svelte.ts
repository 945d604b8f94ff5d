/** The world's land for the globe: coarse at first, finer where a stage is wide enough to show it. */
import coarse from 'virtual:land/coarse';
import { decodeDeltas, type EncodedPiece } from './delta-coast.ts';

const decoded = (pieces: EncodedPiece[]) =>
	pieces.map(({ coasts, centre, radius }) => ({ rings: coasts.map(decodeDeltas), centre, radius }));

let pieces = $state.raw(decoded(coarse));
let isRequested = false;

/** The land that globes draw. All globes of a page share it. */
export const land = {
	/** The pieces of land, in the finest detail that has loaded. */
	get pieces() {
		return pieces;
	},
	/** Loads the finer coast once. If it fails, the coarse one stays, and the next call tries again. */
	async refine(): Promise<void> {
		if (isRequested) return;
		isRequested = true;
		try {
			pieces = decoded((await import('virtual:land/fine')).default);
		} catch {
			isRequested = false;
		}
	}
};
