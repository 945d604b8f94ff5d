/**
 * Adds the copy buttons' click handlers. A click copies the field's text, or selects it if the browser
 * denies clipboard access.
 */
export function startCopying(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const line = button.dataset.copy ?? '';
		button.addEventListener('click', () => void copy(line));
	}
}

async function copy(line: string): Promise<void> {
	const field = document.querySelector<HTMLTextAreaElement>(`[data-line="${line}"]`);
	const status = document.querySelector<HTMLElement>(`[data-copied="${line}"]`);
	if (!field || !status) return;
	field.select();
	try {
		await navigator.clipboard.writeText(field.value);
		status.textContent = status.dataset.done ?? '';
	} catch {
		status.textContent = status.dataset.selected ?? '';
	}
}
