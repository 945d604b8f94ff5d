// @ts-check

const TEXT =
	'A scene types no text. Add a label to the step’s file, and draw facts.text(‘STEP.LABEL’).';
const STANDING =
	'A scene types no certainty. Add the mark’s claim to the step’s file, and draw facts.standing(‘STEP.MARK’).';

/**
 * Syntax that a scene does not have. Words with a space between them and words with a capital are a
 * text; keys of marks and ids are neither. Messages of errors and paths of outlines may have both.
 */
const FORBIDDEN = [
	{
		selector:
			'Literal[value=/\\p{L} \\p{L}|^\\p{Lu}/u]:not(NewExpression Literal, Property[key.name="path"] Literal)',
		message: TEXT
	},
	{
		selector: 'TemplateElement[value.raw=/\\p{L} | \\p{L}/u]:not(NewExpression TemplateElement)',
		message: TEXT
	},
	{
		selector: 'Literal[value=/^(planned|disputed)$/]:not(BinaryExpression > Literal)',
		message: STANDING
	}
];

/**
 * ESLint's configuration that keeps texts and certainty out of scenes: both come from the story's files.
 * `src/scenes/checks/typed-text.story.test.ts` finds texts that the rule does not know.
 * @type {import('eslint').Linter.Config}
 */
export const drawnFromData = {
	name: 'scenes draw data',
	files: ['stories/*/scenes/**/*.ts'],
	ignores: ['**/*.test.ts'],
	rules: { 'no-restricted-syntax': ['error', ...FORBIDDEN] }
};
