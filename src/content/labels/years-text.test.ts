import { expect, it } from 'vitest';
import { yearsText } from './years-text.ts';

it.each([
	['en', 'FY2023', 'FY2023'],
	['en', 'FY2023-27', 'FY2023–27'],
	['en', '2024', '2024'],
	['ja', 'FY2023', '2023年度'],
	['ja', 'FY2023-27', '2023〜27年度'],
	['ja', '2024', '2024年'],
	['ja', '2024-26', '2024〜26年'],
	['fr', '2024-26', '2024–26']
])('in “%s”, the year %s is “%s”', (language, year, text) => {
	expect(yearsText(language, year)).toBe(text);
});

it('names the missing file of a language that has fiscal years', () => {
	expect(() => yearsText('fr', 'FY2023')).toThrow('src/language/reading/fr.yaml: is missing');
});
