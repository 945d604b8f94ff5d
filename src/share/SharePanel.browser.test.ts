import { page } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { strings } from '#language/tables/en.ts';
import { translate } from '#site/testing/translate.ts';
import SharePanel from './SharePanel.svelte';

it('shows the last result after a translation', async () => {
	const address = 'https://example.org/story/first/';
	await render(SharePanel, {
		strings: strings.share.panel,
		story: 'A story',
		title: 'A step',
		card: 'first',
		home: '../',
		address,
		close: vi.fn()
	});
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const status = page.getByRole('status');
	// In the translated page, the button has another name.
	const copy = page.getByRole('button').first();
	await copy.click();
	await expect.element(status).toHaveTextContent('Link copied.');
	translate();
	await expect.element(status).toHaveTextContent('訳 Link copied.');
	write.mockRejectedValue(new Error('Not allowed'));
	await copy.click();
	await expect.element(page.getByLabelText('Link')).toHaveValue(address);
	await expect.element(status).toHaveTextContent(/^Copy the link from the field\.$/);
});
