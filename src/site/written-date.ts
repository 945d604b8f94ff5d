/** A day, `YYYY-MM-DD`, as the story writes it: “9 June 2024”. */
export function writtenDate(day: string): string {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
}
