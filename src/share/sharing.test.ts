import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sharing } from './sharing.svelte.ts';

const SHARED = { title: 'The first meeting · Four Meetings', url: 'https://example.org/tokyo/' };

const allow = () => vi.fn(() => Promise.resolve());
const refuse = (name: string) => vi.fn(() => Promise.reject(new DOMException('', name)));

/** A panel in a browser that has these. */
function opened(browser: { share?: () => unknown; clipboard?: { writeText: () => unknown } }) {
	vi.stubGlobal('navigator', browser);
	const sharing = new Sharing(SHARED);
	const first = sharing.offered[0];
	if (!first) throw new Error('There is no way to share.');
	return { sharing, share: () => sharing.share(first), label: first.label };
}

describe('Sharing', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('uses the sheet where there is one', async () => {
		const sheet = allow();
		const writeText = allow();
		const { sharing, share } = opened({ share: sheet, clipboard: { writeText } });
		await share();
		expect(sheet).toHaveBeenCalledWith(SHARED);
		expect(writeText).not.toHaveBeenCalled();
		expect(sharing.said).toBe('Shared.');
	});

	it('says nothing, and tries nothing else, when the reader closes the sheet', async () => {
		const writeText = allow();
		const { sharing, share } = opened({ share: refuse('AbortError'), clipboard: { writeText } });
		await share();
		expect(writeText).not.toHaveBeenCalled();
		expect([sharing.said, sharing.isByHand]).toEqual(['', false]);
	});

	it('copies where there is no sheet, or where it is forbidden', async () => {
		for (const sheet of [{}, { share: refuse('NotAllowedError') }]) {
			const writeText = allow();
			const { sharing, share } = opened({ ...sheet, clipboard: { writeText } });
			await share();
			expect(writeText).toHaveBeenCalledWith(SHARED.url);
			expect([sharing.said, sharing.isByHand]).toEqual(['Link copied.', false]);
		}
	});

	it('shows the link where neither is allowed', async () => {
		const writeText = refuse('NotAllowedError');
		const { sharing, share } = opened({ clipboard: { writeText } });
		await share();
		expect([sharing.said, sharing.isByHand]).toEqual(['Copy the link from the field.', true]);
	});

	it('offers to show the link where there is nothing else', async () => {
		const { sharing, share, label } = opened({});
		expect(label).toBe('Show link');
		await share();
		expect(sharing.isByHand).toBe(true);
	});

	it('takes the field away again when copying works', async () => {
		const writeText = vi.fn().mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
		const { sharing, share } = opened({ clipboard: { writeText } });
		await share();
		await share();
		expect([sharing.said, sharing.isByHand]).toEqual(['Link copied.', false]);
	});

	it('writes a letter with title and address', () => {
		const { sharing } = opened({});
		const mail = new URL(sharing.mail);
		expect(mail.searchParams.get('subject')).toBe(SHARED.title);
		expect(mail.searchParams.get('body')).toBe(`${SHARED.title}\n${SHARED.url}`);
	});
});
