/** The placeholders of `src/app.html` and of components: `%story.NAME%`. */

const PLACEHOLDER = /%story\.([\w-]+)%/g;

/** The policy as SvelteKit writes it into a prerendered page. */
const POLICY_TAG = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Replaces the placeholders of a page.
 * @param values HTML by the name of its placeholder.
 * @throws {Error} when the page has a placeholder without a value.
 */
export function fillPlaceholders(html: string, values: Record<string, string>): string {
	return html.replaceAll(PLACEHOLDER, (placeholder, name: string) => {
		const value = values[name];
		if (value !== undefined) return value;
		throw new Error(`The page has the placeholder ${placeholder}: add it to src/hooks.server.ts.`);
	});
}

/**
 * Takes the policy out of a page. A policy applies only to scripts after it, so it has to move to the
 * top of the head.
 * @returns The page without its policy, and the policy's tag: empty if the page has no policy.
 */
export function splitPolicy(html: string): { page: string; policy: string } {
	const policy = POLICY_TAG.exec(html)?.[0] ?? '';
	return { page: html.replace(policy, ''), policy };
}
