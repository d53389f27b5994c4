// What an editor of a real run's files can change, field by field: with no digest repaired nothing, with every digest repaired
// the published list. docs/verify.md and docs/verify-fields.md are held against it. In `npm test` of every twelfth row of those
// tables, from every document; with TKI_LONG=1 of all of them. Needs root and runc.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isNamed } from '../../src/attestation/verify/row.ts';
import type { Expected } from '../../src/attestation/verify/inputs.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Schema } from '../../src/formats/json-schema.ts';
import { policyDigests } from '../../src/formats/policy.ts';
import { root } from '../support/sandbox.ts';
import { LONG, oneOf } from '../support/long.ts';
import { sharedNonce, sharedPacket, sharedRun } from './shared-runs.ts';
import { editRun, leavesOf, othersOf, put, rowOf, rowsFor, standingRows } from './editable-fields.ts';
import type { Edited } from './editable-fields.ts';
import { filledFields, schemaFields } from './field-names.ts';
import { filesIn, partsOf, reseal, verify } from './forger.ts';
import type { Files } from './forger.ts';
import { atLeast } from '../support/at-least.ts';

/** Leaves of one field that are edited: twelve probes and three readings repeat it. With TKI_LONG=1 all of them are. */
const LEAVES = 8;

/** One of so many rows of the tables is tried; whoever writes the pages anew needs all of them. */
const FIELDS = LONG || process.env['TKI_WRITE_DOCS'] === '1' ? 1 : 12;

/** One that an expectation of the caller shows, and one that nothing does but a signature. */
const ALWAYS = ['go.max_age_seconds', 'go.clock'];

const nonce = sharedNonce;
let packet: string;
let files: Files;
let expected: Partial<Expected>;
let edited: Edited;

beforeAll(async () => {
  packet = fs.readFileSync(await sharedPacket(), 'utf8');
  files = filesIn((await sharedRun('runc')).out);
  const { go } = partsOf(files);
  expected = {
    packet: sha256(packet),
    policy: policyDigests.policy,
    catalog: go?.catalog_digest ?? null,
    nonce,
    run: go?.run ?? null,
    maxAgeSeconds: 86_400,
  };
  edited = editRun(files, packet, expected, { leaves: LEAVES, fields: FIELDS, always: ALWAYS });
  // With every row a minute of computing, on a machine with nothing else to do.
}, 20 * 60_000);

const textOf = (name: string) => Buffer.from(files.get(name) ?? '').toString('utf8');
const withFile = (name: string, text: string): Files => new Map([...files, [name, Buffer.from(text)]]);

/** Of so many values one is edited where nothing is repaired; with TKI_LONG=1 every one. No divisor of the twelve probes. */
const STEP = 23;

/** Each value of a JSON document once, as another value of the same kind, in RFC 8785 form. */
function mutants(text: string, end: string): string[] {
  const document = JSON.parse(text) as object;
  return leavesOf({ document }, []).flatMap(({ path: at, value }) => {
    if (at.length < 2 || (typeof value === 'object' && value !== null && Object.keys(value).length > 0))
      return [];
    const now = JSON.stringify(value);
    const other = othersOf({ path: at, value }).find((each) => JSON.stringify(each) !== now);
    const copy = structuredClone({ document });
    put(copy, at, other ?? 'x');
    return [toCanonicalJson(copy.document) + end];
  });
}

/** One character of each line. */
const lineMutants = (text: string) =>
  text.split('\n').flatMap((line, index, lines) => {
    if (line === '') return [];
    const last = line.endsWith('x') ? 'y' : 'x';
    return [[...lines.slice(0, index), line.slice(0, -1) + last, ...lines.slice(index + 1)].join('\n')];
  });

