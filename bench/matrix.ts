// Many packets over the workflow's matrix (examples/workflows/many-packets.yml), on one machine in the place of many: a step of the built
// action for each packet, against the tests' artifact service and their runner, then the script of its last job over what was uploaded.
// Run by hand, as root, after a build. What a job costs before and after its step (a machine, a checkout) is GitHub's, and not in it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../scripts/root.ts';
import { listArchive } from '../test/e2e/archive-reader.ts';
import { makeArchive } from '../test/e2e/archive.ts';
import { ResultsService, secrets, trustedRun } from '../test/e2e/results-service.ts';
import { runStep } from '../test/e2e/runner.ts';
import { referencePacket } from '../test/support/reference-packet.ts';
import { childrensCpuMs, round, writeResults } from './measure.ts';

const PACKETS = Number(process.env['TKI_BENCH_PACKETS'] ?? 32);
/** What the cost of a day is reckoned for. */
const A_DAY = 10_000;

const workflow = join(root, 'examples/workflows/many-packets.yml');
const { jobs } = parse(readFileSync(workflow, 'utf8')) as {
  jobs: { list: { steps: { run?: string }[] } };
};
const script = jobs.list.steps.at(-1)?.run ?? '';

await using service = await ResultsService.start({
  run: { ...trustedRun, path: '.github/workflows/export.yml' },
});
const names = Array.from({ length: PACKETS }, (_, at) => `governed-packet-${at + 1}`);
/** Each is exported a second before the one in front of it, so that no two are alike. */
const packets = new Map(
  names.map((name, at) => [name, referencePacket(undefined, new Date(Date.now() - at * 1000))]),
);
for (const [name, text] of packets)
  service.put(name, makeArchive([{ name: 'packet.json', data: Buffer.from(text) }]));

const seconds: number[] = [];
const verdicts: Record<string, number> = {};
const cpuBefore = childrensCpuMs();
for (const name of names) {
  using step = await runStep({
    inputs: {
      packet: name,
      'run-id': String(trustedRun.id),
      'github-token': secrets.restToken,
      'max-age': '24h',
      venue: 'v2',
      label: name,
    },
    env: service.environment,
  });
  seconds.push(step.seconds);
  const verdict = step.outputs['verdict'] ?? 'none';
  verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
}
const stepsCpuMs = childrensCpuMs() - cpuBefore;

/** As the two download steps of the last job leave it. */
const folder = mkdtempSync(join(tmpdir(), 'tki-bench-matrix-'));
const place = (name: string, text: string): void => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
let uploaded = 0;
for (const { name, bytes } of service.artifacts) {
  const isReport = name.startsWith('tki-');
  uploaded += isReport ? bytes.length : 0;
  for (const [file, text] of Object.entries(await listArchive(bytes)))
    place(join(isReport ? 'artifacts' : 'packets', name, file), text);
}
symlinkSync(root, join(folder, 'tki'));
const summary = join(folder, 'summary.md');
const begin = performance.now();
const listed = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
  cwd: folder,
  env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, GITHUB_STEP_SUMMARY: summary },
  encoding: 'utf8',
});
const listSeconds = (performance.now() - begin) / 1000;
const table = readFileSync(summary, 'utf8');
rmSync(folder, { recursive: true });

const sorted = seconds.toSorted((a, b) => a - b);
const median = sorted[sorted.length >> 1] ?? Number.NaN;
writeResults('matrix', {
  packets: PACKETS,
  verdicts,
  step: {
    median_s: round(median),
    least_s: round(sorted[0] ?? Number.NaN),
    most_s: round(sorted.at(-1) ?? Number.NaN),
    cpu_s: round(stepsCpuMs / 1000 / PACKETS),
  },
  uploaded_bytes_a_packet: Math.round(uploaded / PACKETS),
  last_job: {
    exit_code: listed.status,
    seconds: round(listSeconds),
    rows: [...table.matchAll(/^\| \d+ \| \d+ \| /gm)].length,
    ended: /`tki rollup` ended with \d+/.exec(table)?.[0] ?? null,
  },
  a_day_of_10000: {
    hours_of_steps: round((A_DAY * median) / 3600),
    // A job is charged by whole minutes.
    minutes_charged_a_job_each: A_DAY * Math.ceil(median / 60),
  },
});
