/**
 * The address that a path of this site has on the web, where the environment variable `SITE_URL`
 * says where the site will stand, as in `SITE_URL=https://news.example/four-meetings npm run build`.
 * @param path From the site's root, as in `/sources/`.
 */
export function absolute(path: string): string | undefined {
	const site = process.env.SITE_URL;
	return site ? new URL(path.replace(/^\//, ''), site.replace(/\/*$/, '/')).href : undefined;
}
