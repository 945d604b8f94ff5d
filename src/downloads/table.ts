import type { Story } from '#content/story.ts';

/** A value of a table. `undefined` is written as an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A column as Table Schema describes it. */
export interface Column {
	type: 'string' | 'number' | 'boolean' | 'date';
	format?: 'uri';
	/** Unit of the numbers, if all of them have the same one. */
	unit?: string;
	description: string;
	constraints?: Constraints;
}

interface Constraints {
	required?: true;
	enum?: readonly string[];
}

/** A table that readers can download. Its columns may be fewer than the properties of its rows. */
export interface Table {
	/** Also the name of the file, without its ending. */
	name: string;
	title: string;
	description: string;
	fields: (Column & { name: string })[];
	primaryKey?: string;
	/** Columns whose values are ids in another table. */
	foreignKeys?: { field: string; table: string }[];
	rows: (story: Story) => Partial<Record<string, Cell>>[];
}

interface TableDefinition<Name extends string> extends Omit<Table, 'fields' | 'rows'> {
	/** Columns by name, in the order of the file. */
	columns: Record<Name, Column>;
	/** Properties that have the name of a column must be cells. Others are skipped. */
	rows: (story: Story) => { [Property in NoInfer<Name>]?: Cell }[];
}

/** Makes a table from its definition. */
export function table<Name extends string>(definition: TableDefinition<Name>): Table {
	const { columns, ...rest } = definition;
	const fields = Object.entries<Column>(columns).map(([name, column]) => ({ name, ...column }));
	return { ...rest, fields };
}

/** A column of text. */
export const text = (description: string, constraints?: Constraints): Column => ({
	type: 'string',
	description,
	constraints
});

/** A column of numbers. `unit` is absent if another column has the unit. */
export const number = (description: string, unit?: string, constraints?: Constraints): Column => ({
	type: 'number',
	unit,
	description,
	constraints
});

/** A column of days, `YYYY-MM-DD`. */
export const day = (description: string, constraints?: Constraints): Column => ({
	type: 'date',
	description,
	constraints
});

/** A column of `true` and `false`. */
export const flag = (description: string): Column => ({ type: 'boolean', description });
