import type { PairCheck } from './pair-mistake.ts';

/** The placeholders of a label are in its translation, too. */
export const samePlaceholders: PairCheck = ({ english, translation, ...where }) => {
	const idsIn = (text: string) =>
		[...text.matchAll(/\{([^{}:]+)[^{}]*\}/g)].map(({ 1: id = '' }) => id);
	const [ids, own] = [idsIn(english), idsIn(translation)];
	const { file, record, field } = where;
	return [
		...ids
			.filter((id) => !own.includes(id))
			.map((id) => ({ id, fix: 'is a placeholder of the English text: add it' })),
		...own
			.filter((id) => !ids.includes(id))
			.map((id) => ({ id, fix: 'is no placeholder of the English text: remove it' }))
	].map(({ id, fix }) => ({
		...{ file, record, field },
		message: `“{${id}}” ${fix}; “${english}”; “${translation}”`
	}));
};
