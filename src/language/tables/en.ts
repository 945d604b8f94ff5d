import type { Strings } from '../strings.ts';

export const strings = {
	language: 'en',
	punctuation: {
		comma: ', ',
		colon: ': ',
		period: '.',
		space: ' ',
		brackets: [' (', ')'],
		quotation: ['“', '”'],
		innerQuotation: ['‘', '’']
	},
	reader: {
		steps: 'Steps of the story',
		later: 'later',
		next: (step) => `Next: ${step}`,
		toAbout: 'How this was checked',
		toSources: 'All sources, corrections and data',
		toPresentation: 'Present the story: one step at a time, full screen',
		figures: 'Figures',
		sources: 'Sources',
		backToText: 'Back to the words',
		key: 'Key to the lines'
	},
	theme: {
		change: 'Change the theme',
		toLight: 'Change to the light theme',
		toDark: 'Change to the dark theme'
	},
	share: {
		story: 'Share the story',
		step: 'Share this step',
		moved: 'This step has moved',
		panel: {
			name: 'Ways to share',
			sheet: 'Share …',
			copy: 'Copy link',
			show: 'Show link',
			mail: 'Mail',
			png: 'Picture (PNG)',
			svg: 'Picture (SVG)',
			link: 'Link',
			shared: 'Shared.',
			copied: 'Link copied.',
			manual: 'Copy the link from the field.'
		}
	},
	stepper: {
		back: 'Back',
		next: 'Next',
		wholeStory: 'Whole story',
		position: '{place} of {count}: {name}',
		count: (steps) => `${steps} steps`
	},
	frame: {
		credit: (title) => `${title}, CC BY 4.0.`,
		checked: {
			before: 'How it was checked, and against what, is said ',
			link: 'on the story’s own page',
			after: '.'
		},
		read: { before: 'Read it ', link: 'on the story’s own page', after: '.' },
		readOn: 'Read on at this step'
	},
	present: {
		title: (story) => `Full screen · ${story}`,
		position: (place, count) => `${place} of ${count}`,
		toStory: 'Read the story',
		notes: 'Notes',
		help: [
			'On: the right arrow, Page Down, Space, Enter, or a swipe to the left.',
			'Back: the left arrow, Page Up, Backspace, or a swipe to the right.',
			'Home is the cover, End the last step.',
			'N opens and closes these notes, which have the words of each step. B makes the screen black, F fills it.'
		],
		fullScreen: 'Full screen',
		showGraphic: 'Show the graphic again',
		announcement: '{headline}. {altText}'
	},
	notFound: {
		title: (story) => `No page here – ${story}`,
		heading: 'There is no page at this address.',
		toStory: (story) => `Read “${story}” from the beginning`
	},
	ledger: {
		title: (story) => `Sources · ${story}`,
		description: (story) =>
			`Every claim of “${story}”, checked against the public record: what the source article said, what the record says, and the pages.`,
		heading: 'Sources',
		deck: (fromSource, others) =>
			`The source article, taken apart into ${fromSource} claims, each set against the public record; and ${others} claims of the record that it leaves out.`,
		parts: 'On this page',
		claims: 'Claims',
		corrections: 'Corrections',
		glossary: 'Glossary',
		method: 'Method',
		data: 'Data',
		aboutCorrections: 'What the source article got wrong, and what is right.',
		precisions: 'Made precise',
		aboutPrecisions: 'What the source article had right, or foresaw, with what it lacks.',
		aboutData:
			'Everything on this page, to take away, under the licence CC BY 4.0. Passages quoted from the source article and from other pages belong to their authors.',
		verdicts: { confirmed: 'Confirmed', differs: 'Differs', 'not-checked': 'Not checked' },
		verdictCounts: { confirmed: 'confirmed', differs: 'differ', 'not-checked': 'not checked' },
		kinds: {
			event: 'Event',
			institution: 'Institution',
			'agenda-item': 'Agenda item',
			figure: 'Figure',
			projection: 'Forecast or hope',
			opinion: 'Opinion'
		},
		readings: {
			page: '',
			opening: 'opening read only',
			copy: 'read in a copy',
			background: 'known, not read'
		},
		correctionKinds: {
			name: 'name',
			title: 'title',
			date: 'date',
			term: 'term',
			figure: 'figure'
		},
		correctionStates: {
			open: 'Open, not reported yet',
			reported: 'Reported to the publisher',
			mended: 'Corrected in the source article'
		},
		sourceArticle: 'The source article',
		sourceColumn: 'Source article',
		notInArticle: (kind) => `Says nothing of it. ${kind}, found in the record.`,
		verdict: 'Verdict',
		note: 'Note',
		afterArticle: 'Happened after the source article was written.',
		attribution: 'Who says so',
		pages: 'Pages',
		noPages: 'None',
		usedIn: 'Used in',
		archived: 'archived copy',
		translation: 'Our translation',
		record: 'Record',
		kind: 'Kind',
		why: 'Why',
		claim: 'Claim',
		state: 'State',
		term: 'Term',
		people: 'People, with their titles at the time',
		name: 'Name',
		personTitle: 'Title'
	},
	filter: {
		find: 'Find',
		placeholder: 'Words in any claim',
		chapter: 'Chapter',
		all: 'All',
		count: '{shown} of {count} claims',
		showAll: 'Show all'
	},
	cards: {
		licence: 'Words and data: CC BY 4.0',
		coast: 'Coast: Natural Earth'
	}
} satisfies Strings;
