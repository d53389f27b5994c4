// Which places of a document's schema a real document fills. Pure; for the test that no field of a run is left out.
import type { Schema } from '../../src/formats/json-schema.ts';

/** `predicate.readings[].net.dev`: names of members, `[]` for entries of an array, `*` for members of a record. */
export function schemaFields(schema: Schema, at = ''): string[] {
  if (schema.anyOf !== undefined)
    return [...new Set(schema.anyOf.flatMap((each) => schemaFields(each, at)))].filter(
      // The null of a value that may be absent is the same place.
      (name, _index, all) => !all.some((other) => other !== name && other.startsWith(`${name}.`)),
    );
  if (typeof schema.items === 'object') return schemaFields(schema.items, `${at}[]`);
  if (schema.type !== 'object') return [at];
  const { additionalProperties: others, properties = {} } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, each]) => schemaFields(each, `${at}.${name}`)),
    ...(typeof others === 'object' ? schemaFields(others, `${at}.*`) : []),
  ];
}

/** The places of the schema at which the value has something: null and an empty list count as nothing. */
export function filledFields(schema: Schema, value: unknown, at = ''): string[] {
  const own = schema.anyOf?.find(({ type }) => (type === 'null') === (value === null)) ?? schema;
  if (own !== schema) return filledFields(own, value, at);
  if (value === null) return [];
  if (Array.isArray(value))
    return typeof schema.items === 'object'
      ? value.flatMap((each) => filledFields(schema.items as Schema, each, `${at}[]`))
      : [at];
  if (typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([name, each]) => {
    const known = schema.properties?.[name];
    const other = schema.additionalProperties;
    if (known !== undefined) return filledFields(known, each, `${at}.${name}`);
    return typeof other === 'object' ? filledFields(other, each, `${at}.*`) : [];
  });
}
