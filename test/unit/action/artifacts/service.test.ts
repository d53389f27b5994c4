// What main does with the artifact service, in this process: the real client against a loopback service that fails in one place. How it ends
// as a program, and that it leaks nothing, is test/e2e. No fault here is one that the client tries again for long.
import { hasSubscribers } from 'node:diagnostics_channel';
import { existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fetchPacket } from '../../../../src/action/artifacts/artifacts.ts';
import { FETCH_DEADLINE_MS } from '../../../../src/action/artifacts/remote-packet.ts';
import type { PacketRequest } from '../../../../src/action/artifacts/artifacts.ts';
import { toFailure, toLate } from '../../../../src/action/artifacts/artifact-failure.ts';
import { hearClient, silenceClient } from '../../../../src/action/artifacts/client-output.ts';
import { within } from '../../../../src/action/artifacts/deadline.ts';
import { describeLast, toPlace, withExchanges } from '../../../../src/action/artifacts/exchanges.ts';
import type { Exchange } from '../../../../src/action/artifacts/exchanges.ts';
import type { Handed } from '../../../../src/action/artifacts/hand-over.ts';
import { clear, handOver, takeAllBack } from '../../../../src/action/artifacts/hand-over.ts';
import { tryAgain, wasCutOff } from '../../../../src/action/artifacts/try-again.ts';
import { askService, takeBack, uploadFiles } from '../../../../src/action/artifacts/upload.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import { makeArchive } from '../../../e2e/archive.ts';
import type { Fault, Operation, ServiceOptions } from '../../../e2e/results-service.ts';
import type { ResultsService } from '../../../e2e/results-service.ts';
import { here, secrets, trustedRun } from '../../../e2e/results-service.ts';
import { effects, heldBack, serving, sooner, status, useServing } from './serving.ts';

const write = process.stdout.write.bind(process.stdout);
const { at: inFolder } = useServing();

const files = (...names: string[]): string[] =>
  names.map((name) => {
    const path = inFolder(name);
    writeFileSync(path, `the text of ${name}`);
    return path;
  });

const request = (name: string, more: Partial<Parameters<typeof uploadFiles>[0]> = {}) => ({
  name,
  files: files('b.txt', 'a.txt'),
  root: inFolder(''),
  retentionDays: 7,
  ...more,
});

/** What names no service: one of the two is missing or empty. */
const WITHOUT: readonly Record<string, string>[] = [
  {},
  { ACTIONS_RESULTS_URL: 'x' },
  { ACTIONS_RUNTIME_TOKEN: 'x' },
  { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: 'x' },
  { ACTIONS_RESULTS_URL: 'x', ACTIONS_RUNTIME_TOKEN: '' },
];

const [EVIDENCE, REPORT] = ['tki-evidence-1', 'tki-report-1'];

