// Evidence first, the report last, with a fault at each point: what is said, and what the service keeps. The real artifact client against
// the loopback service. The table in docs/faults.md is this one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONG } from '../support/long.ts';
import { callHandOver, temporaryFolder } from './artifact-process.ts';
import type { Called } from './artifact-process.ts';
import type { HandOver } from '../../src/action/artifacts/hand-over.ts';
import { ResultsService, runtimeToken, secrets } from './results-service.ts';
import type { Fault, Operation, ServiceOptions } from './results-service.ts';
import { atLeast } from '../support/at-least.ts';

const EVIDENCE = 'tki-evidence-1';
const REPORT = 'tki-report-1';

interface Row {
  readonly fault: string;
  readonly options: ServiceOptions;
  /** The sentence of a run that is lost; null where it is handed over. */
  readonly says: string | null;
  readonly keeps: readonly string[];
  readonly closed?: true;
  /** Waits for a deadline: with TKI_LONG=1. */
  readonly slow?: true;
}

const status = (code: number): Fault => ({ kind: 'status', status: code });
const of = (only: RegExp, faults: ServiceOptions['faults'] = {}): ServiceOptions => ({ only, faults });
const ofEvidence = (faults: ServiceOptions['faults']) => of(/evidence/, faults);
const ofReport = (faults: ServiceOptions['faults']) => of(/report/, faults);
/** The report is refused; meanwhile, when that operation is asked for with that name, another job does something. */
const meanwhile = (
  asked: Operation,
  name: string,
  does: (service: ResultsService) => void,
): ServiceOptions => {
  let isDone = false;
  return {
    ...ofReport({ create: status(401) }),
    meanwhile: (service, operation, about) => {
      if (isDone || operation !== asked || about !== name) return;
      isDone = true;
      does(service);
    },
  };
};

const CREATE_401 = 'the artifact service (CreateArtifact) answered 401';
const replace = (service: ResultsService): void => {
  service.delete(EVIDENCE);
  service.put(EVIDENCE, Buffer.from('of another job'));
};

const rows: readonly Row[] = [
  { fault: 'none', options: {}, says: null, keeps: [EVIDENCE, REPORT] },
  {
    fault: 'evidence: refused',
    options: ofEvidence({ create: status(401) }),
    says: `the evidence was not uploaded: ${CREATE_401}`,
    keeps: [],
  },
  {
    fault: 'evidence: the storage refuses it',
    options: ofEvidence({ block: status(403) }),
    says: 'the evidence was not uploaded: the storage (upload) answered 403',
    keeps: [],
  },
  {
    fault: 'evidence: kept, and said not to be',
    options: ofEvidence({ finalize: status(400) }),
    says: `the evidence was not uploaded: the artifact service (FinalizeArtifact) answered 400; ${EVIDENCE} was deleted again`,
    keeps: [],
  },
  {
    fault: 'evidence: kept, and the answer is lost',
    options: ofEvidence({ finalize: { kind: 'done, then reset', times: 1 } }),
    says: null,
    keeps: [EVIDENCE, REPORT],
  },
  {
    fault: 'report: refused',
    options: ofReport({ create: status(401) }),
    says: `the report was not uploaded: ${CREATE_401}; ${EVIDENCE} was deleted again`,
    keeps: [],
  },
  {
    fault: 'report: the storage refuses it',
    options: ofReport({ blocklist: status(403) }),
    says: `the report was not uploaded: the storage (upload) answered 403; ${EVIDENCE} was deleted again`,
    keeps: [],
  },
  {
    fault: 'report: kept, and said not to be',
    options: ofReport({ finalize: { kind: 'not ok' } }),
    says: `the report was not uploaded: the artifact service (FinalizeArtifact) answered 200 with something other than an acceptance; ${REPORT} was deleted again; ${EVIDENCE} was deleted again`,
    keeps: [],
  },
  {
    fault: 'report: kept, and the answer is lost',
    options: ofReport({ finalize: { kind: 'done, then reset', times: 1 } }),
    says: null,
    keeps: [EVIDENCE, REPORT],
  },
  {
    fault: 'report: kept, and never answered',
    options: ofReport({ finalize: { kind: 'done, then hang' } }),
    says: `the report was not uploaded: not finished after 40 s; last, the artifact service (FinalizeArtifact): no answer; ${REPORT} was deleted again; ${EVIDENCE} was deleted again`,
    keeps: [],
    slow: true,
  },
  {
    fault: 'report: refused; deleting: answered 403, and done',
    options: { faults: { create: { kind: 'later', times: 1, status: 401 }, delete: status(403) } },
    says: `the report was not uploaded: ${CREATE_401}; not taken back: ${EVIDENCE} could not be deleted: the artifact service (DeleteArtifact) answered 403`,
    keeps: [],
  },
  {
    fault: 'report: refused; deleting: no answer',
    options: { faults: { create: { kind: 'later', times: 1, status: 401 }, delete: { kind: 'hang' } } },
    says: `the report was not uploaded: ${CREATE_401}; not taken back: ${EVIDENCE} could not be deleted: not finished after 4 s; last, the artifact service (DeleteArtifact): no answer`,
    keeps: [EVIDENCE],
  },
  {
    fault: 'report: refused; another job has replaced the evidence',
    options: meanwhile('create', REPORT, replace),
    says: `the report was not uploaded: ${CREATE_401}; not taken back: ${EVIDENCE} (id 1001) is not what this step uploaded, and was left alone: another job replaced it`,
    keeps: [EVIDENCE],
  },
  {
    fault: 'report: refused; another job has put the same bytes there',
    options: meanwhile('create', REPORT, (service) => {
      const bytes = service.artifacts[0]?.bytes ?? Buffer.alloc(0);
      service.delete(EVIDENCE);
      service.put(EVIDENCE, bytes);
    }),
    says: `the report was not uploaded: ${CREATE_401}; not taken back: ${EVIDENCE} (id 1001) is not what this step uploaded, and was left alone: another job replaced it`,
    keeps: [EVIDENCE],
  },
  {
    fault: 'report: refused; another job has deleted the evidence',
    options: meanwhile('create', REPORT, (service) => service.delete(EVIDENCE)),
    says: `the report was not uploaded: ${CREATE_401}`,
    keeps: [],
  },
  {
    fault: 'report: refused; another job replaces the evidence while it is deleted',
    options: meanwhile('delete', EVIDENCE, replace),
    says: `the report was not uploaded: ${CREATE_401}; not taken back: ${EVIDENCE}: the service deleted id 1001 instead of id 1000`,
    keeps: [],
  },
  {
    fault: 'every first connection is reset',
    options: {
      only: /./,
      faults: {
        create: { kind: 'reset at first', times: 2 },
        finalize: { kind: 'done, then reset', times: 1 },
      },
    },
    says: null,
    keeps: [EVIDENCE, REPORT],
  },
  {
    fault: 'the service is gone',
    options: {},
    closed: true,
    says: 'the evidence was not uploaded: the artifact service (CreateArtifact): ECONNREFUSED, 5 times',
    keeps: [],
  },
];

