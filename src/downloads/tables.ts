import { claimsTable } from './claims-table.ts';
import { figuresTable } from './figures-table.ts';
import { pagesTable } from './pages-table.ts';
import type { Table } from './table.ts';
import { timelineTable } from './timeline-table.ts';

/** All tables that readers may take away. */
export const TABLES: Table[] = [claimsTable, pagesTable, figuresTable, timelineTable];
