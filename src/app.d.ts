declare module 'virtual:land' {
	import type { MultiPolygon } from 'geojson';
	/** The world's land, from Natural Earth; see plugins/land.ts. */
	const land: MultiPolygon;
	export default land;
}
