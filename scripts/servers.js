// @ts-check
/** The servers that the tests ask whether deploy/ is right: found, or installed from Debian's packages. */

/** @type {Record<'nginx' | 'caddy', import('./having.js').Wanted>} */
export const servers = {
	nginx: {
		name: 'nginx',
		files: ['nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
		packages: ['nginx', 'libnginx-mod-http-brotli-static']
	},
	caddy: { name: 'caddy', files: ['caddy'], packages: ['caddy'] }
};
