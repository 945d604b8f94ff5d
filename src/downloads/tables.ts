import type { Story } from '#content/story.ts';
import { claimsTable } from './claims-table.ts';
import { correctionsTable } from './corrections-table.ts';
import { figuresTable } from './figures-table.ts';
import { pagesTable } from './pages-table.ts';
import type { Table } from './table.ts';
import { timelineTable } from './timeline-table.ts';

/** The tables that readers can download, in the order in which they are listed. */
export const TABLES: Table[] = [
	claimsTable,
	pagesTable,
	figuresTable,
	timelineTable,
	correctionsTable
];

/** The tables of a story that have a row. */
export const tablesOf = (story: Story): Table[] =>
	TABLES.filter(({ rows }) => rows(story).length > 0);
