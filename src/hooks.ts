import type { Transport } from '@sveltejs/kit';
import { ServerOnly } from '#site/server-only.ts';

/** How values travel that are no plain data. */
export const transport: Transport = {
	ServerOnly: {
		encode: (value) => value instanceof ServerOnly && 1,
		decode: () => new ServerOnly()
	}
};
