/** The parent in the flat tree: a slot or a shadow host comes before the light tree's parent. */
export function parentOf(element: Element): Element | null {
	const root = element.getRootNode();
	return (
		element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
	);
}
