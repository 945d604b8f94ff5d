import type { CDPSession } from 'playwright-core';

/** Bytes of the script heap that are in use, without what is only waiting to be given back. */
export async function heap(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize;
}
