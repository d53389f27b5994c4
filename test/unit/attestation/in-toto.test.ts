// Both statements of a run against in-toto's Statement v1: as the library makes one that GitHub's own attestations are made
// with, and by the rules that the specification states for subjects and digests. The runs are those of earlier releases.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// Its package opens no door to this file; there is no other independent maker of a Statement v1 on npm.
import { buildIntotoStatement } from '../../../node_modules/@actions/attest/lib/intoto.js';
import { sealEvidence, sealRun } from '../../../src/attestation/statement.ts';
import type { Evidence, RunStatement } from '../../../src/formats/documents.ts';

const corpus = path.join(import.meta.dirname, '../../compat');

const statements = fs.readdirSync(corpus).flatMap((version) =>
  ['crun', 'runc', 'attested'].flatMap((run) => {
    const directory = path.join(corpus, version, run);
    return fs
      .readdirSync(directory)
      .filter((name) => name === 'run.json' || name.startsWith('sandbox-'))
      .map((name) => {
        const text = fs.readFileSync(path.join(directory, name), 'utf8');
        return { name: `${version}/${run}/${name}`, document: JSON.parse(text) as Evidence | RunStatement };
      });
  }),
);

/** Why something is no Statement v1, by the rules of the specification that a maker's types do not hold. */
function broken(document: Evidence | RunStatement): string[] {
  const names = document.subject.map(({ name }) => name);
  return [
    ...(document.subject.length > 0 ? [] : ['no subject']),
    ...(new Set(names).size === names.length ? [] : ['a subject’s name twice']),
    ...document.subject
      .filter(
        ({ digest }) =>
          !Object.entries(digest).every(([name, hex]) => name === 'sha256' && /^[0-9a-f]{64}$/.test(hex)) ||
          Object.keys(digest).length === 0,
      )
      .map(({ name }) => `the digest of ${name}`),
    ...(URL.canParse(document.predicateType) ? [] : ['a predicateType that is no URI']),
    ...(typeof document.predicate === 'object' ? [] : ['a predicate that is no object']),
  ];
}

it('there are statements of both kinds', () => {
  expect(new Set(statements.map(({ document }) => document.predicateType)).size).toBe(2);
});

describe.each(statements)('$name', ({ document }) => {
  it('is what an independent library makes of the same subjects and predicate', () => {
    const { self_digest: own, ...statement } = document as RunStatement;
    const { subject, predicateType, predicate } = statement;
    const made = buildIntotoStatement(subject, { type: predicateType, params: predicate });
    expect(statement).toEqual(made);
    // An extra member, which the specification tells a reader to pass over.
    expect(own === undefined).toBe(predicateType !== 'urn:tool-kiem-thu:run:v1');
  });

  it('keeps the rules of the specification', () => {
    expect(broken(document)).toEqual([]);
  });
});

it('what this release seals is made alike', () => {
  const [evidence] = statements.flatMap(({ document }) =>
    document.predicateType === 'urn:tool-kiem-thu:sandbox-attestation:v1' ? [document] : [],
  );
  const [run] = statements.flatMap(({ document }) =>
    document.predicateType === 'urn:tool-kiem-thu:run:v1' ? [document] : [],
  );
  if (evidence === undefined || run === undefined) throw new Error('no statements');
  for (const [text, { subject, predicateType, predicate }] of [
    [sealEvidence(evidence.subject, evidence.predicate).text, evidence],
    [sealRun(run.subject, run.predicate).text, run],
  ] as const) {
    const { self_digest: _own, ...statement } = JSON.parse(text) as RunStatement;
    expect(statement).toEqual(buildIntotoStatement(subject, { type: predicateType, params: predicate }));
  }
});

it('the rules themselves see what is none', () => {
  const [first] = statements;
  if (first === undefined) throw new Error('no statement');
  const spoilt = (change: (document: Evidence) => void) => {
    const document = structuredClone(first.document) as Evidence;
    change(document);
    return broken(document).length;
  };
  expect(spoilt(({ subject }) => void subject.push(subject[0]!))).toBe(1);
  expect(spoilt((document) => void (document.subject = []))).toBe(1);
  expect(spoilt(({ subject }) => void (subject[0]!.digest.sha256 = 'ABC'))).toBe(1);
  expect(spoilt((document) => void (document.predicateType = 'none' as never))).toBe(1);
});