describe('a hand-over', () => {
  it.each<[what: string, options: ServiceOptions, says: string | null, keeps: string[]]>([
    ['of both', {}, null, [EVIDENCE, REPORT]],
    [
      'whose evidence is refused',
      { only: /evidence/, faults: { create: status(401) } },
      'the evidence was not uploaded: the artifact service (CreateArtifact) answered 401',
      [],
    ],
    [
      'whose report is refused',
      { only: /report/, faults: { create: status(403) } },
      `the report was not uploaded: the artifact service (CreateArtifact) answered 403; ${EVIDENCE} was deleted again`,
      [],
    ],
    [
      'whose report is kept, and said not to be',
      { only: /report/, faults: { finalize: { kind: 'not ok' } } },
      `with something other than an acceptance; ${REPORT} was deleted again; ${EVIDENCE} was deleted again`,
      [],
    ],
    [
      'whose evidence cannot be taken back',
      { faults: { create: { kind: 'later', times: 1, status: 401 }, delete: status(403) } },
      `; not taken back: ${EVIDENCE} could not be deleted: the artifact service (DeleteArtifact) answered 403`,
      [],
    ],
    [
      'whose name is taken',
      { only: /report/, faults: { create: status(409) } },
      'the name is taken in this run',
      [],
    ],
  ])('%s', async (_what, options, says, keeps) => {
    await serving(options, async (service) => {
      const noted: (readonly Handed[])[] = [];
      const done = await handOver(
        { evidence: request(EVIDENCE), report: request(REPORT) },
        effects(),
        (handed) => noted.push(handed),
      );
      expect(done.kind === 'lost' ? done.detail : 'all of it').toContain(says ?? 'all of it');
      expect(service.artifacts.map(({ name }) => name).sort()).toEqual(keeps);
      expect(noted[0]).toEqual([{ name: EVIDENCE, id: null, digest: null }]);
      expect(noted.at(-1)).toEqual(
        done.kind === 'handed over'
          ? [
              { name: EVIDENCE, ...done.evidence },
              { name: REPORT, ...done.report },
            ]
          : [],
      );
    });
  });

  it('notes each artifact before the service can hold it, and again with what it is called there', async () => {
    await serving({}, async (service) => {
      const noted: (readonly Handed[])[] = [];
      await handOver({ evidence: request(EVIDENCE), report: request(REPORT) }, effects(), (handed) =>
        noted.push(handed),
      );
      const [evidence, report] = service.artifacts.map(({ name, id, digest }) => ({ name, id, digest }));
      const begun = (name: string) => ({ name, id: null, digest: null });
      expect(noted).toEqual([[begun(EVIDENCE)], [evidence], [evidence, begun(REPORT)], [evidence, report]]);
    });
  });

  /** A hand-over by a clock that shows these, at first and then at each note; and how long it waits for what. */
  async function timed(
    times: readonly number[],
    fault: Fault,
  ): Promise<{ done: unknown; waits: (number | undefined)[] }> {
    let now = times[0] ?? 0;
    let notes = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const timer = vi.spyOn(globalThis, 'setTimeout');
    try {
      return await serving({ only: /report/, faults: { create: fault } }, async () => {
        const both = { evidence: request(EVIDENCE), report: request(REPORT) };
        const done = await handOver(both, effects(), () => {
          now = times[++notes] ?? now;
        });
        return { done, waits: timer.mock.calls.map(([, wait]) => wait) };
      });
    } finally {
      clock.mockRestore();
      timer.mockRestore();
    }
  }

  it('has 40 seconds for both uploads, and four for taking back each', async () => {
    const { waits } = await timed([1_000, 1_500, 36_500], status(403));
    expect(waits).toEqual(expect.arrayContaining([39_500, 4_500, 4_000]));
  });

  it('leaves the report a millisecond where the evidence took all of the time', async () => {
    const { done, waits } = await timed([0, 0, 40_000], { kind: 'hang' });
    expect(done).toMatchObject({ reason: 'ARTIFACT_DEADLINE' });
    expect(waits).toContain(1);
  });

  it('of one alone, or of none', async () => {
    await serving({}, async (service) => {
      const noted: (readonly Handed[])[] = [];
      const note = (handed: readonly Handed[]) => void noted.push(handed);
      expect(await handOver({ evidence: null, report: null }, effects(), note)).toEqual({
        kind: 'handed over',
        evidence: null,
        report: null,
      });
      expect(noted).toEqual([]);
      const report = await handOver({ evidence: null, report: request(REPORT) }, effects(), note);
      expect(report).toMatchObject({
        kind: 'handed over',
        evidence: null,
        report: { id: expect.any(Number) },
      });
      expect(noted[0]).toEqual([{ name: REPORT, id: null, digest: null }]);
      const evidence = await handOver({ evidence: request(EVIDENCE), report: null }, effects(), note);
      expect(evidence).toMatchObject({ kind: 'handed over', report: null });
      expect(service.artifacts).toHaveLength(2);
    });
  });

  it('where there is no service is the folder', async () => {
    expect(await handOver({ evidence: request(EVIDENCE), report: null }, { env: {} }, () => {})).toEqual({
      kind: 'no service',
    });
  });
});

