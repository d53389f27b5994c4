// The table of a run's files: each name is of one kind, and the three of /out are published under names of their kind.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import {
  artifactOf,
  checkpointName,
  evidenceName,
  inReadingOrder,
  observationsName,
  outEntries,
  outFiles,
  publishedName,
  runFileKind,
  runFileKinds,
} from '../../../src/formats/run-files.ts';

const RUN = '0123456789abcdef';
const whole = [
  ...outFiles.map((name) => publishedName(name, RUN)),
  observationsName('unstated', '2026-11-28T10:00:00Z'),
  evidenceName('unstated', '2026-11-28T10:00:00Z'),
  'run.json',
];

describe('a file of a run', () => {
  it('is of one kind, and each kind has one file', () => {
    expect(new Set(whole.map(runFileKind))).toEqual(new Set(runFileKinds));
    expect(whole).toHaveLength(runFileKinds.length);
  });

  it('travels in the artifact of its kind', () => {
    expect(whole.filter((name) => artifactOf(name) === 'evidence')).toEqual([
      'sandbox-attestation-evidence-unstated-2026-11-28.json',
      'run.json',
    ]);
  });

  it.each([
    'report.json.bak',
    'REPORT.json',
    'report.html',
    'checkpoint.md',
    'checkpoint-0123456789ABCDEF.md',
    `${checkpointName(RUN)}\n`,
    'sandbox-attestation-evidence-.json',
    'sandbox-attestation-evidence-a/../b.json',
    `sandbox-attestation-evidence-${'a'.repeat(81)}.json`,
    'run.json ',
    '',
  ])('is not called %j', (name) => {
    expect([runFileKind(name), artifactOf(name)]).toEqual([null, null]);
  });

  it('is shown in the order in which a person reads, strangers first', () => {
    expect(inReadingOrder([...whole, 'other']).map((name) => runFileKind(name))).toEqual([
      null,
      'markdown',
      'checkpoint',
      'report',
      'observations',
      'evidence',
      'run',
    ]);
  });
});

it('lists /out as the kernel does, sorted', () => {
  expect(outEntries).toEqual(['checkpoint.md', 'report.json', 'report.md']);
});

describe('the names of a run’s files', () => {
  const literal =
    /(['"`])(?:report\.(?:json|md)|run\.json|checkpoint\.md|marks\.json|blocked-template|checkpoint-\$\{[^`]*)\1|\/\^[^/\n]*(?:sandbox-attestation-evidence|run\\\.json)[^/\n]*\/[a-z]*/g;
  /** File → why a name stands in it. */
  const elsewhere: Readonly<Record<string, string>> = {
    'src/formats/run-files.ts': 'the table',
    'src/formats/schema/inspector-messages.ts': 'a schema’s description, for a person',
    'src/formats/words/vocabulary.ts': 'the meaning of a word, for a person',
    'src/view/provenance.ts': 'the label of a row, for a person',
  };
  it('stand in one file, and the scan finds one that stands elsewhere', () => {
    const found = sourceFiles('src', ['.ts']).filter((file) =>
      readFileSync(join(root, file), 'utf8')
        .replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
        .match(literal),
    );
    expect(found.filter((file) => elsewhere[file] === undefined)).toEqual([]);
    expect(found).toContain('src/formats/run-files.ts');
    for (const planted of ["files.get('run.json')", '`checkpoint-${run}.md`', "['report.md']"])
      expect(planted.match(literal), planted).not.toBeNull();
  });
});
