// A whole run of this release as a real machine left it, verified by the programs that it names: as it is, and with one thing spoilt in the
// evidence, in run.json or in what was told to the inspector. What each row then says is written down; nothing here repairs a digest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { insidePrograms } from '../../../src/attestation/pinned-programs.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { detailWords } from '../../../src/attestation/verify/row-details.ts';
import type { Verification } from '../../../src/attestation/verify/inputs.ts';
import type { Row } from '../../../src/attestation/verify/row.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { Evidence, Report, RunStatement } from '../../../src/formats/documents.ts';
import { everySpoilt } from '../../support/spoilt.ts';
import { verified } from './corpus-run.ts';
import { crunFiles, evidenceOf } from './recorded-run.ts';

const files = crunFiles();
const nameOf = (test: (name: string) => boolean): string => [...files.keys()].find(test) ?? '';
const EVIDENCE = nameOf((name) => name.startsWith('sandbox-'));
const evidence = evidenceOf('crun');
const json = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'recorded/crun', name), 'utf8')) as T;
const run = json<RunStatement>('run.json');
const report = json<Report>('report.json');

const pinned = Object.fromEntries(
  insidePrograms.map((name) => [
    name,
    `sha256:${evidence.subject.find((subject) => subject.name === `app/${name}`)?.digest.sha256 ?? ''}`,
  ]),
);

const verify = (changed: ReadonlyMap<string, string>): Verification => {
  const all = new Map<string, Uint8Array>(files);
  for (const [name, text] of changed) all.set(name, Buffer.from(text));
  return verified(all, { packet: null, catalog: null, pinned: pinned as never, own: ownRules });
};

const line = ({ id, of, state, detail, label }: Row): string =>
  `${id}${of === null ? '' : ` ${of}`}: ${label}, ${state}: ${detailWords(detail).slice(0, 160)}`;

const before = verify(new Map());
const told = new Set(before.rows.map(line));

/** What is not as before: in rows and in the whole. */
function spoilt(name: string, value: unknown): string[] {
  let now: Verification;
  try {
    now = verify(new Map([[name, `${toCanonicalJson(value)}\n`]]));
  } catch (error) {
    const { code = 'not judged', message = '' } = error as { code?: string; message?: string };
    return [`${code} ${message.slice(0, 120)}`];
  }
  const gone = before.rows
    .filter(({ id }) => !now.rows.some((row) => row.id === id))
    .map(({ id }) => `no ${id}`);
  const changed = now.rows.map(line).filter((each) => !told.has(each));
  return [
    `${now.exitCode}`,
    // A document that is none leaves nothing to compare.
    ...(gone.length > before.rows.length / 2 ? [`${gone.length} rows are gone`] : gone),
    ...changed.map((each) => each.replaceAll(/[0-9a-f]{64}/g, '…').slice(0, 110)),
  ];
}

/** Each with what it comes to, but for the rows that nearly every spoilt thing changes: those of the digests. */
function listed(cases: Iterable<readonly [what: string, came: readonly string[]]>): string {
  const all = [...cases];
  const idOf = (row: string): string => row.split(':')[0] ?? '';
  const counts = new Map<string, number>();
  for (const [, came] of all)
    for (const id of new Set(came.map(idOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const own = (row: string): boolean => (counts.get(idOf(row)) ?? 0) < all.length * 0.6;
  return `${all.map(([what, came]) => `${what}: ${came.filter(own).join('; ')}`).join('\n')}\n`;
}

/** Of a text that is longer it is seen already whether anybody reads it. */
const once = (what: string): boolean => !what.endsWith(' absent') || what.split('/').length < 4;

describe('a run of this release', () => {
  it('is in order as far as it is given, row by row', async () => {
    await expect(`${before.exitCode}\n${before.rows.map(line).join('\n')}\n`).toMatchFileSnapshot(
      'recorded/crun-verified.txt',
    );
  });

  /** What a reading holds is judged in judged-run.test.ts; here, what compares readings with one another. */
  const IN_READINGS =
    /readings\/\d+\/(?:out\/report\.json\/(?:size|mode)|executable\/|net\/dev|host_namespaces\/net|namespaces\/net|status (?:longer \d+ (?:nonvol|vol)|without)|process_start|rootfs|stage|limits without|sources\/\/\/|sources\/\/in|cgroup\/swap)/;
  const wanted = (what: string): boolean => !what.includes('readings/') || IN_READINGS.test(what);

  it.each<[what: string, name: string, document: object, some: (what: string) => boolean]>([
    [
      'its evidence',
      EVIDENCE,
      evidence,
      (what) =>
        wanted(what) &&
        !/^predicate\/(?:frame\/obs|bundle\/1|control\/probes\/p(?!01|11)|probes\/1)/.test(what),
    ],
    ['run.json', 'run.json', run, (what) => wanted(what) && !/^subject\/1/.test(what)],
    [
      'its report',
      'report.json',
      report,
      (what) =>
        /^(?:attestation|self_check|verdict|exit_code|matrix|nonce|run|clock|as_of|packet)/.test(what) &&
        !/^matrix\/1/.test(what),
    ],
  ])('with one thing spoilt in %s comes to what is written down', async (what, name, document, some) => {
    const cases = [...everySpoilt(document)].filter((each) => some(each.what) && once(each.what));
    const file = what.split(' ').at(-1)?.replace('.json', '') ?? '';
    await expect(listed(cases.map((each) => [each.what, spoilt(name, each.value)]))).toMatchFileSnapshot(
      `recorded/verified-${file}.txt`,
    );
  });

  it.each(['go', 'release'] as const)(
    'with one thing spoilt in %s comes to what is written down',
    async (member) => {
      const inner = JSON.parse(run.predicate[member] ?? '{}') as object;
      const withInner = (value: unknown) => ({
        ...run,
        predicate: { ...run.predicate, [member]: toCanonicalJson(value) },
      });
      const cases = [...everySpoilt(inner)].filter(({ what }) => !what.endsWith(' absent'));
      await expect(
        listed(cases.map(({ what, value }) => [what, spoilt('run.json', withInner(value))])),
      ).toMatchFileSnapshot(`recorded/verified-${member}.txt`);
    },
  );
});
