import * as v from 'valibot';
import { expect, it } from 'vitest';
import { madeUpStory } from '#content/testing/story-copy.ts';
import { dataPackage } from './data-package.ts';
import { downloadsOf } from './downloads.ts';

const Name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const Text = v.pipe(v.string(), v.nonEmpty());

/** The parts of the Data Package and Table Schema standards, version 2, that the package uses. */
const DataPackage = v.object({
	$schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: Name,
	title: Text,
	description: Text,
	homepage: v.optional(v.pipe(v.string(), v.url())),
	licenses: v.pipe(
		v.array(v.object({ name: Text, title: Text, path: v.pipe(v.string(), v.url()) })),
		v.minLength(1)
	),
	keywords: v.array(Text),
	resources: v.pipe(
		v.array(
			v.object({
				name: Name,
				type: v.literal('table'),
				path: v.pipe(v.string(), v.regex(/^(?!\/|.*\.\.)[\w.-]+$/)),
				format: v.literal('csv'),
				mediatype: v.literal('text/csv'),
				encoding: v.literal('utf-8'),
				schema: v.object({
					fields: v.pipe(
						v.array(
							v.object({
								name: Text,
								type: v.picklist(['string', 'number', 'boolean', 'date']),
								description: Text
							})
						),
						v.minLength(1)
					),
					primaryKey: v.optional(Text),
					foreignKeys: v.optional(
						v.array(
							v.object({
								fields: Text,
								reference: v.object({ resource: Name, fields: Text })
							})
						)
					),
					missingValues: v.array(v.string())
				})
			})
		),
		v.minLength(1)
	)
});

// As JSON, which leaves out undefined properties.
const written: unknown = JSON.parse(JSON.stringify(dataPackage(madeUpStory())));

it('conforms to the standard', () => {
	expect(() => v.parse(DataPackage, written)).not.toThrow();
});

it('names only files and fields that exist', () => {
	const { resources } = v.parse(DataPackage, written);
	const fieldsOf = new Map(
		resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)])
	);
	const files = downloadsOf(madeUpStory()).map(({ file }) => file);
	for (const { name, path, schema } of resources) {
		expect(files).toContain(path);
		const keys = [schema.primaryKey, ...(schema.foreignKeys ?? []).map(({ fields }) => fields)];
		for (const key of keys.filter((key) => key !== undefined))
			expect(fieldsOf.get(name)).toContain(key);
		for (const { reference } of schema.foreignKeys ?? [])
			expect(fieldsOf.get(reference.resource)).toContain(reference.fields);
	}
});

it('has the unit of every number column, or names the column that has it', () => {
	const numbers = dataPackage(madeUpStory()).resources.flatMap(({ schema }) =>
		schema.fields.filter(({ type }) => type === 'number')
	);
	expect(numbers.length).toBeGreaterThan(0);
	expect(numbers.filter(({ unit, description }) => !unit && !/unit/.test(description))).toEqual([]);
});
