/** `npm run preview [FOLDER [PORT [BASE]]]`: serves a build. Port 0 selects a free port. */
import { serve } from '#tools/serve.ts';
import { main } from './main.ts';

const [folder = 'build', port = '4273', base = '/'] = process.argv.slice(2);

await main(async () => {
	const { address } = await serve({ folder, port: Number(port), base });
	console.log(`Serving ${folder} at ${address}`);
});
