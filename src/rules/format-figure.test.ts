import { expect, it } from 'vitest';
import { formatAmount } from './format-figure.ts';

it.each([
	['en', 291.1, 'JPY bn', '¥291.1 bn'],
	['en', 7770, 'km', '7,770 km'],
	['en', 208.07, '%', '208.07%'],
	['en', 76, 'people', '76 people'],
	['en', 2035, 'year', '2035'],
	['ja', 291.1, 'JPY bn', '2911億円'],
	['ja', 3.5, 'JPY trn', '3.5兆円'],
	['ja', 1200, 'JPY m', '12億円'],
	['ja', 22.4, 'USD bn', '224億米ドル'],
	['ja', 7770, 'km', '7770km'],
	['ja', 10900, 'km', '10,900km'],
	['ja', 208.07, '%', '208.07%'],
	['ja', 38, 'days', '38日'],
	['ja', 45, 'minutes', '45分'],
	['ja', 76, '人', '76人'],
	['ja', 2035, 'year', '2035年'],
	// The fonts have no narrow space.
	['fr', 7770, 'km', '7\u00a0770\u00a0km']
])('in “%s”, %d %s is “%s”', (language, value, unit, text) => {
	expect(formatAmount(language, { value, unit })).toBe(text);
});
