/**
 * Keeps the story readable without a network, after one visit. Of every build there is one whole
 * copy, made in one go and never added to: whoever reads a page reads it with its own scripts.
 */
import { answerTo } from './answers.ts';
import { dropOlderCopies, makeCopy } from './copies.ts';

declare const self: ServiceWorkerGlobalScope;

// A new worker waits until the last page under the older one is closed: nobody is cut off from a copy in use.
self.addEventListener('install', (event) => {
	event.waitUntil(makeCopy());
});

// The page that brought the worker here is looked after, too: the network may go while it is read.
self.addEventListener('activate', (event) => {
	event.waitUntil(dropOlderCopies().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	const answer = answerTo(event.request);
	if (answer) event.respondWith(answer);
});
