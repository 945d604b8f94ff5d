/**
 * The site's folder on its host, with slashes at both ends: the path of `SITE_URL`. Only a page that
 * is shown at any address has to know it; every other finds its files from where it is.
 */
export function homePath(): string {
	const address = process.env.SITE_URL ?? '';
	return URL.canParse(address) ? new URL(address).pathname.replace(/\/*$/, '/') : '/';
}
