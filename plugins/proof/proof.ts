import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Adds the page `/proof/` to the development server: one step, drawn alone, with sliders for the
 * stage's size and the step's arrival, in each language of the story. The build does not contain the page.
 */
export function proof(): Plugin {
	return {
		name: 'proof',
		apply: 'serve',
		configureServer(server) {
			const load = () =>
				server.ssrLoadModule('/plugins/proof/draw.ts') as Promise<typeof import('./draw.ts')>;
			server.middlewares.use('/proof/', (request, response, next) => {
				const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
				const number = (name: string) => Number(searchParams.get(name));
				const respond = async () => {
					const { draw, languagesOfStory, SCENE_IDS } = await load();
					if (pathname === '/drawing') {
						const box = { width: number('width'), height: number('height') };
						const language = searchParams.get('language') ?? undefined;
						const step = searchParams.get('step') ?? '';
						const drawn = await draw(step, box, number('arrival'), language);
						response.setHeader('content-type', 'application/json').end(JSON.stringify(drawn));
						return;
					}
					const optionsOf = (values: readonly string[]) =>
						values.map((value) => `<option>${value}</option>`).join('');
					const page = await readFile(join(import.meta.dirname, 'proof.html'), 'utf8');
					const html = page
						.replace('<!-- steps -->', optionsOf(SCENE_IDS))
						.replace('<!-- languages -->', optionsOf(languagesOfStory()));
					response
						.setHeader('content-type', 'text/html')
						.end(await server.transformIndexHtml('/proof/', html));
				};
				respond().catch(next);
			});
		}
	};
}