describe('what may have been left', () => {
  const digest = sha256('x');
  it('is taken back by id and digest, and told', async () => {
    await serving({}, async (service) => {
      const { id, digest: stored } = service.put('a', Buffer.from('x'));
      const named = { name: 'a', id, digest: stored as typeof digest };
      expect(await takeAllBack([named, { name: 'b', id: null, digest }])).toBe('; a was deleted again');
      expect(service.artifacts).toEqual([]);
      // The same bytes under another id are another job's.
      service.put('a', Buffer.from('x'));
      expect(await takeAllBack([{ name: 'a', id: 7, digest }])).toBe(
        '; not taken back: a (id 1001) is not what this step uploaded, and was left alone: another job replaced it',
      );
      expect(service.artifacts).toHaveLength(1);
      expect(
        await takeAllBack([
          { name: 'c', id: null, digest: null },
          { name: 'd', id: 7, digest: null },
        ]),
      ).toBe('; c was cut off, but may still appear; d was cut off, but may still appear');
      const failed = { kind: 'failed', reason: 'ARTIFACT_REFUSED', detail: '', sent: null } as const;
      expect(await clear('e', failed)).toBe('');
    });
  });

  it.each<[what: string, ours: { id: number | null; digest: string }, said: string]>([
    ['another digest', { id: 1000, digest: sha256('other') }, 'is not what this step uploaded'],
    ['another id', { id: 999, digest }, 'is not what this step uploaded'],
    ['its digest, and no id', { id: null, digest }, 'gone'],
    ['its digest and id', { id: 1000, digest }, 'gone'],
  ])('is left alone where it is another one: %s', async (_what, ours, said) => {
    await serving({}, async (service) => {
      service.put('a', Buffer.from('x'));
      const taken = await takeBack('a', ours as { id: number | null; digest: typeof digest }, 5_000);
      expect(taken.kind === 'gone' ? taken.kind : taken.detail).toContain(said);
      expect(service.artifacts).toHaveLength(said === 'gone' ? 0 : 1);
    });
  });

  it('is said not to be deleted where the service answers late, or not', async () => {
    const ours = { id: null, digest };
    await serving({ faults: { delete: { kind: 'hang' } } }, async (service) => {
      service.put('a', Buffer.from('x'));
      // Half a second is one, and what is a little less is none.
      const late = await Promise.all([500, 499.75].map((wait) => takeBack('a', ours, wait)));
      expect(late).toEqual(
        [1, 0].map((seconds) => ({
          kind: 'left',
          detail: expect.stringContaining(
            `a could not be deleted: not finished after ${seconds} s; last, the artifact service (`,
          ) as string,
        })),
      );
      expect(service.artifacts).toHaveLength(1);
    });
    await serving({ faults: { list: status(403) } }, async () => {
      expect(await takeBack('a', ours, 5_000)).toEqual({
        kind: 'left',
        detail: 'a could not be deleted: the artifact service (ListArtifacts) answered 403',
      });
    });
  });

  it('is said to be another one by its name and id', async () => {
    await serving({}, async (service) => {
      service.put('a', Buffer.from('y'));
      expect(await takeBack('a', { id: null, digest }, 5_000)).toEqual({
        kind: 'left',
        detail: 'a (id 1000) is not what this step uploaded, and was left alone: another job replaced it',
      });
    });
  });

  it('is said to be left where another one was deleted in its place', async () => {
    let isDone = false;
    const meanwhile: ServiceOptions['meanwhile'] = (service, operation) => {
      if (operation !== 'delete' || isDone) return;
      isDone = true;
      service.delete('a');
      service.put('a', Buffer.from('y'));
    };
    await serving({ meanwhile }, async (service) => {
      service.put('a', Buffer.from('x'));
      expect(await takeBack('a', { id: null, digest }, 5_000)).toEqual({
        kind: 'left',
        detail: 'a: the service deleted id 1001 instead of id 1000',
      });
    });
  });
});

