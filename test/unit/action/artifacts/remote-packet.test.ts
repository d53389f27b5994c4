// A packet of another run, whole and with each thing missing that a server may leave out; and what one of any run meets on its way: what the
// service lists, what lies in the folder of the download, and how much of it there may be.
import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PacketRequest } from '../../../../src/action/artifacts/artifacts.ts';
import { fetchPacket } from '../../../../src/action/artifacts/artifacts.ts';
import { PACKET_LIMIT_BYTES } from '../../../../src/action/artifacts/packet-limit.ts';
import { FETCH_DEADLINE_MS } from '../../../../src/action/artifacts/remote-packet.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import { makeArchive } from '../../../e2e/archive.ts';
import type { ResultsService, ServiceOptions } from '../../../e2e/results-service.ts';
import { here, secrets, trustedRun } from '../../../e2e/results-service.ts';
import { effects, heldBack, serving, servingOthers, status, useServing } from './serving.ts';

const { at: inFolder } = useServing();
const data = Buffer.from('{"schema":"b7-governed-packet/v1"}');
const archive = makeArchive([{ name: 'packet.json', data }]);
const fetched = (notes: string[] = []) => ({
  kind: 'fetched',
  digest: sha256(data),
  bytes: data.length,
  transport: 'NOT_EVIDENCED',
  notes,
});
const blocked = (reason: string, detail: string) => ({ kind: 'blocked', reason, detail });

const into = () => inFolder('packet.json');
const put = (service: ResultsService) => void service.put('packet', archive);

describe('a packet of another run', () => {
  const otherRun = (more: object = {}): PacketRequest => ({
    kind: 'cross-run',
    name: 'packet',
    runId: '4711',
    token: secrets.restToken,
    ...here,
    expectedDigest: null,
    into: into(),
    ...more,
  });
  const AGAIN = 'The run that exported was run more than once; its newest artifact is taken.';
  const NO_HEAD =
    'The server does not say which repository the run’s commit belongs to; an input says to trust it.';
  const SHORT =
    'The server names the run’s workflow by its file alone, not by its folder; an input says to trust it.';
  const NO_ATTEMPT = 'The server does not say which attempt of the run it was; its newest artifact is taken.';
  const little = { ...trustedRun, head_repository: null, path: 'export.yml', run_attempt: 0 };

  it.each<[what: string, more: object, options: ServiceOptions, found: object]>([
    ['is fetched by its name', {}, {}, fetched()],
    ['is fetched by its id, whatever the name', { id: 1000, name: 'a/b' }, {}, fetched()],
    [
      'is fetched with what is to be known of the run',
      {},
      { run: { ...trustedRun, run_attempt: 2 } },
      fetched([AGAIN]),
    ],
    [
      'is fetched from a forge that the workflow named, and what that does not say is said',
      { isTrustedForge: true },
      { run: little },
      fetched([NO_HEAD, SHORT, NO_ATTEMPT]),
    ],
    [
      'is not fetched from any other that says as little',
      {},
      { run: little },
      blocked('UNTRUSTED_ORIGIN', "the run's head repository is nothing readable"),
    ],
    [
      'is fetched of a workflow that was named',
      { workflow: '.github/workflows/x.yml' },
      { run: { ...trustedRun, path: '.github/workflows/x.yml' } },
      fetched(),
    ],
    [
      'is not fetched of a workflow that was not',
      {},
      { run: { ...trustedRun, path: '.github/workflows/x.yml' } },
      blocked(
        'UNTRUSTED_ORIGIN',
        'the run\'s workflow is ".github/workflows/x.yml", not .github/workflows/export.yml',
      ),
    ],
    [
      'is not fetched where the repository has another branch',
      {},
      { repository: { full_name: 'octo/evidence', default_branch: 'x' } },
      blocked('UNTRUSTED_ORIGIN', 'the run\'s branch is "main", not the default branch'),
    ],
    [
      'is not fetched where the run may not be read',
      {},
      { faults: { run: status(403) } },
      blocked('ARTIFACT_REFUSED', "GitHub's REST interface answered 403"),
    ],
    [
      'is not fetched where the repository may not be read',
      {},
      { faults: { repository: status(404) } },
      blocked('ARTIFACT_NOT_FOUND', "GitHub's REST interface answered 404"),
    ],
    [
      'is not fetched for a run id that is none',
      { runId: '0' },
      {},
      blocked('UNTRUSTED_ORIGIN', 'the run id is not a number'),
    ],
    [
      'is not there under another id',
      { id: 7 },
      {},
      blocked('ARTIFACT_NOT_FOUND', 'run 4711 has no artifact with the id 7'),
    ],
    [
      'is not there under another name',
      { name: 'x' },
      {},
      blocked(
        'ARTIFACT_NOT_FOUND',
        "run 4711 has no artifact named x; GitHub's REST interface answered 200, 3 times",
      ),
    ],
  ])('%s', async (_what, more, options, found) => {
    await servingOthers(options, async (service) => {
      put(service);
      expect(await fetchPacket(otherRun(more), effects())).toEqual(found);
      expect(fs.existsSync(into())).toBe('notes' in found);
      expect(fs.existsSync(`${into()}.download`)).toBe(false);
    });
  });

  it('says of a run and of an archive what there is to say, in this order', async () => {
    await servingOthers({ run: { ...trustedRun, run_attempt: 2 } }, async (service) => {
      service.put('packet', archive, { digest: null });
      expect(await fetchPacket(otherRun(), effects())).toEqual(
        fetched([AGAIN, 'The service lists no digest for the archive.']),
      );
    });
  });
});

