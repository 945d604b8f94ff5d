/** Time runs forward: within a record, from step to step, in the list of events, on the axis. */
import type { Check } from './check.ts';

/** A last day has a first one, and is not before it. */
export const spansRunForward: Check = ({ steps, events }) =>
	[...steps, ...events].flatMap(({ id, date, until, file }) => {
		const mistake = (says: string) => [{ file, record: id, field: 'until', says }];
		if (until && !date) return mistake(`“${until}” has no first day: add “date”`);
		if (until && date && until < date) return mistake(`“${until}” is before ${date}: swap them`);
		return [];
	});

/** A later step is not of an earlier day. */
export const stepsRunForward: Check = ({ frontMatter, steps }) => {
	const order = frontMatter?.chapters.flatMap((chapter) => chapter.steps) ?? [];
	const told = order.flatMap((id) => steps.filter((step) => step.id === id && step.date));
	return told.flatMap(({ file, id, date }, index) => {
		const before = told[index - 1];
		if (!before?.date || !date || date >= before.date) return [];
		const says = `“${date}” is before ${before.date} of the earlier step “${before.id}”: correct one, or change their order`;
		return [{ file, record: id, field: 'date', says }];
	});
};

/** The rows of events are in order of time. */
export const eventsRunForward: Check = ({ events }) =>
	events.flatMap(({ file, id, date }, index) => {
		const before = events[index - 1];
		if (!before || date >= before.date) return [];
		const says = `“${date}” stands after ${before.date} of “${before.id}”: put the rows in order of time`;
		return [{ file, record: id, field: 'date', says }];
	});

/** The axis has a length. */
export const axisRunsForward: Check = ({ frontMatter }) => {
	if (!frontMatter || frontMatter.axis.until > frontMatter.axis.from) return [];
	const says = `“${frontMatter.axis.until}” is not after ${frontMatter.axis.from}: correct it`;
	return [{ file: frontMatter.file, field: 'axis.until', says }];
};
