declare namespace App {
	interface Locals {
		/** The page's structured data, in the vocabulary of schema.org. */
		structuredData?: import('schema-dts').WithContext<import('schema-dts').Thing>;
	}
}

/** Name of the build: a hash of its sources. */
declare const __BUILD__: string;
/** The name of the host element, from the story's settings. */
declare const __ELEMENT__: string;
/** The story's own language. */
declare const __LANGUAGE__: string;
/** The languages of the story's editions, without its own. */
declare const __EDITIONS__: readonly string[];
/** Ids of the story's actors. */
declare const __ACTORS__: readonly string[];

interface Window {
	/** Trusted Types, in browsers that have them; TypeScript does not declare them yet. */
	trustedTypes?: {
		createPolicy<Rules extends Record<string, (text: string) => string>>(
			name: string,
			rules: Rules
		): Rules;
	};
}

declare module 'virtual:classic-script/*' {
	/** The text of a classic script; see plugins/classic-scripts.ts. */
	const text: string;
	export default text;
}

declare module 'virtual:land/*' {
	/** The world's coasts, from Natural Earth; see plugins/land.ts. */
	const land: import('#stage/shapes/delta-coast.ts').EncodedPiece[];
	export default land;
}