async function run(row: Row): Promise<{ called: Called<HandOver>; service: ResultsService }> {
  await using folder = await temporaryFolder();
  const service = await ResultsService.start(row.options);
  const request = (name: string, file: string) => {
    const path = join(folder.path, file);
    writeFileSync(path, `{"file":"${file}"}`);
    return { name, files: [path], root: folder.path, retentionDays: 1 };
  };
  const { environment } = service;
  if (row.closed === true) await service[Symbol.asyncDispose]();
  const called = await callHandOver(
    { evidence: request(EVIDENCE, 'run.json'), report: request(REPORT, 'report.json') },
    environment,
  );
  return { called, service };
}

const chosen = rows.filter(({ slow }) => slow !== true || LONG);

// Each row has a service of its own, and mostly waits for it.
describe.concurrent('a run is handed over whole, or not at all:', () => {
  it.each(
    atLeast(
      1,
      chosen.map((row) => [row.fault, row] as const),
    ),
  )(
    '%s',
    async (_, row) => {
      const { called, service } = await run(row);
      try {
        expect(called.outcome).toMatchObject(
          row.says === null ? { kind: 'handed over' } : { kind: 'lost', detail: row.says },
        );
        expect(service.artifacts.map(({ name }) => name)).toEqual(row.keeps);
        // Of no lost run is there a report, and none was sent before its evidence.
        const text = JSON.stringify(called.outcome) + called.output;
        for (const secret of [secrets.signature, runtimeToken()]) expect(text).not.toContain(secret);
      } finally {
        await service[Symbol.asyncDispose]();
      }
    },
    90_000,
  );

  it('and no report is asked for once the evidence is lost', async () => {
    const { service } = await run(rows[1]!);
    expect(service.asked.filter((operation) => operation === 'create')).toHaveLength(1);
    await service[Symbol.asyncDispose]();
  });
});

describe('docs/faults.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/faults.md'), 'utf8');

  it('has this table', () => {
    const [, table = ''] = /<!-- hand-over: begin -->([\s\S]*?)<!-- hand-over: end -->/.exec(text) ?? [];
    const cells = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    const said = ({ says }: Row) => (says === null ? 'handed over' : says);
    const kept = ({ keeps }: Row) => (keeps.length === 0 ? 'nothing' : keeps.join(', '));
    expect(cells).toEqual(rows.map((row) => [row.fault, said(row), kept(row)]));
  });
});
