/** The bench's table against its limits. */
import type { Bench, Limit } from './limits.ts';

export type Verdict = 'aim met' | 'within' | 'too much';

/** What could not be measured, NaN, is too much. */
export function verdict(value: number, { atMost, aim }: Pick<Limit, 'atMost' | 'aim'>): Verdict {
	if (value <= aim) return 'aim met';
	return value <= atMost ? 'within' : 'too much';
}

/** Names of the limits that a bench exceeds. */
export const exceeded = (limits: Limit[], bench: Bench): string[] =>
	limits
		.filter((limit) => verdict(limit.measured(bench), limit) === 'too much')
		.map(({ name }) => name);

/** Rows with the measure, the limits and the verdict, and the same measure of another build. */
export function verdictRows(limits: Limit[], bench: Bench, beside?: Bench): string[][] {
	return limits.map((limit) => {
		const { name, measured, atMost, aim, written } = limit;
		const value = measured(bench);
		return [
			name,
			written(value),
			written(atMost),
			written(aim),
			verdict(value, limit),
			...(beside ? [written(measured(beside))] : [])
		];
	});
}
