/**
 * Changes of a page by extensions, translators, phones, minifiers and hosts. Each is sent to the page
 * as text, so it uses no outer name. Added text is marked with `data-foreign`. Translators use
 * `<font>`, though it is deprecated.
 */

/** Runs in the page. */
export type Change = () => void;

/** Changes that keep all text in order. The live graphic can start. */
export const ADDITIONS = {
	'comments removed': () => {
		const nodes = document.evaluate('//comment()', document, null, 7);
		for (let at = 0; at < nodes.snapshotLength; at++) {
			(nodes.snapshotItem(at) as Comment).remove();
		}
	},

	'inline elements wrapped': () => {
		const kinds = 'a, time, span, b, strong, em, img, button, output, label, cite, q';
		for (const element of document.body.querySelectorAll(kinds)) {
			const wrapper = document.createElement('span');
			element.replaceWith(wrapper);
			wrapper.append(element);
		}
	},

	'blocks wrapped': () => {
		const kinds =
			'main, header, footer, nav, section, article, figure, form, h1, h2, h3, h4, p, ol, ul, li, dl, dt, dd, table, tr, td, th, details, blockquote, textarea, iframe, div';
		for (const element of document.body.querySelectorAll(kinds)) {
			// Inside an inline element the stage has no size.
			if (element.closest('.stage-room, .graphic, .still-room')) continue;
			const wrapper = document.createElement('font' as string);
			element.replaceWith(wrapper);
			wrapper.append(element);
		}
		// A `<summary>` must be a child of its `<details>`, so extensions wrap its content.
		for (const summary of document.querySelectorAll('summary')) {
			const wrapper = document.createElement('font' as string);
			wrapper.append(...summary.childNodes);
			summary.append(wrapper);
		}
	},

	'texts split': () => {
		const nodes = document.evaluate('//body//text()[not(ancestor::script)]', document, null, 7);
		for (let at = 0; at < nodes.snapshotLength; at++) {
			const text = nodes.snapshotItem(at) as Text;
			text.splitText(Math.floor(text.length / 2));
		}
	},

	'texts replaced, as by translators': () => {
		const path =
			'//body//text()[normalize-space() and not(ancestor::script or ancestor::textarea)]';
		const nodes = document.evaluate(path, document, null, 7);
		for (let at = 0; at < nodes.snapshotLength; at++) {
			const text = nodes.snapshotItem(at) as Text;
			if (text.parentElement?.closest('svg, style, noscript, option')) continue;
			const outer = document.createElement('font' as string);
			const inner = document.createElement('font' as string);
			inner.textContent = text.data;
			outer.append(inner);
			text.replaceWith(outer);
		}
		document.documentElement.classList.add('translated-ltr');
	},

	'a node first and last in each container': () => {
		const kinds =
			'body, main, header, footer, nav, section, article, figure, form, ol, ul, li, dl, details, p, h1, h2, h3, div';
		const foreign = () => {
			const node = document.createElement('span');
			node.dataset.foreign = '';
			node.textContent = '+';
			return node;
		};
		for (const container of [...document.querySelectorAll(kinds)]) {
			container.prepend(foreign());
			container.append(foreign());
		}
	},

	'nodes between all others': () => {
		for (const element of [...document.querySelectorAll('body *')]) {
			if (element.closest('svg, summary')) continue;
			const foreign = document.createElement('x-extension');
			foreign.dataset.foreign = '';
			element.after(foreign, document.createComment('an extension'), '');
		}
	},

	'a link around each date, as on phones': () => {
		const date = /\d{1,2}(–\d{1,2})? (January|February|March|April|May|June|July|October) \d{4}/;
		const path = '//body//text()[not(ancestor::script or ancestor::textarea or ancestor::a)]';
		const nodes = document.evaluate(path, document, null, 7);
		for (let at = 0; at < nodes.snapshotLength; at++) {
			const text = nodes.snapshotItem(at) as Text;
			const match = date.exec(text.data);
			if (!match || text.parentElement?.closest('svg')) continue;
			const range = document.createRange();
			range.setStart(text, match.index);
			range.setEnd(text, match.index + match[0].length);
			const link = document.createElement('a');
			link.href = 'tel:20240410';
			range.surroundContents(link);
		}
	},

	'attributes added': () => {
		document.documentElement.classList.add('an-extension');
		document.body.classList.add('an-extension');
		document.body.dataset.grExtInstalled = '';
		for (const element of document.querySelectorAll('body *')) {
			element.setAttribute('data-gr', '1');
		}
	},

	'spaces between elements removed': () => {
		const path = '//body//text()[not(normalize-space()) and not(ancestor::script)]';
		const nodes = document.evaluate(path, document, null, 7);
		for (let at = 0; at < nodes.snapshotLength; at++) (nodes.snapshotItem(at) as Text).remove();
	},

	'spaces collapsed, as by minifiers': () => {
		const comments = document.evaluate('//comment()', document, null, 7);
		for (let at = 0; at < comments.snapshotLength; at++) {
			(comments.snapshotItem(at) as Comment).remove();
		}
		document.body.normalize();
		const path = '//body//text()[not(ancestor::script or ancestor::textarea)]';
		const texts = document.evaluate(path, document, null, 7);
		for (let at = 0; at < texts.snapshotLength; at++) {
			const text = texts.snapshotItem(at) as Text;
			text.data = text.data.replaceAll(/\s+/g, ' ');
		}
	}
} satisfies Record<string, Change>;

/** Changes that remove, duplicate or move nodes. The rest must stay as they leave it. */
export const LOSSES = {
	'sections duplicated': () => {
		for (const section of [...document.querySelectorAll('main section, main > header')].slice(-3)) {
			const double = section.cloneNode(true) as HTMLElement;
			double.dataset.foreign = '';
			document.querySelector('main')?.append(double);
		}
	},
	'sections moved': () => {
		for (const section of [...document.querySelectorAll('main > *')].slice(4).reverse()) {
			document.querySelector('main')?.append(section);
		}
	},
	'the page replaced with a copy': () => {
		const main = document.querySelector('main');
		main?.replaceWith(main.cloneNode(true));
	},
	'no navigation': () => {
		for (const nav of document.querySelectorAll('nav')) nav.remove();
	},
	'no stage': () => {
		for (const stage of document.querySelectorAll('.stage-room, [data-stage]')) stage.remove();
	},
	'an empty stage': () => {
		for (const stage of document.querySelectorAll('.stage-room, .graphic')) stage.replaceChildren();
	},
	'no trigger line': () => {
		document.querySelector('[data-trigger-line]')?.remove();
	},
	'no first section, no header': () => {
		document.querySelector('section')?.remove();
		document.querySelector('main > :is(header, h1)')?.remove();
	},
	'no paragraphs, forms, buttons and fields': () => {
		for (const element of document.querySelectorAll('p, form, button, textarea')) element.remove();
	},
	'every kind of container emptied': () => {
		const kinds = 'nav, ol, form, [data-stage], .share, .caption, details, figure, .still-room';
		for (const element of document.querySelectorAll(kinds)) element.replaceChildren();
	}
} satisfies Record<string, Change>;
