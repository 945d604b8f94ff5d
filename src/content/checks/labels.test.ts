/** The rules for labels and marks of graphics: one broken file a rule, and its message. */
import { describe, expect, it } from 'vitest';
import { append, replace, copyForEachTest } from '../testing/story-copy.ts';

const copy = copyForEachTest();

const label = (line: string) => replace('labels:\n', `labels:\n  ${line}\n`);
const VIEWS = 'steps/views.md';

const FIXTURES: {
	rule: string;
	file?: string;
	change: (text: string) => string;
	message: string;
}[] = [
	{
		rule: 'an id with capitals',
		change: label('Sum: a sum'),
		message: 'field labels.Sum: “Sum” is not an id: use lower-case words joined by hyphens'
	},
	{
		rule: 'an empty text',
		change: label('sum: ""'),
		message: 'field labels.sum: “” is empty: write it, or remove the line'
	},
	{
		rule: 'no text at all',
		change: label('sum:'),
		message: 'field labels.sum: is empty: write it, or remove the line'
	},
	{
		rule: 'a placeholder without quotation marks',
		change: label('sum: {gap}'),
		message:
			'field labels.sum.gap: is not a field of this file: correct its name, or remove it; a text that starts with { needs quotation marks'
	},
	{
		rule: 'an unknown field',
		change: label('sum: { text: a sum, size: 12 }'),
		message: 'field labels.sum.size: is not a field of this file: correct its name, or remove it'
	},
	{
		rule: 'a claim of another step',
		change: replace('claim: more-trade', 'claim: workers'),
		message:
			'field labels.trade: “workers” is no claim of the step: correct it, or add it to “claims”'
	},
	{
		rule: 'a standing without a reason',
		change: replace(/\n +why: .*/, ''),
		message: 'field labels.quiet: “planned” has no reason: add “why”, or remove “standing”'
	},
	{
		rule: 'a reason without a standing',
		change: replace(/\n +standing: planned/, ''),
		message: 'gives the reason for a standing: add “standing”, or remove “why”'
	},
	{
		rule: 'a standing more certain than a claim that is not confirmed',
		change: replace('standing: planned', 'standing: happened'),
		message:
			'field labels.quiet: “happened” is the standing of a confirmed claim, but “quiet-town” is “not-checked”: remove “standing” and “why”'
	},
	{
		rule: 'the standing that the claim has',
		change: replace('standing: planned', 'standing: disputed'),
		message:
			'field labels.quiet: “disputed” is already the standing of “quiet-town”: remove “standing” and “why”'
	},
	{
		rule: 'a standing of no claim',
		change: label('sum: { text: a sum, standing: planned, why: it is ahead }'),
		message:
			'field labels.sum: “planned” is the standing of no claim: add “claim”, or remove “standing” and “why”'
	},
	{
		rule: 'a claim in the label and in the mark',
		change: replace('labels:\n', 'marks:\n  trade: more-trade\nlabels:\n'),
		message: 'field marks.trade: the label “trade” already has a claim: remove one of the two'
	},
	{
		rule: 'an unknown fact',
		change: label("sum: '{gap}'"),
		message:
			'field labels.sum: “{gap}” is no figure and no event that the step cites: correct it, or add it to “figures” or “events”'
	},
	{
		rule: 'an unknown form of a fact',
		file: 'steps/opening.md',
		change: label("sum: '{speeches:roman}'"),
		message:
			'field labels.sum: “{speeches:roman}” has an unknown form: use one of full, number, words, year, rounded, rounded-up, tens, trillions'
	},
	{
		rule: 'a single brace',
		change: label("sum: 'a {sum'"),
		message: 'field labels.sum: “a {sum” has a single “{”: write a placeholder as {id}'
	},
	{
		rule: 'a number without support',
		change: label('sum: 300 boats'),
		message: 'field labels.sum: “300” is a number that no cited record supports'
	},
	{
		rule: 'a name that the label’s own claim does not have',
		change: replace('text: More trade', 'text: More trade with Italy'),
		message: 'field labels.trade: “Italy” is a name that no cited record supports'
	},
	{
		rule: 'a unit that is not the one of the number in front of it',
		file: 'steps/opening.md',
		change: label("length: '{speeches:number} days'"),
		message: 'field labels.length: “45 days” is a number that no cited record supports'
	},
	{
		rule: 'a view without its holder',
		change: replace('unnamed neighbours, says', 'says'),
		message:
			'field labels.noise: “Unnamed neighbours” must be named as holder or reporter of the opinion “less-noise”: add a label with the name, or name it in the caption'
	},
	{
		rule: 'an event’s standing without a reason',
		file: 'events.csv',
		change: replace(/,planned,.*/, ',planned,,'),
		message: 'field standing: “planned” has no reason: add “why”, or remove “standing”'
	},
	{
		rule: 'a shared label with a number without support',
		file: 'labels.yaml',
		change: append('- id: sum\n  text: 300 boats\n  steps: [vote, opening]'),
		message: 'labels.yaml, “sum”, field text: “300” is a number that no cited record supports'
	},
	{
		rule: 'a shared label of one step',
		file: 'labels.yaml',
		change: append('- id: sum\n  text: a sum\n  steps: [vote]'),
		message: "field steps: “[ 'vote' ]” has one step: write the label in the step’s own file"
	},
	{
		rule: 'a shared label of an unknown step',
		file: 'labels.yaml',
		change: append('- id: sum\n  text: a sum\n  steps: [vote, closing]'),
		message: 'labels.yaml, “sum”, field steps: “closing” is no step: correct it, or remove it'
	},
	{
		rule: 'a shared label with a fact',
		file: 'labels.yaml',
		change: append("- id: sum\n  text: '{workers}'\n  steps: [vote, opening]"),
		message:
			'labels.yaml, “sum”, field text: “{workers}” has a placeholder: write the label in each step’s own file'
	}
];

describe('a label or a mark', () => {
	it.each(FIXTURES)('is refused for $rule', ({ file = VIEWS, change, message }) => {
		copy.edit(file, change);
		expect(() => copy.read()).toThrow(message);
	});

	it('has one message for a wrong placeholder, not also one for the number in it', () => {
		copy.edit(VIEWS, label("sum: '{price-2099}'"));
		expect(() => copy.read()).toThrow(/^The story has 1 mistake:.*\n.*“{price-2099}” is no figure/);
	});
});
