declare namespace App {
	interface Locals {
		/** What the page is about, in the words of schema.org. */
		structuredData?: import('schema-dts').WithContext<import('schema-dts').Thing>;
	}
}

/** Names the build: a hash of all that it is made from. */
declare const __BUILD__: string;

interface Window {
	/** Where the browser has them; TypeScript does not know them yet. */
	trustedTypes?: {
		createPolicy<Rules extends Record<string, (text: string) => string>>(
			name: string,
			rules: Rules
		): Rules;
	};
}

declare module 'virtual:classic-script/*' {
	/** The text of a script that runs as it is; see plugins/classic-scripts.ts. */
	const text: string;
	export default text;
}

declare module 'virtual:land/*' {
	/** The world's land, from Natural Earth; see plugins/land.ts. */
	const land: import('../plugins/land.ts').TravellingPiece[];
	export default land;
}
