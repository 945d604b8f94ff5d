import { expect, it } from 'vitest';
import { loadTypesetter } from './typesetter.ts';

it('sets Japanese and Latin letters in one line', async () => {
	const typesetter = await loadTypesetter('ja', ['橋とF-35']);
	const { width, path } = typesetter('橋とF-35', 'label', 10);
	// Two full-width characters, then Latin letters of about half an em.
	expect(width).toBeGreaterThan(35);
	expect(width).toBeLessThan(45);
	expect(path(0, 0)).toMatch(/^M[\d. A-Z-]+Z$/);
});

it('sets bold letters with other outlines', async () => {
	const typesetter = await loadTypesetter('ja', ['橋']);
	const outline = (face: 'label' | 'headline') => typesetter('橋', face, 10).path(0, 0);
	expect(outline('label')).not.toBe(outline('headline'));
});

it('names a character that the Japanese font lacks', async () => {
	await expect(loadTypesetter('ja', ['橋', '橋𓀀'])).rejects.toThrow(
		'“橋𓀀” has the character “𓀀”, which Noto Sans JP lacks: write another one.'
	);
});

it('names a language without a font', async () => {
	await expect(loadTypesetter('ko', ['다리'])).rejects.toThrow(
		'Cards have no font for the script of “ko”: add one as “Kore” to src/cards/fonts.ts.'
	);
});
