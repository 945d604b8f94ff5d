/**
 * The service worker makes the story readable offline after one visit. It fills a cache once and never
 * changes it, so a page always runs with the scripts of its own build.
 */
import { respondTo } from './respond.ts';
import { cacheStory, deleteOlderCaches } from './story-cache.ts';

declare const self: ServiceWorkerGlobalScope;

// No `skipWaiting`: the new worker activates when no page uses the older one, and so its cache.
self.addEventListener('install', (event) => {
	event.waitUntil(cacheStory());
});

// `claim` covers the page that registered the worker: its network may fail while it is open.
self.addEventListener('activate', (event) => {
	event.waitUntil(deleteOlderCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	const response = respondTo(event.request);
	if (response) event.respondWith(response);
});