describe('an upload', () => {
  it('stores the files as they are told, for so many days, with one time', async () => {
    await serving({}, async (service) => {
      const asked = request('a');
      const done = await uploadFiles(asked, effects());
      expect(done).toEqual({
        kind: 'uploaded',
        id: service.artifacts[0]?.id,
        digest: service.artifacts[0]?.digest,
      });
      expect(statSync(asked.files[0]!).mtime).toEqual(new Date('2000-01-01T00:00:00Z'));
      expect(service.bodies.get('create')).toContain('"name":"a"');
    });
  });

  it('is done where the last answer was lost and the list has it', async () => {
    await serving({ faults: { finalize: { kind: 'done, then reset', times: 1 } } }, async (service) => {
      expect(await uploadFiles(request('a'), effects())).toMatchObject({
        kind: 'uploaded',
        id: service.artifacts[0]?.id,
      });
    });
  });

  it('is not done where the list has another one by then', async () => {
    const meanwhile: ServiceOptions['meanwhile'] = (service, operation) => {
      if (operation !== 'list') return;
      service.delete('a');
      service.put('a', Buffer.from('of another job'));
    };
    await serving({ meanwhile, faults: { finalize: { kind: 'done, then reset', times: 1 } } }, async () => {
      expect(await uploadFiles(request('a'), effects())).toMatchObject({
        kind: 'failed',
        reason: 'ARTIFACT_SERVICE_FAILED',
        sent: expect.stringMatching(/^sha256:/),
      });
    });
  });

  it('is not done where the list has none by then', async () => {
    const meanwhile: ServiceOptions['meanwhile'] = (service, operation) => {
      if (operation === 'list') service.delete('a');
    };
    await serving(
      { meanwhile, faults: { finalize: { kind: 'done, then reset', times: 1 } } },
      async (service) => {
        expect(await uploadFiles(request('a'), effects())).toMatchObject({
          kind: 'failed',
          reason: 'ARTIFACT_SERVICE_FAILED',
        });
        expect(service.asked.at(-1)).toBe('list');
      },
    );
  });

  it('asks no list where the last answer came, or another was lost', async () => {
    for (const faults of [
      { finalize: status(403) },
      { create: { kind: 'at first', status: 409, times: 1 } },
    ] as const)
      await serving({ faults }, async (service) => {
        expect(await uploadFiles(request('a'), effects())).toMatchObject({ reason: 'ARTIFACT_REFUSED' });
        expect(service.asked).not.toContain('list');
      });
  });

  it('is not done where the service calls it by a number that is none here', async () => {
    const bytes = Buffer.from('{"ok":true,"artifact_id":"9007199254740993"}');
    await serving({ faults: { finalize: { kind: 'other bytes', bytes } } }, async () => {
      expect(await uploadFiles(request('a'), effects())).toEqual({
        kind: 'failed',
        reason: 'ARTIFACT_SERVICE_FAILED',
        detail: 'the service accepted the files without saying what it stored',
        sent: expect.stringMatching(/^sha256:/) as string,
      });
    });
  });

  it('says for how many seconds it waited, and no half ones', async () => {
    await serving({ faults: { create: { kind: 'hang' } } }, async () => {
      const late = await Promise.all([500, 499.75].map((wait) => uploadFiles(request('a'), effects(), wait)));
      expect(late.map((each) => (each.kind === 'failed' ? each.detail.slice(0, 22) : each.kind))).toEqual([
        'not finished after 1 s',
        'not finished after 0 s',
      ]);
    });
  });

  it('is late where the service never answers', async () => {
    await serving({ faults: { create: { kind: 'hang' } } }, async () => {
      expect(await uploadFiles(request('a'), effects(), 300)).toEqual({
        kind: 'failed',
        reason: 'ARTIFACT_DEADLINE',
        detail: 'not finished after 0 s; last, the artifact service (CreateArtifact): no answer',
        sent: null,
      });
      expect(await takeBack('a', { id: null, digest: sha256('x') }, 1)).toMatchObject({ kind: 'left' });
    });
  });

  it.each<[what: string, more: () => Partial<Parameters<typeof uploadFiles>[0]>, detail: string]>([
    ['a name with a slash', () => ({ name: 'a/b' }), 'the artifact name is not acceptable'],
    ['no day', () => ({ retentionDays: 0 }), 'retention is 1 to 90 whole days'],
    ['91 days', () => ({ retentionDays: 91 }), 'retention is 1 to 90 whole days'],
    ['half a day', () => ({ retentionDays: 1.5 }), 'retention is 1 to 90 whole days'],
    ['no file', () => ({ files: [] }), '0 files'],
    ['33 files', () => ({ files: files(...Array.from({ length: 33 }, (_, at) => `f${at}`)) }), '33 files'],
    ['a file twice', () => ({ files: [...files('x'), ...files('x')] }), 'a file is named twice'],
    ['a file elsewhere', () => ({ files: ['/etc/hostname'] }), 'a file is not directly in the folder'],
    ['a file of a strange name', () => ({ files: files('a b') }), 'a file is not directly in the folder'],
    [
      'a link',
      () => (symlinkSync('/etc/hostname', inFolder('link')), { files: [inFolder('link')] }),
      'link is not a regular file',
    ],
    ['a file that is not there', () => ({ files: [inFolder('none')] }), 'none is not a regular file'],
  ])('is refused before anybody is asked: %s', async (_what, more, detail) => {
    expect(await uploadFiles(request('a', more()), { env: {} })).toMatchObject({
      reason: 'ARTIFACT_NOT_ACCEPTED',
      detail: expect.stringContaining(detail),
      sent: null,
    });
  });

  it.each([1, 90])('may stay for %i days, and 32 files may be in it', async (retentionDays) => {
    const many = files(...Array.from({ length: 32 }, (_, at) => `f${at}`));
    for (const env of WITHOUT)
      expect(await uploadFiles(request('a', { retentionDays, files: many }), { env })).toMatchObject({
        reason: 'NO_ARTIFACT_SERVICE',
      });
  });
});

