// The same job under a runner that others wrote: nektos/act in host mode, in a network namespace of its own, so that it reaches nothing.
// Building act takes a minute and the Go module proxy: done by `npm run test:long`, and kept in build/ for later runs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { LONG } from '../support/long.ts';

const VERSION = 'v0.2.89';
const binary = path.join(root, 'build/act', VERSION, 'act');
const go = ['/usr/local/go/bin/go', '/usr/bin/go'].find((file) => fs.existsSync(file));

/** Whether act stands, or will: elsewhere the tests are skipped and counted as that, with this as the only cause. */
const obtainable = fs.existsSync(binary) || (LONG && go !== undefined);

/** Builds act where it does not stand. */
function obtainAct(): void {
  if (fs.existsSync(binary) || go === undefined) return;
  using folder = temporaryFolder();
  const built = spawnSync(go, ['install', `github.com/nektos/act@${VERSION}`], {
    encoding: 'utf8',
    cwd: folder.dir,
    env: {
      PATH: `${path.dirname(go)}:/usr/bin:/bin`,
      HOME: folder.dir,
      GOPATH: path.join(folder.dir, 'path'),
      GOCACHE: path.join(folder.dir, 'cache'),
      GOBIN: path.dirname(binary),
      GOFLAGS: '-mod=mod -modcacherw',
      ...(process.env['GOPROXY'] === undefined ? {} : { GOPROXY: process.env['GOPROXY'] }),
    },
  });
  if (built.status !== 0)
    throw new Error(`act could not be built: ${built.stderr.trim().split('\n').at(-1)}`);
}

const workflow = `on: workflow_dispatch
jobs:
  inspect:
    name: inspect (non-gating, always completes)
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: inspect
        uses: ./
        with:
          packet: ./packet.json
          max-age: 24h
      - env:
          VERDICT: \${{ steps.inspect.outputs.verdict }}
          MAY_GATE: \${{ steps.inspect.outputs.may-gate }}
          PROBES: \${{ steps.inspect.outputs.probes-as-expected }}
        run: echo "seen $VERDICT, may-gate $MAY_GATE, $PROBES probes"
`;

interface Act {
  readonly code: number | null;
  readonly output: string;
}

function runAct(packet: string, flags: readonly string[]): Act {
  using folder = temporaryFolder();
  const file = (name: string): string => path.join(folder.dir, name);
  fs.mkdirSync(file('clone/.github/workflows'), { recursive: true });
  fs.cpSync(dist, file('clone/dist'), { recursive: true });
  fs.cpSync(path.join(root, 'catalog'), file('clone/catalog'), { recursive: true });
  fs.copyFileSync(path.join(root, 'action.yml'), file('clone/action.yml'));
  fs.writeFileSync(file('clone/.github/workflows/inspect.yml'), workflow);
  fs.writeFileSync(file('clone/packet.json'), packet);
  const env = {
    PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`,
    HOME: file('home'),
    XDG_CACHE_HOME: file('cache'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (...args: string[]) =>
    expect(
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
        cwd: file('clone'),
        env,
      }).status,
    ).toBe(0);
  fs.mkdirSync(file('home'));
  git('init', '-q', '.');
  git('add', '-A');
  git('commit', '-q', '-m', 'a packet');
  const isolated = ['-n', '/bin/sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const host = ['-P', 'ubuntu-latest=-self-hosted', '--container-daemon-socket', '-', '--no-cache-server'];
  const ended = spawnSync('/usr/bin/unshare', [...isolated, binary, 'workflow_dispatch', ...host, ...flags], {
    cwd: file('clone'),
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ended.status, output: `${ended.stdout}${ended.stderr}` };
}

beforeAll(() => {
  if (obtainable) obtainAct();
});

test.runIf(obtainable)(
  'act runs the example job as our own runner does: outputs, annotation, summary, and the job completes',
  () => {
    const { code, output } = runAct(referencePacket(), []);
    expect(code, output).toBe(0);
    expect(output).toContain('seen EVIDENCE_PRESENT, may-gate false, 12 probes');
    expect(output).toMatch(/::notice title=tool-kiem-thu::EVIDENCE_PRESENT, attestation NOT_ACCEPTED/);
    expect(output).toContain('The mark beside this job is the runner’s');
    expect(output).toContain('Job succeeded');
  },
);

test.runIf(obtainable)('act completes the job of a tampered packet as well, with a warning', () => {
  const packet = referencePacket(
    (change) => void (change.items[0]!.source_metadata.observation_ts = '2020-01-01T00:00:00Z'),
  );
  const { code, output } = runAct(packet, []);
  expect(code, output).toBe(0);
  expect(output).toMatch(/seen BLOCKED\w*, may-gate false/);
  expect(output).toContain('::warning title=tool-kiem-thu::BLOCKED');
});

// Its artifact service does not know a member that the official client sends, and answers 500: half a minute of tries.
test.runIf(obtainable && LONG)(
  'act’s own artifact service fails the upload: BLOCKED, and the job completes',
  () => {
    using store = temporaryFolder();
    const { code, output } = runAct(referencePacket(), [
      '--artifact-server-path',
      store.dir,
      '--artifact-server-addr',
      '127.0.0.1',
      '--artifact-server-port',
      '34567',
    ]);
    expect(code, output).toBe(0);
    expect(output).toContain('seen BLOCKED, may-gate false');
    expect(output).toContain('ARTIFACT_SERVICE_FAILED');
  },
);
