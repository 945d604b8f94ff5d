import type { Story } from '#content/story.ts';
import type { TableStrings } from '#language/strings.ts';

/** A value of a table. `undefined` is written as an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A column as Table Schema describes it, without the description: that is a string of the interface. */
export interface Column {
	type: 'string' | 'number' | 'boolean' | 'date';
	format?: 'uri';
	/** Unit of the numbers, if all of them have the same one. */
	unit?: string;
	constraints?: Constraints;
}

interface Constraints {
	required?: true;
	enum?: readonly string[];
}

/** The columns of a table by the table's name. */
type Columns = { [Name in keyof TableStrings]: keyof TableStrings[Name]['columns'] };

/** A table that readers can download. Its columns may be fewer than the properties of its rows. */
export interface Table {
	/** Also the name of the file, without its ending. */
	name: keyof Columns;
	fields: (Column & { name: string })[];
	primaryKey?: string;
	/** Columns whose values are ids in another table. */
	foreignKeys?: { field: string; table: string }[];
	rows: (story: Story) => Partial<Record<string, Cell>>[];
}

interface TableDefinition<Name extends keyof Columns> extends Omit<
	Table,
	'name' | 'fields' | 'rows'
> {
	name: Name;
	/** Columns by name, in the order of the file. */
	columns: Record<Columns[Name], Column>;
	/** Properties that have the name of a column must be cells. Others are skipped. */
	rows: (story: Story) => { [Property in Columns[Name]]?: Cell }[];
}

/** Makes a table from its definition. */
export function table<Name extends keyof Columns>(definition: TableDefinition<Name>): Table {
	const { columns, ...rest } = definition;
	const fields = Object.entries<Column>(columns).map(([name, column]) => ({ name, ...column }));
	return { ...rest, fields };
}

/** A column of text. */
export const text = (constraints?: Constraints): Column => ({ type: 'string', constraints });

/** A column of numbers. `unit` is absent if another column has the unit. */
export const number = (unit?: string, constraints?: Constraints): Column => ({
	type: 'number',
	unit,
	constraints
});

/** A column of days, `YYYY-MM-DD`. */
export const day = (constraints?: Constraints): Column => ({ type: 'date', constraints });

/** A column of `true` and `false`. */
export const flag = (): Column => ({ type: 'boolean' });
