try {
	const theme = localStorage.getItem('%story.element%-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// The browser forbids storage: the theme follows the system.
}