describe('with no digest repaired, one edit of any value is noticed:', () => {
  const counts = new Map<string, number>();

  it.each(['sandbox-', 'run.json', 'report.json', 'report.md', 'checkpoint-'])('of %s', (start) => {
    const name = [...files.keys()].find((each) => each.startsWith(start)) ?? '';
    const all = name.endsWith('.md') ? lineMutants(textOf(name)) : mutants(textOf(name), '\n');
    const edits = oneOf(STEP, all);
    const unnoticed = edits.filter((text) => {
      // What is seen without the packet is seen with it as well.
      const quick = verify(withFile(name, text), null).exitCode;
      return ![3, 4].includes(quick === 2 ? verify(withFile(name, text), packet).exitCode : quick);
    });
    expect(unnoticed).toEqual([]);
    counts.set(start, all.length);
  });

  it('of what go.json and release.json hold, inside run.json', () => {
    const run = JSON.parse(textOf('run.json')) as { predicate: { go: string; release: string } };
    const edits = (['go', 'release'] as const).flatMap((name) =>
      mutants(run.predicate[name], '').map((text) => ({
        ...run,
        predicate: { ...run.predicate, [name]: text },
      })),
    );
    for (const edit of atLeast(1, oneOf(STEP, edits)))
      expect([3, 4]).toContain(verify(withFile('run.json', `${toCanonicalJson(edit)}\n`), null).exitCode);
    counts.set('go', edits.length);
  });

  it('of the packet', () => {
    const edits = mutants(packet, '');
    for (const text of atLeast(1, oneOf(STEP, edits))) expect(verify(files, text).exitCode).toBe(4);
    counts.set('packet', edits.length);
  });

  it('of at least 500 values', () => {
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(500);
    expect(counts.size).toBe(7);
  });
});

describe('with every digest repaired', () => {
  it('each value of report.json is recomputed from the packet', () => {
    const wrong = oneOf(STEP, mutants(textOf('report.json'), '\n')).filter((text) => {
      const forged = reseal(withFile('report.json', text), () => undefined);
      const { rows, exitCode } = verify(forged, null);
      // Said of the run, or drawn into the page: what is left needs the packet.
      if (exitCode === 3 || rows.some(({ state }) => state === 'differs')) return false;
      return verify(forged, packet).rows.every(
        (row) => !isNamed(row, ['evaluated', 'report.json']) || row.state === 'agrees',
      );
    });
    expect(wrong).toEqual([]);
  });

  it('each field of the run’s documents is seen by a row, or printed by one', () => {
    expect(edited.fields.filter((field) => !edited.standing.has(field))).toEqual([]);
  });

  it('the documents of this run fill every place that their schemas have, but for these', () => {
    const parts = partsOf(files);
    const empty = (['evidence', 'run', 'go', 'release'] as const).flatMap((name) => {
      const file = path.join(root, `schemas/${name}.schema.json`);
      const schema = JSON.parse(fs.readFileSync(file, 'utf8')) as Schema;
      const filled = new Set(filledFields(schema, parts[name]));
      return (
        schemaFields(schema)
          // A probe has attempts, texts or both; a row says which names each of them has to have.
          .filter((field) => !filled.has(field) && !/observations\.p.*\.(attempts|raw)\.\*$/.test(field))
          .map((field) => name + field)
      );
    });
    expect(empty).toEqual([
      // A row prints each of them: the CI run, the filter's bytes, and what the caller asked for.
      'evidence.predicate.ci_run.attempt',
      'evidence.predicate.ci_run.id',
      // Of a run by an engine, grade B, as are the promises below: engines.test.ts verifies one.
      'evidence.predicate.engine.image',
      'evidence.predicate.environment_states.run_attempt',
      'evidence.predicate.environment_states.run_id',
      'evidence.predicate.environment_states.server',
      'evidence.predicate.environment_states.workflow',
      'evidence.predicate.filter.bytes_base64',
      // Anything here is a difference.
      'evidence.predicate.probes[].disagreements[]',
      // An empty /dev has no nodes to name, and the first two readings list no root file system.
      'evidence.predicate.readings[].dev.*',
      'evidence.predicate.readings[].dev_entries[]',
      'evidence.predicate.readings[].rootfs.expected',
      'evidence.predicate.readings[].rootfs.observed',
      // Of earlier releases alone: a row says that this one does not write it.
      'evidence.predicate.run_on_github',
      'evidence.predicate.unverified_promises[].id',
      'evidence.predicate.unverified_promises[].observed[]',
      'evidence.predicate.unverified_promises[].what',
      'run.predicate.disagreements[]',
      'run.predicate.readings[].dev.*',
      'run.predicate.readings[].dev_entries[]',
      // Where release 0.1.0 wrote it: it stands in the predicate.
      'run.self_digest',
      'go.as_of',
      'go.attestation.unverified_promises[]',
      'go.claims_digest',
      'go.expected_catalog_digest',
      'go.expected_packet_digest',
      'go.previous_digest',
    ]);
  });
});

