// Judges a JSON value by the part of JSON Schema 2020-12 that our documents use. Pure; runs in every zone, also without a JIT.
// Must never build code from text, and never accept a member, a type or a keyword that it does not know.
// Why not ajv's own output: docs/adr/0001-validators-are-data.md. Tests hold this file against ajv and zod.

type Scalar = string | number | boolean | null;

/** Every keyword that scripts/generate.ts may write. It refuses a schema that holds any other. */
export interface Schema {
  $id?: string;
  $schema?: string;
  description?: string;
  type?: string | readonly string[];
  const?: Scalar;
  enum?: readonly Scalar[];
  not?: { const: Scalar };
  anyOf?: readonly Schema[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema | false;
  prefixItems?: readonly Schema[];
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  propertyNames?: Schema;
  additionalProperties?: Schema | false;
}

/** The first rule that a value broke. `instancePath` and `message` repeat text of the value: encode both before showing. */
export interface ValidationError {
  /** RFC 6901 pointer into the value; empty for the value itself. */
  instancePath: string;
  keyword: keyof Schema;
  message: string;
}

export interface Validate {
  (value: unknown): boolean;
  /** Of the last call: one error, or null where the value was accepted. */
  errors: readonly ValidationError[] | null;
}

const patterns = new Map<string, RegExp>();

/** A validator for JSON values: what JSON.parse returns, or what could have come from it. Never throws. */
export function toValidate(schema: Schema): Validate {
  const validate: Validate = (value) => {
    const error = firstError(schema, value);
    validate.errors = error === null ? null : [error];
    return error === null;
  };
  validate.errors = null;
  return validate;
}

function firstError(schema: Schema, value: unknown): ValidationError | null {
  if (schema.anyOf !== undefined) {
    const error = anyOfError(schema.anyOf, value);
    if (error !== null) return error;
  }
  if (schema.type !== undefined) {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    if (!types.some((type) => isOfType(type, value))) return fail('type', `must be ${types.join(' or ')}`);
  }
  if (schema.const !== undefined && value !== schema.const)
    return fail('const', `must be ${JSON.stringify(schema.const)}`);
  if (schema.enum !== undefined && !schema.enum.includes(value as Scalar)) {
    return fail('enum', `must be one of ${schema.enum.join(', ')}`);
  }
  if (schema.not !== undefined && value === schema.not.const) return fail('not', 'must be something else');
  if (typeof value === 'string') return stringError(schema, value);
  if (typeof value === 'number') return numberError(schema, value);
  if (Array.isArray(value)) return arrayError(schema, value);
  if (typeof value === 'object' && value !== null)
    return objectError(schema, value as Record<string, unknown>);
  return null;
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isPlainObject(value);
    default:
      return typeof value === type;
  }
}

/** An inherited member would be judged by nobody and read by someone, so a value has no prototype of its own. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function anyOfError(branches: readonly Schema[], value: unknown): ValidationError | null {
  let told: ValidationError | null = null;
  for (const branch of branches) {
    const error = firstError(branch, value);
    if (error === null) return null;
    // A branch of another type says little: the error that a person needs is that of the branch which fits.
    if (error.keyword !== 'type' || error.instancePath !== '') {
      told = told === null ? error : fail('anyOf', 'must fit one of the forms that the schema names');
    }
  }
  return told ?? fail('anyOf', 'must be of one of the types that the schema names');
}

/** JSON Schema counts characters (RFC 8259): a pair of surrogates is one. Counts no text that is twice as long as asked for. */
function isLonger(value: string, than: number): boolean {
  return value.length > than && (value.length > than * 2 || Array.from(value).length > than);
}

function stringError(schema: Schema, value: string): ValidationError | null {
  // Lengths before patterns: no expression runs over more text than its schema allows.
  if (schema.maxLength !== undefined && isLonger(value, schema.maxLength)) {
    return fail('maxLength', `must not be longer than ${schema.maxLength}`);
  }
  if (schema.minLength !== undefined && !isLonger(value, schema.minLength - 1)) {
    return fail('minLength', `must not be shorter than ${schema.minLength}`);
  }
  if (schema.pattern === undefined) return null;
  let pattern = patterns.get(schema.pattern);
  if (pattern === undefined) patterns.set(schema.pattern, (pattern = new RegExp(schema.pattern, 'u')));
  return pattern.test(value) ? null : fail('pattern', `must match ${schema.pattern}`);
}

function numberError(schema: Schema, value: number): ValidationError | null {
  if (schema.minimum !== undefined && value < schema.minimum)
    return fail('minimum', `must be at least ${schema.minimum}`);
  if (schema.maximum !== undefined && value > schema.maximum)
    return fail('maximum', `must be at most ${schema.maximum}`);
  return null;
}

function arrayError(schema: Schema, value: readonly unknown[]): ValidationError | null {
  const { prefixItems = [], items } = schema;
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    return fail('minItems', `must have at least ${schema.minItems} entries`);
  }
  if (schema.maxItems !== undefined && value.length > schema.maxItems) {
    return fail('maxItems', `must have at most ${schema.maxItems} entries`);
  }
  if (items === false && value.length > prefixItems.length)
    return fail('items', 'must have no further entry');
  for (let position = 0; position < value.length; position++) {
    const schemaHere = prefixItems[position] ?? items;
    if (schemaHere === undefined || schemaHere === false) continue;
    const error = firstError(schemaHere, value[position]);
    if (error !== null) return under(position, error);
  }
  return null;
}

function objectError(schema: Schema, value: Record<string, unknown>): ValidationError | null {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  for (const name of required) {
    if (!Object.hasOwn(value, name)) return fail('required', `must have the member ${name}`);
  }
  for (const name of Object.keys(value)) {
    const nameError = propertyNames === undefined ? null : firstError(propertyNames, name);
    if (nameError !== null) return under(name, { ...nameError, keyword: 'propertyNames' });
    // hasOwn: a member called `constructor` or `__proto__` must not find its schema on a prototype.
    const schemaHere = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (schemaHere === false)
      return under(name, fail('additionalProperties', 'is a member that the schema does not name'));
    if (schemaHere === undefined) continue;
    const error = firstError(schemaHere, value[name]);
    if (error !== null) return under(name, error);
  }
  return null;
}

function fail(keyword: keyof Schema, message: string): ValidationError {
  return { instancePath: '', keyword, message };
}

/** Paths are built on the way out, so that a value which is accepted costs no string. */
function under(name: string | number, error: ValidationError): ValidationError {
  const segment = String(name).replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...error, instancePath: `/${segment}${error.instancePath}` };
}
