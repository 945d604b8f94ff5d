/** Builds the lines that the form asks for, and shows how they look. */
import { parametersIn } from '../parameters.ts';
import { bareFrame, snippet, type Wish } from '../snippet.ts';
import { articleAddress, HOSTS, ONE_STEP, previewTitle } from './preview.ts';

export interface BuilderPage {
	/** The story's title. */
	title: string;
	language: string;
	/** The way to the story's folder from this page. */
	way: string;
}

interface Preview {
	figure: HTMLElement;
	frame: HTMLIFrameElement;
	heading: Element;
	says: Element;
	host: (typeof HOSTS)[number];
}

function previews(): Preview[] {
	return HOSTS.flatMap((host) => {
		const figure = document.querySelector<HTMLElement>(`[data-preview="${host.mode}"]`);
		const frame = figure?.querySelector('iframe');
		const heading = figure?.querySelector('strong');
		const says = figure?.querySelector('.caption');
		return figure && frame && heading && says ? [{ figure, frame, heading, says, host }] : [];
	});
}

function showLine(name: string, text: string): void {
	const field = document.querySelector<HTMLTextAreaElement>(`[data-line="${name}"]`);
	if (field) field.value = text;
}

/** Gives the form its part; without a script it is hidden. */
export function startBuilder({ title, language, way }: BuilderPage): void {
	const form = document.querySelector<HTMLFormElement>('[data-builder]');
	const help = form?.querySelector('[data-accent-help]');
	if (!form || !help) return;
	const usualHelp = help.textContent;
	// A copy on another host builds lines for that host.
	const home = new URL(way, location.href).href;
	const shown = previews();
	const room = shown[0]?.figure.parentElement;

	function showPreviews(wish: Wish): void {
		const wanted = wish.step ? shown.slice(0, 1) : shown;
		for (const { frame, heading, says, host } of wanted) {
			const words = wish.step ? ONE_STEP : host;
			heading.textContent = words.heading;
			says.textContent = words.says;
			frame.title = previewTitle(words.heading);
			const address = articleAddress(host.mode, wish);
			if (frame.getAttribute('src') !== address) frame.src = address;
		}
		// Taken out, not hidden: a hidden frame would go on running.
		for (const { figure } of shown.slice(wanted.length)) figure.remove();
		for (const { figure } of wanted) if (!figure.isConnected) room?.append(figure);
	}

	function build(): void {
		if (!form || !help) return;
		// A form without files holds texts alone.
		const asked = new URLSearchParams([...(new FormData(form) as Iterable<[string, string]>)]);
		const look = parametersIn(asked, language);
		const wish: Wish = { home, title, step: asked.get('step') ?? '', ...look };
		showLine('snippet', snippet(wish));
		showLine('frame', bareFrame(wish));
		const accent = asked.get('accent') ?? '';
		const isWrong = accent !== '' && !look.accent;
		form.querySelector('[name="accent"]')?.setAttribute('aria-invalid', String(isWrong));
		help.textContent = isWrong
			? `“${accent}” is not a colour in three or six hexadecimal digits, such as #1d5a9e; it is left out.`
			: usualHelp;
		for (const field of form.querySelectorAll<HTMLSelectElement>('[name="mode"]')) {
			field.disabled = Boolean(wish.step);
		}
		showPreviews(wish);
	}

	form.addEventListener('input', build);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
	});
	form.hidden = false;
	build();
}
