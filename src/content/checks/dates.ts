/** Dates are in order: in a record, from step to step, from event to event, and on the axis. */
import type { Check } from './check.ts';

/** A last day follows a first day. */
export const spansEndAfterStart: Check = ({ steps, events }) =>
	[...steps, ...events].flatMap(({ id, date, until, file }) => {
		const mistake = (message: string) => [{ file, record: id, field: 'until', message }];
		if (until && !date) return mistake(`“${until}” is a last day without a first: add “date”`);
		if (until && date && until < date)
			return mistake(`“${until}” is before the first day, ${date}: swap them`);
		return [];
	});

/** A dated step is not before the dated step in front of it. */
export const stepsAreInDateOrder: Check = ({ paths, frontMatter, steps }) => {
	const order = frontMatter?.chapters.flatMap((chapter) => chapter.steps) ?? [];
	const dated = order.flatMap((id) => steps.filter((step) => step.id === id && step.date));
	return dated.flatMap(({ file, id, date }, index) => {
		const before = dated[index - 1];
		if (!before?.date || !date || date >= before.date) return [];
		const message = `“${date}” is before ${before.date} of the earlier step “${before.id}”: correct a date, or change the order in ${paths.story}`;
		return [{ file, record: id, field: 'date', message }];
	});
};

/** The rows of events are in order of time. */
export const eventsAreInDateOrder: Check = ({ events }) =>
	events.flatMap(({ file, id, date }, index) => {
		const before = events[index - 1];
		if (!before || date >= before.date) return [];
		const message = `“${date}” is before ${before.date} of “${before.id}” in the row above: sort the rows by date`;
		return [{ file, record: id, field: 'date', message }];
	});

/** Each meeting has the day on which its entry in the calendar was written, and days in order. */
export const meetingsHaveDaysOfChange: Check = ({ frontMatter, events }) =>
	events.flatMap(({ file, id, changed }) => {
		const mistake = (message: string) => [{ file, record: id, field: 'changed', message }];
		if (changed.length === 0 && frontMatter?.meetings.includes(id))
			return mistake('is empty: write the day on which the row was written; the calendar needs it');
		const late = changed.find((day, index) => day < (changed[index - 1] ?? ''));
		return late ? mistake(`“${late}” is after a later day: sort the days`) : [];
	});

/** The date axis ends after it starts. */
export const axisEndsAfterStart: Check = ({ settings }) => {
	if (!settings?.axis || settings.axis.until > settings.axis.from) return [];
	const { from, until } = settings.axis;
	const message = `“${until}” is not after axis.from, ${from}: correct one of them`;
	return [{ file: settings.file, field: 'axis.until', message }];
};