/** The cells of a page's rows that begin with a field's name. */
const tableOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** Between the page's two marks; with TKI_WRITE_DOCS=1 this is written there instead, and prettier aligns it. */
function publish(
  name: string,
  mark: string,
  head: readonly string[],
  rows?: readonly string[][],
): string[][] {
  const file = path.join(root, 'docs', name);
  const text = fs.readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${mark} -->\n`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (rows !== undefined && process.env['TKI_WRITE_DOCS'] === '1') {
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
    fs.writeFileSync(file, `${text.slice(0, from)}\n${lines.join('')}\n${text.slice(to)}`);
  }
  const page = fs.readFileSync(file, 'utf8');
  return tableOf(page.slice(page.indexOf(start), page.indexOf(end)));
}

const bare = (cell = '') => cell.replaceAll('`', '');

/** The rows of those fields that were tried. */
const triedRows = (table: readonly string[][]) => table.filter(([cell]) => edited.isTried(bare(cell)));

const listPage = (rows?: readonly string[][]) =>
  publish(
    'verify.md',
    'editable-fields',
    ['field', 'what can be said there instead', 'what would show it'],
    rows,
  );

const fieldsPage = (rows?: readonly string[][]) =>
  publish(
    'verify-fields.md',
    'fields',
    ['field', 'standing', 'row', 'all copies together', 'shown by a signature over'],
    rows,
  );

const prose = (page: string) => fs.readFileSync(path.join(root, 'docs', page), 'utf8').replace(/\s+/g, ' ');

describe('the published pages', () => {
  it('were tried in places of every document, and of every kind', () => {
    const starts = edited.fields.map((field) => field.split(/[.[]/)[0]);
    expect(new Set(starts)).toEqual(new Set(['evidence', 'go', 'readings', 'release', 'run', 'selfCheck']));
    const labels = [...edited.standing.values()].map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set(['recomputed', 'cross-checked', 'asserted']));
    expect(edited.unnoticed.length).toBeGreaterThan(edited.unnoticedDespite.length);
    expect(edited.unnoticedDespite.length).toBeGreaterThan(0);
  });

  it('list every field that an editor can change unnoticed, and no other', () => {
    const rows = rowsFor(edited.unnoticed);
    expect(triedRows(listPage(rows))).toEqual(rows);
  });

  it.runIf(LONG)('list the same where every leaf is edited', () => {
    const every = editRun(files, packet, expected, { leaves: Infinity, fields: 1, always: [] });
    expect(every.unnoticed).toEqual(edited.unnoticed);
  });

  it('name the expectation that shows each field that a careful caller takes off the list', () => {
    const byExpectation = ([, , remedy = '']: readonly string[]) => remedy.startsWith('`--expect-');
    const shown = rowsFor(edited.unnoticed).filter(byExpectation);
    const left = new Set(edited.unnoticedDespite.map((field) => `\`${field}\``));
    expect(shown.map(([field]) => field).filter((field) => left.has(field ?? ''))).toEqual([]);
    expect(shown.length).toBe(edited.unnoticed.length - edited.unnoticedDespite.length);
    const listed = listPage();
    expect(prose('verify.md')).toContain(
      `${listed.length} fields; with every expectation given, ${listed.filter((row) => !byExpectation(row)).length} of them`,
    );
  });

  it('say how many are left beside a signature over the evidence, and over run.json', () => {
    const { evidence, run } = edited.unnoticedSigned;
    expect(run).toEqual([]);
    // What another document says, and the evidence does not.
    expect(evidence.filter((field) => field.startsWith('evidence.'))).toEqual([]);
    // The last column says so row by row, and is held below.
    const onlyByRun = new Set(
      fieldsPage().flatMap((row) => (row[4] === 'run.json' ? [rowOf(bare(row[0]))] : [])),
    );
    const listed = listPage().filter(([cell]) => onlyByRun.has(rowOf(bare(cell))));
    expect(triedRows(listed).map(([cell]) => cell)).toEqual(evidence.map((field) => `\`${field}\``));
    for (const page of ['verify.md', 'verify-fields.md']) {
      expect(prose(page)).toContain(
        `a signature over the evidence alone leaves ${listed.length} of them, one over run.json none`,
      );
    }
  });

  it('say of each field how it is come by, and by which row', () => {
    const rows = standingRows(edited);
    expect(triedRows(fieldsPage(rows))).toEqual(rows);
  });
});
