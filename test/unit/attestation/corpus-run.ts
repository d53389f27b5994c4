// Runs that an earlier release really left, taken apart, edited and put together again, for the tests of this folder: with every
// digest repaired, as an editor would, or with none. Starts no container, and needs no built program.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseRules } from '../../../src/attestation/release-rules.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { evidenceName } from '../../../src/formats/run-files.ts';
import type { Expected, Given, RunFiles, Verification } from '../../../src/attestation/verify/inputs.ts';
import { isNamed } from '../../../src/attestation/verify/row.ts';
import type { Named } from '../../../src/attestation/verify/row.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import { verifyRun } from '../../../src/attestation/verify/verify.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type {
  Evidence,
  Instructions,
  Proceed,
  Report,
  RunStatement,
} from '../../../src/formats/documents.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { repairSelfDigest } from '../../support/self-digest.ts';

const root = join(import.meta.dirname, '../../..');
export const corpus = join(root, 'test/compat/0.1.0');
export const packet = readFileSync(join(corpus, 'packet.json'));
export const catalogText = Buffer.from(loadCatalog(join(corpus, 'catalog')).text);
export const shippedCatalogText = Buffer.from(loadCatalog(join(root, 'catalog')).text);

export type Kind = 'crun' | 'runc' | 'attested';
export const kinds: readonly Kind[] = ['crun', 'runc', 'attested'];

/** An editor may make anything of these, so the types are only where they begin. */
export interface Parts {
  readonly evidence: Evidence;
  readonly run: RunStatement;
  readonly go: Instructions | null;
  readonly release: Proceed | null;
  readonly report: Report | null;
  /** Files that are written as they are, after everything else; null takes one away. */
  readonly files: Map<string, string | null>;
}

export const filesOf = (kind: Kind): Map<string, Uint8Array> =>
  new Map(
    readdirSync(join(corpus, kind)).map((name) => [name, readFileSync(join(corpus, kind, name))] as const),
  );

const isEvidence = (name: string) => name.startsWith('sandbox-');

export function partsOf(kind: Kind): Parts {
  const files = filesOf(kind);
  const json = (test: (name: string) => boolean): unknown => {
    const [, bytes] = [...files].find(([name]) => test(name)) ?? [];
    return bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  };
  const run = json((name) => name === 'run.json') as RunStatement;
  const inner = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
  return {
    evidence: json(isEvidence) as Evidence,
    run,
    go: inner(run.predicate.go) as Instructions | null,
    release: inner(run.predicate.release) as Proceed | null,
    report: json((name) => name === 'report.json') as Report | null,
    files: new Map(),
  };
}

/** The files again. `repair`: every digest that has no key is made anew, and the report's texts with it. */
export function sealed(kind: Kind, parts: Parts, repair: boolean): Map<string, Uint8Array> {
  const { evidence, run, go, release, report } = parts;
  const files = new Map<string, Uint8Array>();
  const put = (name: string, text: string) => void files.set(name, Buffer.from(text));
  const line = (value: unknown) => `${toCanonicalJson(value)}\n`;
  const before = [...filesOf(kind).keys()].find(isEvidence) ?? '';
  const { venue, judged_at } = evidence.predicate;
  const name = repair ? evidenceName(venue.claimed, judged_at) : before;
  put(name, line(evidence));
  if (go !== null && repair) go.attestation = { ...go.attestation, evidence_digest: sha256(line(evidence)) };
  run.predicate.go = go === null ? null : toCanonicalJson(go);
  if (release !== null) run.predicate.release = toCanonicalJson(release);
  if (report !== null) {
    if (repair && go !== null)
      report.attestation = { ...report.attestation, evidence_digest: sha256(line(evidence)) };
    const original = filesOf(kind);
    const as = Buffer.from(original.get('report.json') ?? '').toString('utf8');
    // What nobody edited stays as its release rendered it.
    const kept = line(report) === as || !repair;
    for (const [file, bytes] of original)
      if (kept && (file === 'report.md' || file.startsWith('checkpoint-'))) files.set(file, bytes);
    if (!kept) {
      const made = toTriplet(report);
      put('report.md', made['report.md']);
      put(`checkpoint-${report.run}.md`, made['checkpoint.md']);
    }
    put('report.json', line(report));
  }
  for (const [file, text] of parts.files) {
    if (text === null) files.delete(file);
    else put(file, text);
  }
  if (repair) {
    for (const subject of run.subject) {
      if (subject.name === before) subject.name = name;
      const bytes = files.get(subject.name);
      if (bytes !== undefined) subject.digest = { sha256: sha256(bytes).slice('sha256:'.length) };
    }
  }
  if (repair) repairSelfDigest(run);
  put('run.json', parts.files.get('run.json') ?? line(run));
  return files;
}

const sourceOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
});

export interface Caller {
  /** Null: not given. */
  readonly packet?: Uint8Array | null;
  readonly catalog?: Uint8Array | null;
  readonly shipped?: Uint8Array;
  readonly given?: Partial<Given>;
  readonly expected?: Partial<Expected>;
  readonly around?: RunFiles['around'];
  /** What this release judges its own runs by: another policy, say. */
  readonly own?: ReleaseRules;
  /** This release's own programs: those of no run here, unless a test says so. */
  readonly pinned?: RunFiles['pinnedPrograms'];
  /** What this release's evaluation makes of it. */
  readonly reworded?: (report: Report) => Report;
}

/** What `tki verify DIR --packet FILE --catalog DIR` comes to. */
export function verified(files: ReadonlyMap<string, Uint8Array>, caller: Caller = {}): Verification {
  const run = JSON.parse(
    Buffer.from(files.get('run.json') ?? '{}').toString('utf8'),
  ) as Partial<RunStatement>;
  const inspected = typeof run.predicate?.go === 'string';
  const {
    packet: bytes = inspected ? packet : null,
    catalog = inspected ? catalogText : null,
    shipped = shippedCatalogText,
    reworded = (report: Report) => report,
  } = caller;
  return verifyRun(
    {
      files,
      ...(caller.around === undefined ? {} : { around: caller.around }),
      pinnedPrograms: caller.pinned ?? { 'enter.cjs': sha256('this release') },
      expected: { ...expectNothing, ...caller.expected },
      given: {
        packet: bytes === null ? null : sha256(bytes),
        claims: null,
        previous: null,
        catalog: catalog === null ? null : sha256(catalog),
        shippedCatalog: catalog === null && bytes !== null ? sha256(shipped) : null,
        ...caller.given,
      },
      render: toTriplet,
      reevaluate:
        bytes === null
          ? null
          : (go, release, selfCheck) =>
              reworded(
                evaluate({
                  packet: sourceOf(bytes),
                  catalogText: catalog ?? shipped,
                  claims: null,
                  previous: null,
                  instructions: go,
                  proceed: release,
                  selfCheck,
                }),
              ),
    },
    caller.own ?? ownRules,
  );
}

/** A run after an edit, and what its verification comes to. */
export function edited(
  kind: Kind,
  edit: (parts: Parts) => void,
  { repair = true, ...caller }: Caller & { readonly repair?: boolean } = {},
): Verification {
  const parts = partsOf(kind);
  edit(parts);
  return verified(sealed(kind, parts, repair), caller);
}

export const rowNamed = ({ rows }: Verification, named: Named) => rows.find((row) => isNamed(row, named));

export const named = ({ rows }: Verification, state: string) =>
  rows.filter((row) => row.state === state).map(({ id }) => id);
