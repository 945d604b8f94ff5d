/** `npm run preview [FOLDER [PORT [BASE]]]`: serves a build, at a port of 0 at any free one. */
import { serve } from '#tools/serve.ts';
import { main } from './main.ts';

const [folder = 'build', port = '4273', base = '/'] = process.argv.slice(2);

await main(async () => {
	const { address } = await serve({ folder, port: Number(port), base });
	console.log(`Serving ${folder} at ${address}`);
});
