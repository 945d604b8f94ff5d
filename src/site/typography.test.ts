import { expect, it } from 'vitest';
import { curly, quoted } from './typography.ts';

it('curls apostrophes and quotation marks', () => {
	expect(curly(`the leaders' "plan" and the town's`)).toBe('the leaders’ “plan” and the town’s');
	expect(curly('“set already”, don’t')).toBe('“set already”, don’t');
});

it('makes quotation marks inside a quotation single', () => {
	expect(quoted('a "regular consultation" mechanism')).toBe('“a ‘regular consultation’ mechanism”');
	expect(quoted('will “change models.”')).toBe('“will ‘change models.’”');
});