describe('a question whether a name is free', () => {
  it.each<[what: string, options: ServiceOptions, isTaken: boolean, reason: string | null]>([
    ['it is', {}, false, null],
    ['it is taken', {}, true, 'ARTIFACT_REFUSED'],
    ['nobody may ask', { faults: { list: status(401) } }, false, 'ARTIFACT_REFUSED'],
  ])('%s', async (_what, options, isTaken, reason) => {
    await serving(options, async (service) => {
      if (isTaken) service.put('a', Buffer.from('x'));
      expect((await askService('a', effects()))?.reason ?? null).toBe(reason);
    });
  });

  it('is late where nobody answers', async () => {
    const timer = sooner(15_000, 300);
    try {
      await serving({ faults: { list: { kind: 'hang' } } }, async () => {
        expect(await askService('a', effects())).toEqual({
          reason: 'ARTIFACT_DEADLINE',
          detail: expect.stringMatching(/^not finished after 15 s; last, .*: no answer$/) as string,
        });
      });
    } finally {
      timer.mockRestore();
    }
  });

  it('is asked of nobody where there is no service', async () => {
    for (const env of WITHOUT)
      expect(await askService('a', { env })).toMatchObject({ reason: 'NO_ARTIFACT_SERVICE' });
  });
});

describe('a packet out of an artifact', () => {
  const data = Buffer.from('{"schema":"b7-governed-packet/v1"}');
  const archive = makeArchive([{ name: 'packet.json', data }]);
  const into = () => inFolder('packet.json');
  const thisRun = (): PacketRequest => ({
    kind: 'artifact',
    name: 'packet',
    expectedDigest: null,
    into: into(),
  });
  const otherRun = (more = {}): PacketRequest => ({
    kind: 'cross-run',
    name: 'packet',
    runId: '4711',
    token: secrets.restToken,
    ...here,
    expectedDigest: null,
    into: into(),
    ...more,
  });
  const put = (service: ResultsService) => void service.put('packet', archive);

  it.each<
    [
      what: string,
      asked: () => PacketRequest,
      options: ServiceOptions,
      prepare: (service: ResultsService) => void,
      said: object,
    ]
  >([
    [
      'of this run',
      thisRun,
      {},
      put,
      { kind: 'fetched', digest: sha256(data), bytes: data.length, transport: 'NOT_EVIDENCED', notes: [] },
    ],
    ['by its id', () => ({ ...thisRun(), id: 1000 }), {}, put, { kind: 'fetched' }],
    [
      'by an id that is not there',
      () => ({ ...thisRun(), id: 7 }),
      {},
      put,
      {
        reason: 'ARTIFACT_NOT_FOUND',
        detail: expect.stringContaining('this run has no artifact with the id 7'),
      },
    ],
    [
      'that is bound',
      () => ({ ...thisRun(), expectedDigest: sha256(data) }),
      {},
      put,
      { transport: 'BOUND' },
    ],
    [
      'that is another one',
      () => ({ ...thisRun(), expectedDigest: sha256('x') }),
      {},
      put,
      { reason: 'EXPECTED_DIGEST_DIFFERS' },
    ],
    [
      'that nobody has',
      thisRun,
      {},
      () => {},
      {
        reason: 'ARTIFACT_NOT_FOUND',
        detail: expect.stringContaining('this run has no artifact named packet'),
      },
    ],
    [
      'without a listed digest',
      thisRun,
      {},
      (service) => void service.put('packet', archive, { digest: null }),
      { kind: 'fetched', notes: ['The service lists no digest for the archive.'] },
    ],
    [
      'with another listed digest',
      thisRun,
      {},
      (service) => void service.put('packet', archive, { digest: sha256('x') }),
      { reason: 'ARTIFACT_DIGEST_DIFFERS' },
    ],
    [
      'that is too large by its listed size',
      thisRun,
      {},
      (service) => void service.put('packet', archive, { size: 2 ** 40 }),
      { reason: 'ARTIFACT_NOT_ACCEPTED' },
    ],
    [
      'that is no archive',
      thisRun,
      {},
      (service) => void service.put('packet', Buffer.from('no archive')),
      { reason: 'ARTIFACT_NOT_ACCEPTED' },
    ],
    [
      'of a run whose origin is not trusted',
      otherRun,
      { run: { ...trustedRun, event: 'push' } },
      put,
      { reason: 'UNTRUSTED_ORIGIN' },
    ],
    [
      'of a run that may not be read',
      otherRun,
      { faults: { run: status(403) } },
      put,
      { reason: 'ARTIFACT_REFUSED', detail: "GitHub's REST interface answered 403" },
    ],
    [
      'of a run that is not there',
      otherRun,
      { faults: { run: status(404) } },
      put,
      { reason: 'ARTIFACT_NOT_FOUND' },
    ],
    [
      'of a workflow that was not named',
      () => otherRun({ workflow: '.github/workflows/x.yml' }),
      {},
      put,
      { reason: 'UNTRUSTED_ORIGIN' },
    ],
    [
      'without a token',
      () => otherRun({ token: '' }),
      {},
      put,
      { reason: 'NO_ARTIFACT_SERVICE', detail: 'a packet of another run needs github-token' },
    ],
    [
      'of a name that is none',
      () => ({ ...thisRun(), name: 'a/b' }),
      {},
      put,
      { reason: 'ARTIFACT_NOT_FOUND' },
    ],
  ])('%s', async (_what, asked, options, prepare, said) => {
    await serving({ run: trustedRun, ...options }, async (service) => {
      prepare(service);
      const found = await fetchPacket(asked(), effects());
      expect(found).toMatchObject(said);
      expect(existsSync(into())).toBe(found.kind === 'fetched');
      expect(existsSync(`${into()}.download`)).toBe(false);
    });
  });

  // Its 45 seconds are over so long after it was asked that.
  it.each<[where: string, operation: Operation, fault: Fault, after: number, words: RegExp]>([
    ['is never listed', 'list', { kind: 'hang' }, 20, /^not finished after 45 s; last, .*no answer$/],
    ['comes a byte a second', 'blob', { kind: 'slow' }, 1_200, /; \d+ of \d{3} bytes had arrived$/],
  ])('is late where it %s', async (_where, operation, fault, after, words) => {
    using deadline = heldBack(FETCH_DEADLINE_MS);
    const meanwhile: ServiceOptions['meanwhile'] = (_service, asked) => {
      if (asked === operation) setTimeout(deadline.end, after);
    };
    await serving({ meanwhile, faults: { [operation]: fault } }, async (service) => {
      put(service);
      const found = await fetchPacket(thisRun(), effects());
      expect(found).toMatchObject({ reason: 'ARTIFACT_DEADLINE', detail: expect.stringMatching(words) });
      expect(existsSync(into())).toBe(false);
    });
  });

  it('is fetched without a word on the standard output, and nobody listens to requests afterwards', async () => {
    const channels = ['http.client.request.start', 'http.client.response.finish', 'undici:request:create'];
    const printed: unknown[] = [];
    process.stdout.write = (text: unknown) => (printed.push(text), true);
    await serving({}, async (service) => {
      put(service);
      expect(await fetchPacket(thisRun(), effects())).toMatchObject({ kind: 'fetched' });
      process.stdout.write('something');
      expect(channels.filter((channel) => hasSubscribers(channel))).toEqual([]);
    });
    expect(printed).toEqual([]);
  });

  it('is not asked for where nothing names the service', async () => {
    for (const env of WITHOUT)
      expect(await fetchPacket(thisRun(), { env })).toMatchObject({ reason: 'NO_ARTIFACT_SERVICE' });
  });
});

