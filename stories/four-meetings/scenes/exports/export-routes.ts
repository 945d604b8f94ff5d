/** The routes for arms out of Japan, and the event that changed each one's limit. */

/** A route for arms out of Japan, and its gate. */
export interface ExportRoute {
	/** Id of the label with its rule; the rule's claim sets the standing of the route. */
	key: string;
	/** Event id of the change, whose day is the headline; undefined for the route that stays closed. */
	event?: string;
	/** Whether it changed after the source article was written. */
	since?: boolean;
}

/** From the top: three limits in the order of their changes, and the one that stayed. */
export const EXPORT_ROUTES: ExportRoute[] = [
	{ key: 'license', event: 'export-change-2023' },
	{ key: 'fighter', event: 'export-change-2024' },
	{ key: 'categories', event: 'export-decision', since: true },
	{ key: 'war' }
];
