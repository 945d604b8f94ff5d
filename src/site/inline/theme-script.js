try {
	const theme = localStorage.getItem('four-meetings-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is forbidden.
}
