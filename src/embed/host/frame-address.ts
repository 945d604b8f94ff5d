import { isStepId } from '../messages.ts';
import { PARAMETER_NAMES } from '../parameters.ts';

/** What an author may write on the element; each but the first two is handed to the frame, which checks it. */
export const ATTRIBUTES = ['step', 'anchor', ...PARAMETER_NAMES];

/**
 * The address of the frame that an element asks for.
 * @param folder The story's folder, or its page.
 * @param sticks The frame will stick to the host's viewport.
 */
export function frameAddress(
	element: Pick<Element, 'getAttribute'>,
	folder: URL | string,
	sticks: boolean
): URL {
	const step = element.getAttribute('step');
	const address = new URL(isStepId(step) ? `embed/${step}/` : 'embed/', folder);
	// One step fits itself into the room that is kept for it, so nothing shifts.
	if (sticks || step !== null) address.searchParams.set('mode', sticks ? 'sticky' : 'stepper');
	for (const name of PARAMETER_NAMES) {
		const value = element.getAttribute(name);
		if (value !== null) address.searchParams.set(name, value);
	}
	return address;
}
