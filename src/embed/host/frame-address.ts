import { isStepId } from '../messages.ts';
import { PARAMETER_NAMES } from '../parameters.ts';

/** The element's attributes. All but the first two go to the iframe, which checks them. */
export const ATTRIBUTES = ['step', 'anchor', ...PARAMETER_NAMES];

/**
 * The address of an element's iframe.
 * @param folder The story's folder, or its page.
 * @param sticks Whether the iframe will stick to the host's viewport.
 */
export function frameAddress(
	element: Pick<Element, 'getAttribute'>,
	folder: URL | string,
	sticks: boolean
): URL {
	const step = element.getAttribute('step');
	const address = new URL(isStepId(step) ? `embed/${step}/` : 'embed/', folder);
	// One step adapts to the reserved height, so nothing shifts.
	if (sticks || step !== null) address.searchParams.set('mode', sticks ? 'sticky' : 'stepper');
	for (const name of PARAMETER_NAMES) {
		const value = element.getAttribute(name);
		if (value !== null) address.searchParams.set(name, value);
	}
	return address;
}
