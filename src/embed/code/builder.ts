/** Builds the code for the form's options, and updates the previews. */
import type { EmbedPreviewStrings } from '#language/strings.ts';
import { fill } from '#language/template.ts';
import { MODES, type Mode } from '../modes.ts';
import { parametersIn } from '../parameters.ts';
import { bareFrame, snippet, type EmbedOptions } from '../snippet.ts';
import { articleAddress } from './preview.ts';

/** The data of the embed code page's script. */
export interface BuilderPage {
	/** The name of the host element. */
	element: string;
	/** Relative address of the site's folder. */
	site: string;
	/** The story in each of its languages, its own first. `home` is the relative address of its folder. */
	editions: { language: string; title: string; home: string }[];
	strings: EmbedPreviewStrings;
}

interface Preview {
	figure: HTMLElement;
	frame: HTMLIFrameElement;
	heading: Element;
	caption: Element;
	mode: Mode;
}

function previews(): Preview[] {
	return MODES.flatMap((mode) => {
		const figure = document.querySelector<HTMLElement>(`[data-preview="${mode}"]`);
		const frame = figure?.querySelector('iframe');
		const heading = figure?.querySelector('strong');
		const caption = figure?.querySelector('.caption');
		return figure && frame && heading && caption ? [{ figure, frame, heading, caption, mode }] : [];
	});
}

function setLine(name: string, text: string): void {
	const field = document.querySelector<HTMLTextAreaElement>(`[data-line="${name}"]`);
	if (field) field.value = text;
}

/** Shows the form, which is hidden without scripts, and rebuilds code and previews on each input. */
export function startBuilder({ element, strings, editions, ...page }: BuilderPage): void {
	const form = document.querySelector<HTMLFormElement>('[data-builder]');
	const help = form?.querySelector('[data-accent-help]');
	if (!form || !help) return;
	const initialHelp = help.textContent;
	// From this page's address: a copy of the site on another host builds code for that host.
	const absolute = (address: string) => new URL(address, location.href).href;
	const all = previews();
	const container = all[0]?.figure.parentElement;

	function showPreviews(options: EmbedOptions): void {
		const shown = options.step ? all.slice(0, 1) : all;
		for (const { frame, heading, caption, mode } of shown) {
			const text = strings.previews[options.step ? 'step' : mode];
			heading.textContent = text.heading;
			caption.textContent = text.caption;
			frame.title = fill(strings.frameTitle, { heading: text.heading });
			const address = articleAddress(mode, options);
			if (frame.getAttribute('src') !== address) frame.src = address;
		}
		// Removed, not hidden: a hidden iframe keeps running.
		for (const { figure } of all.slice(shown.length)) figure.remove();
		for (const { figure } of shown) if (!figure.isConnected) container?.append(figure);
	}

	function build(): void {
		if (!form || !help) return;
		// All values are strings, since the form has no file inputs.
		const values = new URLSearchParams([...(new FormData(form) as Iterable<[string, string]>)]);
		const edition = editions.find(({ language }) => language === values.get('lang')) ?? editions[0];
		if (!edition) return;
		const parameters = parametersIn(values, edition.language);
		const options: EmbedOptions = {
			element,
			home: absolute(edition.home),
			site: absolute(page.site),
			title: edition.title,
			step: values.get('step') ?? '',
			anchor: values.get('anchor') ?? '',
			...parameters
		};
		setLine('snippet', snippet(options));
		setLine('frame', bareFrame(options));
		const accent = values.get('accent') ?? '';
		const isInvalid = accent !== '' && !parameters.accent;
		form.querySelector('[name="accent"]')?.setAttribute('aria-invalid', String(isInvalid));
		help.textContent = isInvalid ? fill(strings.noColour, { text: accent }) : initialHelp;
		for (const field of form.querySelectorAll<HTMLSelectElement>(
			'[name="mode"], [name="anchor"]'
		)) {
			field.disabled = Boolean(options.step);
		}
		showPreviews(options);
	}

	form.addEventListener('input', build);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.hidden = false;
	build();
}
