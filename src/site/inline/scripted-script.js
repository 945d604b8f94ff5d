/*
 * Marks the page as scripted, for controls that need its module. CSS hides them otherwise.
 * `@media (scripting: none)` does not match where a policy forbids scripts or the module fails to load.
 */
(() => {
	if (!('noModule' in HTMLScriptElement.prototype)) return;
	const page = document.documentElement.dataset;
	page.scripted = '';
	// Errors of elements do not bubble.
	addEventListener(
		'error',
		({ target }) => {
			if (target instanceof HTMLScriptElement && target.type === 'module') delete page.scripted;
		},
		{ capture: true }
	);
})();
