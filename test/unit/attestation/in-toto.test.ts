// Both statements of a run against in-toto's Statement v1: as the library makes one that GitHub's own attestations are made
// with, and by the rules that the specification states for subjects and digests. The runs are those of earlier releases.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// Its package opens no door to this file; there is no other independent maker of a Statement v1 on npm.
import { buildIntotoStatement } from '../../../node_modules/@actions/attest/lib/intoto.js';
import { ownDigest, sealEvidence, sealRun, selfDigest } from '../../../src/attestation/statement.ts';
import { canonicalDigest } from '../../../src/formats/canonical.ts';
import type { Evidence, RunStatement } from '../../../src/formats/documents.ts';
import { atLeast } from '../../support/at-least.ts';

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

const STATEMENT = ['_type', 'subject', 'predicateType', 'predicate'];
const DESCRIPTOR = ['name', 'uri', 'digest', 'content', 'downloadLocation', 'mediaType', 'annotations'];

/** Members that the protocol buffers of a Statement v1 do not have: what Go and Python refuse. The predicate is free. */
function strictly(document: unknown): string[] {
  const { subject = [] } = document as { subject?: object[] };
  return [
    ...Object.keys(document as object).filter((name) => !STATEMENT.includes(name)),
    ...subject.flatMap((each) =>
      Object.keys(each)
        .filter((name) => !DESCRIPTOR.includes(name))
        .map((name) => `subject[].${name}`),
    ),
  ];
}

it('there are statements of both kinds', () => {
  expect(new Set(statements.map(({ document }) => document.predicateType)).size).toBe(2);
});

describe.each(atLeast(6, statements))('$name', ({ document }) => {
  it('is what an independent library makes of the same subjects and predicate', () => {
    const { self_digest: own, ...statement } = document as RunStatement;
    const { subject, predicateType, predicate } = statement;
    const made = buildIntotoStatement(subject, { type: predicateType, params: predicate });
    expect(statement).toEqual(made);
    // Release 0.1.0 had a further member, which strict readers refuse.
    expect(own === undefined).toBe(predicateType !== 'urn:tool-kiem-thu:run:v1');
  });

  it('keeps the rules of the specification', () => {
    expect(broken(document)).toEqual([]);
  });
});

/** What this release seals of the subjects and predicates that 0.1.0 left. */
const sealedNow = statements.map(({ name, document: { predicateType, subject, predicate } }) => ({
  name,
  text:
    predicateType === 'urn:tool-kiem-thu:run:v1'
      ? sealRun(subject, predicate).text
      : sealEvidence(subject, predicate).text,
}));

describe.each(atLeast(6, sealedNow))('$name, sealed by this release', ({ text }) => {
  const document = JSON.parse(text) as Evidence | RunStatement;

  it('has the members of a Statement v1 and no other, so that a strict reader takes it', () => {
    expect(strictly(document)).toEqual([]);
    const { subject, predicateType, predicate } = document;
    const made = buildIntotoStatement(subject, { type: predicateType, params: predicate });
    expect(document).toEqual(made);
  });
});

it('run.json holds its own digest in the predicate, over all of it but that member', () => {
  const { text = '' } = sealedNow.find(({ name }) => name.endsWith('runc/run.json')) ?? {};
  const run = JSON.parse(text) as RunStatement;
  const { self_digest: own, ...predicate } = run.predicate;
  expect(own).toBe(canonicalDigest({ ...run, predicate }));
  expect(ownDigest(run)).toBe(selfDigest(run));
});

it('a digest in both places, or in none, is no digest', () => {
  const { document } = statements.find(({ name }) => name.endsWith('runc/run.json')) ?? {};
  const run = document as RunStatement;
  const { self_digest: own, ...without } = run;
  expect(ownDigest(run)).toBe(own);
  expect(ownDigest(without as RunStatement)).toBeNull();
  const both = { ...run, predicate: { ...run.predicate, self_digest: own } } as RunStatement;
  expect(ownDigest(both)).toBeNull();
  expect(selfDigest(both)).toBe(own);
});

it('the strict reader refuses what release 0.1.0 wrote, and each further member', () => {
  const { document } = statements.find(({ name }) => name.endsWith('runc/run.json')) ?? {};
  expect(strictly(document)).toEqual(['self_digest']);
  const evidence = statements.find(({ name }) => name.includes('runc/sandbox-'))?.document as Evidence;
  const [first] = evidence.subject;
  expect(strictly({ ...evidence, x: 1 })).toEqual(['x']);
  expect(strictly({ ...evidence, subject: [{ ...first, x: 1 }] })).toEqual(['subject[].x']);
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