it.each<[what: string, call: () => Promise<unknown>]>([
  ['an upload', () => uploadFiles(request('b'), effects())],
  ['what is taken back', () => takeBack('a', { id: null, digest: sha256('x') }, 5_000)],
  ['a question whether a name is free', () => askService('c', effects())],
])('not a word of the client’s is printed of %s', async (_what, call) => {
  const printed: unknown[] = [];
  process.stdout.write = (text: unknown) => (printed.push(text), true);
  await serving({}, async (service) => {
    service.put('a', Buffer.from('x'));
    await call();
  });
  process.stdout.write('something');
  expect(printed).toEqual([]);
});

describe('the smaller parts', () => {
  const exchange = (place: string, code: number | null = null, error: string | null = null): Exchange => ({
    place,
    status: code,
    error,
  });

  it.each([
    [
      'POST',
      '/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact?x=1',
      'the artifact service (CreateArtifact)',
    ],
    ['GET', '/repos/a/b/actions/runs/1?x', "GitHub's REST interface"],
    ['GET', '/repos/a/b', "GitHub's REST interface"],
    ['GET', '/repos/a', 'the storage (download)'],
    ['GET', '/x?comp=block&id=1', 'the storage (upload)'],
    ['GET', '/x?id=1&comp=blocklist', 'the storage (upload)'],
    ['GET', '/x?comp=blocks', 'the storage (download)'],
    ['PUT', '/x', 'the storage (upload)'],
    ['GET', 7, 'the storage (download)'],
  ])('%s %s is asked of %s', (method, path, place) => {
    expect(toPlace(method, path)).toBe(place);
  });

  it.each([
    [[], 'no network request was made'],
    [[exchange('a')], 'a: no answer'],
    [[exchange('a', null, 'EPIPE')], 'a: EPIPE'],
    [[exchange('a', 500), exchange('a', 500), exchange('a', 500)], 'a answered 500, 3 times'],
    [[exchange('a', 500), exchange('b', 500), exchange('a', 500)], 'a answered 500'],
    [[exchange('a', 200), exchange('a', 500), exchange('a', 500)], 'a answered 500, 2 times'],
  ])('exchanges %# in words', (exchanges, words) => {
    expect(describeLast(exchanges)).toBe(words);
  });

  it.each<[error: unknown, exchanges: Exchange[], reason: string, detail: string]>([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), [], 'RUNNER_DISK_FULL', 'cut short'],
    [
      Object.assign(new Error('x'), { name: 'GHESNotSupportedError' }),
      [],
      'NO_ARTIFACT_SERVICE',
      'Enterprise',
    ],
    [Object.assign(new Error('x'), { name: 'InvalidTokenError' }), [], 'NO_ARTIFACT_SERVICE', 'names no run'],
    [new Error('Failed to get backend IDs: x'), [], 'NO_ARTIFACT_SERVICE', 'names no run'],
    [new Error('It Failed to get backend IDs'), [], 'ARTIFACT_SERVICE_FAILED', 'no network request'],
    [
      Object.assign(new Error('x'), { name: 'ArtifactNotFoundError' }),
      [exchange('a', 200)],
      'ARTIFACT_NOT_FOUND',
      'a answered 200',
    ],
    [
      new Error('x Artifact storage quota has been hit y'),
      [exchange('a', 200)],
      'ARTIFACT_REFUSED',
      'quota is used up',
    ],
    ['no error', [exchange('a', 401)], 'ARTIFACT_REFUSED', 'a answered 401'],
    [new Error('x'), [exchange('a', 403)], 'ARTIFACT_REFUSED', 'a answered 403'],
    [new Error('x'), [exchange('a', 409)], 'ARTIFACT_REFUSED', 'the name is taken'],
    [new Error('x'), [exchange('a', 404)], 'ARTIFACT_NOT_FOUND', 'a answered 404'],
    [new Error('x'), [exchange('a', 410)], 'ARTIFACT_NOT_FOUND', 'a answered 410'],
    [new Error('x'), [exchange('the storage (download)', 404)], 'ARTIFACT_SERVICE_FAILED', 'answered 404'],
    [
      new Error('x'),
      [exchange('the artifact service (CreateArtifact)', 404)],
      'ARTIFACT_SERVICE_FAILED',
      '404',
    ],
    [
      new Error('x'),
      [exchange('the artifact service (FinalizeArtifact)', 404)],
      'ARTIFACT_SERVICE_FAILED',
      '404',
    ],
    [new Error('x'), [exchange('a', 200)], 'ARTIFACT_SERVICE_FAILED', 'something other than an acceptance'],
    [new Error('x'), [exchange('a', 299)], 'ARTIFACT_SERVICE_FAILED', 'something other than an acceptance'],
    [new Error('x'), [exchange('a', 300)], 'ARTIFACT_SERVICE_FAILED', 'a answered 300'],
    [new Error('x'), [exchange('a', 199)], 'ARTIFACT_SERVICE_FAILED', 'a answered 199'],
    [new Error('x'), [exchange('a', null, 'EPIPE')], 'ARTIFACT_SERVICE_FAILED', 'a: EPIPE'],
  ])('failure %# is told by its reason', (error, exchanges, reason, detail) => {
    const failure = toFailure(error, exchanges);
    expect([failure.reason, failure.detail]).toEqual([reason, expect.stringContaining(detail)]);
    expect(failure.detail).not.toMatch(/acceptance.*answered|^a answered 300 with/);
  });

  it('tells how far a late download came', () => {
    expect(toLate(45, [exchange('a')], null).detail).toBe('not finished after 45 s; last, a: no answer');
    expect(toLate(45, [exchange('a')], { arrived: 1, announced: 2 }).detail).toBe(
      'not finished after 45 s; last, a: no answer; 1 of 2 bytes had arrived',
    );
  });

  it.each([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
  ])('%s is a connection that came to nothing', (error) => {
    expect(wasCutOff([exchange('a', 200), exchange('the service', null, error)], 'the ser')).toBe(true);
    expect(wasCutOff([exchange('the service', null, error), exchange('a', 200)], 'the ser')).toBe(false);
    expect(wasCutOff([exchange('the service', null, error)], 'service')).toBe(false);
  });

  it('an answer, silence and another error are none', () => {
    expect(wasCutOff([], 'a')).toBe(false);
    for (const each of [exchange('a', 500), exchange('a'), exchange('a', null, 'EACCES')])
      expect(wasCutOff([each], 'a')).toBe(false);
  });

  it('tries again after one, two, four and eight seconds, and then no more', async () => {
    vi.useFakeTimers();
    const waits: number[] = [];
    let at = 0;
    const cut = [exchange('a', null, 'EPIPE')];
    const work = () => {
      waits.push((Date.now() - at) / 1000);
      at = Date.now();
      return Promise.reject(new Error('cut'));
    };
    at = Date.now();
    const done = tryAgain(cut, 'a', work).catch((error: unknown) => String(error));
    await vi.runAllTimersAsync();
    expect(await done).toBe('Error: cut');
    expect(waits).toEqual([0, 1, 2, 4, 8]);
    const answered = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('answered')));
    await expect(tryAgain([exchange('a', 500)], 'a', answered)).rejects.toThrow('answered');
    expect(answered).toHaveBeenCalledTimes(1);
    expect(await tryAgain(cut, 'a', () => Promise.resolve(7))).toBe(7);
  });

  it('a wait ends with what is first, and leaves no timer', async () => {
    vi.useFakeTimers();
    const never = new Promise<number>(() => {});
    expect(await within(Promise.resolve(7), 100)).toEqual({ kind: 'done', value: 7 });
    expect(await within(Promise.reject(new RangeError('x')), 100)).toEqual({
      kind: 'threw',
      error: new RangeError('x'),
    });
    const late = within(never, 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await late).toEqual({ kind: 'late' });
    const asked: number[] = [];
    const began = Date.now();
    const over = within(never, 10_000, () => Promise.resolve(asked.push(Date.now() - began) === 3));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await over).toEqual({ kind: 'over' });
    expect(asked).toEqual([250, 500, 750]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('what the client prints is heard by one, and goes nowhere', () => {
    silenceClient();
    const heard: string[] = [];
    const first = hearClient((text) => heard.push(`1 ${text}`));
    expect(process.stdout.write('a')).toBe(true);
    const second = hearClient((text) => heard.push(`2 ${text}`));
    first[Symbol.dispose]();
    process.stdout.write('b');
    process.stdout.write(Buffer.from('bytes'));
    second[Symbol.dispose]();
    process.stdout.write('c');
    process.stdout.write = write;
    expect(heard).toEqual(['1 a', '2 b']);
  });

  it('the last 64 exchanges are kept', async () => {
    const { channel } = await import('node:diagnostics_channel');
    const heard = await withExchanges(async (exchanges) => {
      const requests = Array.from({ length: 70 }, (_, at) => ({ method: 'GET', path: `/${at}` }));
      for (const each of requests) channel('http.client.request.start').publish({ request: each });
      channel('http.client.response.finish').publish({
        request: requests[69],
        response: { statusCode: 204 },
      });
      channel('http.client.response.finish').publish({ request: requests[6], response: { statusCode: 'x' } });
      channel('http.client.response.finish').publish({ request: requests[5], response: { statusCode: 500 } });
      channel('http.client.request.error').publish({
        request: requests[7],
        error: { cause: { code: 'EPIPE' } },
      });
      channel('http.client.request.error').publish({ request: requests[8], error: { code: 'a b' } });
      channel('http.client.request.start').publish({ request: 7 });
      await Promise.resolve();
      return [...exchanges];
    });
    expect(heard).toHaveLength(64);
    expect(heard.map(({ status: code, error }) => code ?? error)).toEqual([
      0,
      'EPIPE',
      'a broken connection',
      ...Array.from({ length: 60 }, () => null),
      204,
    ]);
  });
});
