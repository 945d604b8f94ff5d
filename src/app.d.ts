declare namespace App {
	interface Locals {
		/** What the page is about, in the words of schema.org. */
		structuredData?: import('schema-dts').WithContext<import('schema-dts').Thing>;
	}
}

declare module 'virtual:land' {
	import type { MultiPolygon } from 'geojson';
	/** The world's land, from Natural Earth; see plugins/land.ts. */
	const land: MultiPolygon;
	export default land;
}
