/*
 * Where a module of the page does not come, the browser says which; that nobody caught its rejection
 * need not be said once more. The page stays as it is without scripts.
 */
addEventListener('unhandledrejection', (event) => {
	if (/imported module|importing a module/i.test(event.reason)) event.preventDefault();
});
