import { describe, expect, it, vi } from 'vitest';
import { strings } from '#language/tables/en.ts';
import { Sharing } from './sharing.svelte.ts';

const LINK = { title: 'The first meeting · The Bridge', url: 'https://example.org/first/' };

const allow = () => vi.fn(() => Promise.resolve());
const refuse = (name: string) => vi.fn(() => Promise.reject(new DOMException('', name)));

/** The state of a panel in a browser with these APIs, and a press on its first button. */
function opened(browser: { share?: () => unknown; clipboard?: { writeText: () => unknown } }) {
	vi.stubGlobal('navigator', browser);
	const sharing = new Sharing(LINK, strings.share.panel);
	const first = sharing.offered[0];
	if (!first) throw new Error('No share method is offered.');
	return { sharing, share: () => sharing.share(first), label: strings.share.panel[first.name] };
}

describe('Sharing', () => {
	it('uses the share sheet if the browser has one', async () => {
		const sheet = allow();
		const writeText = allow();
		const { sharing, share } = opened({ share: sheet, clipboard: { writeText } });
		await share();
		expect(sheet).toHaveBeenCalledWith(LINK);
		expect(writeText).not.toHaveBeenCalled();
		expect(sharing.message).toBe('Shared.');
	});

	it('shows no message and tries no other method when the reader cancels the share sheet', async () => {
		const writeText = allow();
		const { sharing, share } = opened({ share: refuse('AbortError'), clipboard: { writeText } });
		await share();
		expect(writeText).not.toHaveBeenCalled();
		expect([sharing.message, sharing.showsLink]).toEqual(['', false]);
	});

	it('copies the link if the share sheet is missing or not allowed', async () => {
		for (const sheet of [{}, { share: refuse('NotAllowedError') }]) {
			const writeText = allow();
			const { sharing, share } = opened({ ...sheet, clipboard: { writeText } });
			await share();
			expect(writeText).toHaveBeenCalledWith(LINK.url);
			expect([sharing.message, sharing.showsLink]).toEqual(['Link copied.', false]);
		}
	});

	it('shows the link if neither method is allowed', async () => {
		const writeText = refuse('NotAllowedError');
		const { sharing, share } = opened({ clipboard: { writeText } });
		await share();
		expect([sharing.message, sharing.showsLink]).toEqual(['Copy the link from the field.', true]);
	});

	it('offers a button for the link if the browser has no other method', async () => {
		const { sharing, share, label } = opened({});
		expect(label).toBe('Show link');
		await share();
		expect(sharing.showsLink).toBe(true);
	});

	it('hides the link again when a later attempt to copy works', async () => {
		const writeText = vi.fn().mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
		const { sharing, share } = opened({ clipboard: { writeText } });
		await share();
		await share();
		expect([sharing.message, sharing.showsLink]).toEqual(['Link copied.', false]);
	});

	it('composes a mail with title and address on two lines, apart even without the line break', () => {
		const { sharing } = opened({});
		const mail = new URL(sharing.mail);
		expect(mail.searchParams.get('subject')).toBe(LINK.title);
		const body = mail.searchParams.get('body') ?? '';
		expect(body.split('\r\n')).toEqual([`${LINK.title} `, LINK.url]);
		expect(sharing.mail).toContain('%20%0D%0Ahttps');
		expect(body.replaceAll(/[\r\n]/g, '')).toBe(`${LINK.title} ${LINK.url}`);
	});
});
