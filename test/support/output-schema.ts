// What a command printed with --json, held against the schema that it names. Whoever runs a command in a test calls this: a document
// that no schema describes fails there.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schemas = path.resolve(import.meta.dirname, '../../schemas');

/** Names of the schemas of outputs: `verify` for schemas/output-verify.schema.json. */
export const outputSchemas = readdirSync(schemas)
  .map((file) => /^output-(.+)\.schema\.json$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

const made = new Map<string, ReturnType<Ajv2020['compile']>>();

function validatorOf(name: string) {
  const known = made.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(path.join(schemas, `output-${name}.schema.json`), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: false, strict: false }).compile(schema);
  made.set(name, validate);
  return validate;
}

/** Members whose names are data: a relation, not a word of ours. */
const NAMES_ARE_DATA = ['view_fingerprints'];

function misspelt(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(misspelt);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name) ? [] : [name]),
    ...(NAMES_ARE_DATA.includes(name) ? [] : misspelt(member)),
  ]);
}

export interface Output {
  readonly schema: string;
  readonly may_gate: boolean;
  readonly exit_code: number;
  readonly [name: string]: unknown;
}

/** Throws unless it is one line with one document that its schema describes, and whose exit code is the process's. */
export function readOutput(stdout: string, code: number | null): Output {
  if (!/^\{[^\n]*\}\n$/.test(stdout)) throw new Error(`not one line of JSON: ${stdout.slice(0, 200)}`);
  const document = JSON.parse(stdout) as Output;
  const name = /^tki-([a-z-]+)\/v1$/.exec(document.schema)?.[1] ?? '';
  if (!outputSchemas.includes(name))
    throw new Error(`no schema describes ${JSON.stringify(document.schema)}`);
  const validate = validatorOf(name);
  if (!validate(document))
    throw new Error(`${name}: ${JSON.stringify(validate.errors?.slice(0, 4))} in ${stdout.slice(0, 400)}`);
  const wrong = misspelt(document);
  if (wrong.length > 0) throw new Error(`${name}: members are not in snake_case: ${wrong.join(', ')}`);
  if (document.exit_code !== code) throw new Error(`${name}: says ${document.exit_code}, ended with ${code}`);
  return document;
}

/** As {@link readOutput}, where the words of a command ask for a document and one was printed. */
export function checkOutput(args: readonly string[], stdout: string, code: number | null): void {
  const end = args.indexOf('--');
  if (stdout !== '' && (end === -1 ? args : args.slice(0, end)).includes('--json')) readOutput(stdout, code);
}

/** What stands on stdout beside the document of a call that could not begin: nothing, if it is such a call. */
export function beyondError(stdout: string): string {
  if (!stdout.startsWith('{"schema":"tki-error/v1",')) return stdout;
  readOutput(stdout, 1);
  return '';
}
