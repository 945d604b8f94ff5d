import type { Story } from '#content/story.ts';

export type Cell = string | number | boolean | undefined;

/** A column, in the words of Table Schema. */
export interface Field {
	name: string;
	type: 'string' | 'number' | 'boolean' | 'date';
	format?: 'uri';
	description: string;
	/** What a number is measured in, where one unit holds for the whole column. */
	unit?: string;
	constraints?: { required?: true; unique?: true; enum?: readonly string[] };
}

/** A table that readers may take away, and what somebody has to know to use it. */
export interface Table {
	name: string;
	title: string;
	description: string;
	fields: Field[];
	primaryKey?: string;
	/** Columns whose values are ids in another table. */
	foreignKeys?: { field: string; table: string }[];
	rows: (story: Story) => Record<string, Cell>[];
}
