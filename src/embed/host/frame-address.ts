import { isStepId, type FromHost } from '../messages.ts';
import { PARAMETER_NAMES } from '../parameter-names.ts';

/** The element's attributes. All but the first two go to the iframe, which checks them. */
export const ATTRIBUTES = ['step', 'anchor', ...PARAMETER_NAMES];

/** The attributes that a message can change while the story runs. `lang` is none of them: it may need another page. */
export const LOOK = ['theme', 'accent', 'background'] as const satisfies (keyof Extract<
	FromHost,
	{ kind: 'look' }
>)[];

/**
 * The address of an element's iframe.
 * @param home The address of the story's folder, of its page, or of a file in the folder.
 * @param sticks Whether the iframe will stick to the host's viewport.
 */
export function frameAddress(
	element: Pick<Element, 'getAttribute'>,
	home: string,
	sticks: boolean
): URL {
	const step = element.getAttribute('step');
	const address = new URL(isStepId(step) ? `embed/${step}/` : 'embed/', home);
	// One step adapts to the reserved height, so nothing shifts.
	if (sticks || step !== null) address.searchParams.set('mode', sticks ? 'sticky' : 'stepper');
	for (const name of PARAMETER_NAMES) {
		const value = element.getAttribute(name);
		if (value !== null) address.searchParams.set(name, value);
	}
	return address;
}
