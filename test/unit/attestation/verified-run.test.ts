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
const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'recorded/crun', name), 'utf8'));
const run = json('run.json') as RunStatement;
const report = json('report.json') as Report;

const pinned = Object.fromEntries(
  insidePrograms.map((name) => [
    name,
    `sha256:${evidence.subject.find((subject) => subject.name === `app/${name}`)?.digest.sha256 ?? ''}`,
  ]),
);

const verify = (changed: ReadonlyMap<string, string>): Verification => {
  const all = new Map<string, Uint8Array>(files);
  for (const [name, text] of changed) all.set(name, Buffer.from(text));
  return verified(all, { packet: null, catalog: null, pinned, own: ownRules });
};

const line = ({ id, of, state, detail, label }: Row): string => {
  const said = detailWords(detail);
  return `${id}${of === null ? '' : ` ${of}`}: ${label}, ${state}: ${said.slice(0, 160)}`;
};

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
function listed(cases: Iterable<readonly [place: string, came: readonly string[]]>): string {
  const all = [...cases];
  const idOf = (row: string): string => row.split(':')[0] ?? '';
  const counts = new Map<string, number>();
  for (const [, came] of all)
    for (const id of new Set(came.map(idOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const own = (row: string): boolean => (counts.get(idOf(row)) ?? 0) < all.length * 0.6;
  return `${all.map(([place, came]) => `${place}: ${came.filter(own).join('; ')}`).join('\n')}\n`;
}

/** Of a text that is longer it is seen already whether anybody reads it. */
const once = (place: string): boolean => !place.endsWith(' absent') || place.split('/').length < 4;

describe('a run of this release', () => {
  it('is in order as far as it is given, row by row', async () => {
    await expect(`${before.exitCode}\n${before.rows.map(line).join('\n')}\n`).toMatchFileSnapshot(
      'recorded/crun-verified.txt',
    );
  });

  /** What a reading holds is judged in judged-run.test.ts; here, what compares readings with one another. */
  const IN_READINGS =
    /readings\/\d+\/(?:out\/report\.json\/(?:size|mode)|executable\/|net\/dev|host_namespaces\/net|namespaces\/net|status (?:longer \d+ (?:nonvol|vol)|without)|process_start|rootfs|stage|limits without|sources\/\/\/|sources\/\/in|cgroup\/swap)/;
  const wanted = (place: string): boolean => !place.includes('readings/') || IN_READINGS.test(place);

  it.each<[place: string, name: string, document: object, some: (place: string) => boolean]>([
    [
      'its evidence',
      EVIDENCE,
      evidence,
      (place) =>
        wanted(place) &&
        !/^predicate\/(?:readings\/\d|matrix\/(?!3[27])|frame\/obs|bundle\/1|control\/probes\/p(?!01|11)|probes\/1)/.test(
          place,
        ),
    ],
    ['run.json', 'run.json', run, (place) => wanted(place) && !place.startsWith('subject/1')],
    [
      'its report',
      'report.json',
      report,
      (place) =>
        /^(?:attestation|self_check|verdict|exit_code|matrix|nonce|clock)/.test(place) &&
        !place.startsWith('matrix/1'),
    ],
  ])('with one thing spoilt in %s comes to what is written down', async (place, name, document, some) => {
    const cases = [...everySpoilt(document)].filter((each) => some(each.place) && once(each.place));
    const file = place.split(' ').at(-1)?.replace('.json', '') ?? '';
    await expect(listed(cases.map((each) => [each.place, spoilt(name, each.value)]))).toMatchFileSnapshot(
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
      const cases = [...everySpoilt(inner)].filter(({ place }) => !place.endsWith(' absent'));
      await expect(
        listed(cases.map(({ place, value }) => [place, spoilt('run.json', withInner(value))])),
      ).toMatchFileSnapshot(`recorded/verified-${member}.txt`);
    },
  );

  type Edit = (documents: { evidence: Evidence; run: RunStatement }) => void;
  type Reading = Evidence['predicate']['readings'][number];

  const after = (edit: Edit): Verification => {
    const documents = structuredClone({ evidence, run });
    edit(documents);
    return verify(
      new Map([
        [EVIDENCE, `${toCanonicalJson(documents.evidence)}\n`],
        ['run.json', `${toCanonicalJson(documents.run)}\n`],
      ]),
    );
  };
  /** The readings in their order: created, probing, inspecting, inspected. */
  const of =
    (at: number, edit: (reading: Reading) => void): Edit =>
    (documents) => {
      const all = [...documents.evidence.predicate.readings, ...documents.run.predicate.readings];
      edit(all[at]!);
    };
  const put = (at: number, more: object): Edit => of(at, (reading) => void Object.assign(reading, more));
  const status = (at: number, change: (text: string) => string): Edit =>
    of(at, (reading) => void Object.assign(reading, { status: change(reading.status) }));
  const [created, probing, inspecting, inspected] = [0, 1, 2, 3];
  const readings = [...evidence.predicate.readings, ...run.predicate.readings];

  it.each<[place: string, edit: Edit, row: string, words: string | null]>([
    ['nothing', () => {}, 'readings-differ', null],
    [
      'a process without a count of its turns',
      status(inspecting, (text) => text.replace(/^nonvoluntary_.*\n/m, '')),
      'readings-differ',
      'inspecting: the process did not run',
    ],
    [
      'a process that was not counted before',
      status(created, (text) => text.replace(/^voluntary_.*\n/m, '')),
      'readings-differ',
      'probing: the process did not run',
    ],
    [
      'a process that had as many turns as before',
      status(inspected, () => readings[inspecting]!.status),
      'readings-differ',
      'inspected: the process did not run',
    ],
    [
      'the program in the place of the init',
      of(
        created,
        (reading) => void Object.assign(reading.executable, { running: reading.executable.intended }),
      ),
      'readings-differ',
      'created: the program is already running',
    ],
    [
      'another program that was intended',
      of(created, (reading) => void Object.assign(reading.executable, { intended: '1:2' })),
      'readings-differ',
      'probing: another executable was intended',
    ],
    [
      'a report before anything ran',
      of(created, (reading) => void Object.assign(reading.out['report.md']!, { size: 1 })),
      'readings-differ',
      'created: /out is written to',
    ],
    [
      'a report that the prober does not write',
      of(probing, (reading) => void Object.assign(reading.out['report.md']!, { size: 1 })),
      'readings-differ',
      'probing: /out holds something other',
    ],
    [
      'no word of the prober',
      of(probing, (reading) => void Object.assign(reading.out['report.json']!, { size: 0 })),
      'readings-differ',
      'probing: /out holds something other',
    ],
    [
      'another /out while it inspects',
      of(inspecting, (reading) => void Object.assign(reading.out['report.md']!, { size: 1 })),
      'readings-differ',
      'inspecting: out changed',
    ],
    [
      'another program while it inspects',
      of(inspecting, (reading) => void Object.assign(reading.executable, { running: '1:2' })),
      'readings-differ',
      'inspecting: executable changed',
    ],
    [
      'another network while it inspects',
      of(inspecting, (reading) => void Object.assign(reading.net, { route: 'x' })),
      'readings-differ',
      'inspecting: net changed',
    ],
    [
      'another host in the end',
      of(inspected, (reading) => void Object.assign(reading.host_namespaces, { net: 'net:[7]' })),
      'readings-differ',
      "inspected: the host's own namespaces changed",
    ],
    [
      'a namespace more',
      of(probing, (reading) => void Object.assign(reading.namespaces, { time: 'time:[7]' })),
      'readings-readable',
      'probing: the names in namespaces',
    ],
    [
      'a namespace less',
      of(probing, (reading) => void Reflect.deleteProperty(reading.host_namespaces, 'uts')),
      'readings-readable',
      'probing: the names in host_namespaces',
    ],
    [
      'a file more in /out',
      of(probing, (reading) => void Object.assign(reading.out, { x: reading.out['report.md'] })),
      'readings-readable',
      'probing: the names in out',
    ],
    [
      'a namespace of another kind',
      of(probing, (reading) => void Object.assign(reading.namespaces, { net: 'mnt:[7]' })),
      'readings-readable',
      'probing: namespaces.net',
    ],
    [
      'a link that is none',
      of(probing, (reading) => void Object.assign(reading.namespaces, { net: 'net:[x]' })),
      'readings-readable',
      'probing: namespaces.net',
    ],
    [
      'a status that says a thing twice',
      status(probing, (text) => `${text}Uid:\t0\t0\t0\t0\n`),
      'readings-readable',
      'probing: status says Uid twice',
    ],
    [
      'limits that say a thing twice',
      of(
        probing,
        (reading) =>
          void Object.assign(reading, {
            limits: `${reading.limits}Max open files            9          9          files\n`,
          }),
      ),
      'readings-readable',
      'probing: limits say Max open files twice',
    ],
    [
      'a start that is no number',
      put(probing, { process_start: '7 8' }),
      'readings-readable',
      'probing: process_start',
    ],
    [
      'a text that could not be read',
      of(probing, (reading) => void Object.assign(reading.net, { dev: '!EACCES' })),
      'readings-readable',
      'net.dev',
    ],
    [
      'a kernel without IPv6',
      of(probing, (reading) => void Object.assign(reading.net, { ipv6_route: '!ENOENT' })),
      'readings-readable',
      null,
    ],
    [
      'routes that could not be read',
      of(probing, (reading) => void Object.assign(reading.net, { ipv6_route: '!EACCES' })),
      'readings-readable',
      'net.ipv6_route',
    ],
    [
      'a route that is not there',
      of(probing, (reading) => void Object.assign(reading.net, { route: '!ENOENT' })),
      'readings-readable',
      'net.route',
    ],
    [
      'a root that was hashed too early',
      put(inspecting, { rootfs: readings[inspected]!.rootfs! }),
      'members',
      'inspecting: rootfs, which is hashed at the end',
    ],
    [
      'a member of an earlier release',
      (documents) => void Object.assign(documents.evidence.predicate, { run_on_github: 'NOT_RUN_ON_GITHUB' }),
      'members',
      'run_on_github',
    ],
    [
      'its digest in both places',
      (documents) => void Object.assign(documents.run, { self_digest: documents.run.predicate.self_digest }),
      'members',
      'run.json: self_digest beside its predicate',
    ],
    [
      'the whole root at the end',
      of(
        inspected,
        (reading) =>
          void Object.assign(reading.rootfs!, {
            expected: `sha256:${evidence.subject.find(({ name }) => name === 'rootfs')!.digest.sha256}`,
          }),
      ),
      'rootfs-at-end',
      'no program was removed from it',
    ],
    [
      'no root at the end',
      of(inspected, (reading) => void Reflect.deleteProperty(reading, 'rootfs')),
      'rootfs-at-end',
      'it is not the one that was made',
    ],
    [
      'no last reading',
      (documents) => void documents.run.predicate.readings.pop(),
      'rootfs-at-end',
      'run.json holds no reading of the stage inspected',
    ],
    [
      'no later reading at all',
      (documents) => void documents.run.predicate.readings.splice(0),
      'later-readings',
      'run.json holds no reading of the stage inspecting',
    ],
    [
      'a report that is longer than what was written',
      of(inspected, (reading) => void Object.assign(reading.out['report.md']!, { size: 1 })),
      'reports-in-out',
      'report.md',
    ],
    [
      'a user that is none of the sandbox’s',
      (documents) => void Object.assign(documents.evidence.predicate, { uid: 0 }),
      'uid',
      '0',
    ],
    [
      'a check of the control twice',
      (documents) => void documents.evidence.predicate.control.probes['p10-no-privilege']!.push('setuid'),
      'control-checks',
      'p10-no-privilege names a check twice',
    ],
    [
      'a check of the control that there is not',
      (documents) => void documents.evidence.predicate.control.probes['p10-no-privilege']!.push('none'),
      'control-checks',
      'none',
    ],
    [
      'a control that lacks one that decides',
      (documents) =>
        void Object.assign(documents.evidence.predicate.control.probes, {
          'p10-no-privilege': ['setgid', 'status-CapEff', 'status-NoNewPrivs'],
        }),
      'control-checks',
      'p10-no-privilege without setuid',
    ],
  ])('with %s says so where it has to', (_what, edit, id, words) => {
    const now = after(edit);
    const row = now.rows.find((each) => each.id === id);
    expect(row?.state === 'agrees' ? 'agrees' : JSON.stringify(row)).toContain(words ?? 'agrees');
    expect(row?.state === 'agrees').toBe(words === null);
  });
});