describe('a packet of this run', () => {
  const thisRun = (more: object = {}): PacketRequest => ({
    kind: 'artifact',
    name: 'packet',
    expectedDigest: null,
    into: into(),
    ...more,
  });
  const ARCHIVE_LIMIT = PACKET_LIMIT_BYTES + 64 * 1024;

  it('may be as large as is written everywhere, and its archive by its headers larger', () => {
    expect([PACKET_LIMIT_BYTES, ARCHIVE_LIMIT]).toEqual([268_435_456, 268_500_992]);
  });

  it.each<[what: string, listed: { digest?: string | null; size?: number }, found: object]>([
    ['a size of the limit', { size: ARCHIVE_LIMIT }, fetched()],
    [
      'a byte more',
      { size: ARCHIVE_LIMIT + 1 },
      blocked('ARTIFACT_NOT_ACCEPTED', 'the archive has 268500993 bytes'),
    ],
    ['an empty digest', { digest: '' }, fetched(['The service lists no digest for the archive.'])],
    ['no digest', { digest: null }, fetched(['The service lists no digest for the archive.'])],
    [
      'another digest',
      { digest: sha256('x') },
      blocked('ARTIFACT_DIGEST_DIFFERS', 'the digest of the download is not the one that the service lists'),
    ],
    [
      'a digest of another kind',
      { digest: 'md5:00' },
      blocked('ARTIFACT_DIGEST_DIFFERS', 'the digest of the download is not the one that the service lists'),
    ],
  ])('is listed with %s', async (_what, listed, found) => {
    await serving({}, async (service) => {
      service.put('packet', archive, listed);
      expect(await fetchPacket(thisRun(), effects())).toEqual(found);
    });
  });

  it('is another one where the service lists one of another name', async () => {
    const bytes = Buffer.from(
      JSON.stringify({
        artifacts: [
          {
            workflow_run_backend_id: 'r',
            workflow_job_run_backend_id: 'j',
            database_id: '1000',
            name: 'other',
            size: '7',
          },
        ],
      }),
    );
    await serving({ faults: { list: { kind: 'other bytes', bytes } } }, async (service) => {
      expect(await fetchPacket(thisRun(), effects())).toEqual(
        blocked('ARTIFACT_SERVICE_FAILED', 'the service listed an artifact with another name'),
      );
      expect(service.asked).toEqual(['list']);
    });
  });

  it('is found by its id where nobody knows a name', async () => {
    await serving({}, async (service) => {
      service.put('other', makeArchive([{ name: 'packet.json', data: Buffer.from('{}') }]));
      put(service);
      expect(await fetchPacket(thisRun({ id: 1001, name: '' }), effects())).toEqual(fetched());
    });
  });

  it.each<[what: string, of: object, env: object, found: object]>([
    [
      'a name that is none',
      { name: 'a/b' },
      {},
      blocked(
        'ARTIFACT_NOT_FOUND',
        'an artifact name is 1 to 100 letters, digits, dots, dashes and underscores',
      ),
    ],
    [
      'no service',
      {},
      {},
      blocked('NO_ARTIFACT_SERVICE', 'ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set'),
    ],
  ])('is not asked for with %s', async (_what, of, env, found) => {
    expect(await fetchPacket(thisRun(of), { env: { ...env } })).toEqual(found);
  });

  it('is said to be no archive in the words of its reader', async () => {
    await serving({}, async (service) => {
      service.put('packet', makeArchive([{ name: 'a/b', data }]));
      expect(await fetchPacket(thisRun(), effects())).toEqual(
        blocked('ARTIFACT_NOT_ACCEPTED', 'NAME: an entry is named "a/b"'),
      );
    });
  });

  /** What somebody puts into the folder of the download, at a step of it. */
  const planting = (
    at: 'list' | 'blob',
    plant: (folder: string) => void,
  ): NonNullable<ServiceOptions['meanwhile']> => {
    let isDone = false;
    return (_service, operation) => {
      if (operation !== at || isDone) return;
      isDone = true;
      plant(`${into()}.download`);
    };
  };

  it.each<[what: string, plant: (folder: string) => void]>([
    ['a further file', (folder) => fs.writeFileSync(join(folder, 'z'), 'x')],
    ['a link in its place', (folder) => fs.symlinkSync(inFolder('elsewhere'), join(folder, 'artifact'))],
  ])('is not taken out of a folder with %s', async (_what, plant) => {
    await serving({ meanwhile: planting('blob', plant) }, async (service) => {
      put(service);
      expect(await fetchPacket(thisRun(), effects())).toEqual(
        blocked('ARTIFACT_SERVICE_FAILED', 'the download did not leave one file'),
      );
    });
  });

  it('is downloaded into a folder that only its own user may enter', async () => {
    const modes: number[] = [];
    const look = (folder: string) => void modes.push(fs.statSync(folder).mode & 0o777);
    await serving({ meanwhile: planting('list', look) }, async (service) => {
      put(service);
      expect(await fetchPacket(thisRun(), effects())).toEqual(fetched());
    });
    expect(modes).toEqual([0o700]);
  });

  const sparse = (path: string, bytes: number): void => {
    fs.writeFileSync(path, '');
    fs.truncateSync(path, bytes);
  };

  it('is given up once more than the limit has arrived', async () => {
    // Of two files together, of which neither is too large.
    const plant = (folder: string) => {
      sparse(join(folder, 'a'), ARCHIVE_LIMIT - 1);
      sparse(join(folder, 'b'), 2);
    };
    const faults = { list: { kind: 'hang' } } as const;
    await serving({ faults, meanwhile: planting('list', plant) }, async () => {
      expect(await fetchPacket(thisRun(), effects())).toEqual(
        blocked('ARTIFACT_NOT_ACCEPTED', 'the download exceeded 268500992 bytes'),
      );
    });
  });

  it('is waited for where as much as the limit has arrived, and how much that is, is said', async () => {
    using deadline = heldBack(FETCH_DEADLINE_MS);
    const plant = (folder: string) => {
      sparse(join(folder, 'a'), ARCHIVE_LIMIT - 1);
      sparse(join(folder, 'b'), 1);
      // By then it was looked at twice.
      setTimeout(deadline.end, 600);
    };
    const faults = { blob: { kind: 'hang' } } as const;
    await serving({ faults, meanwhile: planting('blob', plant) }, async (service) => {
      put(service);
      expect(await fetchPacket(thisRun(), effects())).toEqual(
        blocked(
          'ARTIFACT_DEADLINE',
          `not finished after 45 s; last, the storage (download): no answer; 268500992 of ${archive.length} bytes had arrived`,
        ),
      );
    });
  });
});
