/** Brings the copy buttons to life: one press copies a line where the browser lets it, else selects it. */
export function startCopying(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const line = button.dataset.copy ?? '';
		button.addEventListener('click', () => void copy(line));
	}
}

async function copy(line: string): Promise<void> {
	const field = document.querySelector<HTMLTextAreaElement>(`[data-line="${line}"]`);
	const says = document.querySelector(`[data-copied="${line}"]`);
	if (!field || !says) return;
	field.select();
	try {
		await navigator.clipboard.writeText(field.value);
		says.textContent = 'Copied.';
	} catch {
		says.textContent = 'Selected: copy it with your keyboard.';
	}
}
