// @ts-check
/** `npm start`: from a fresh checkout to the story in a browser, doing only what is not done yet. */
import { ensureBuilt } from './build.js';
import { freePort } from './free-port.js';
import { ensureInstalled } from './install.js';
import { messageOf } from './message.js';
import { buildFolder } from './places.js';
import { serve } from './serve.js';

const usualPort = 4273;

/** @param {string | undefined} asked the value of PORT */
async function portToUse(asked) {
	if (!asked) return freePort(usualPort);
	if (/^\d{1,5}$/.test(asked) && Number(asked) < 65536) return Number(asked);
	throw new Error(
		`PORT is "${asked}", which is no port. Give a number, as in \`PORT=8080 npm start\`.`
	);
}

try {
	await ensureInstalled();
	const port = await portToUse(process.env.PORT);
	await ensureBuilt();
	const { address, close } = await serve({ folder: buildFolder, port });
	console.log(`Four Meetings is at ${address}`);
	console.log('Ctrl-C ends it.');
	process.once('SIGINT', close);
	process.once('SIGTERM', close);
} catch (error) {
	console.error(messageOf(error));
	process.exitCode = 1;
}
