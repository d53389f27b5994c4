// The examples as somebody pastes them, word for word: parsed, filled in as the runner fills in, and run with the built action against
// a service on this machine. And the listing scripts of the workflows, against reports that an attacker wrote.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../src/formats/digest.ts';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { makeArchive } from './archive.ts';
import { listArchive } from './archive-reader.ts';
import { ResultsService } from './results-service.ts';
import { actionFile, runStep } from './runner.ts';
import type { EndedStep } from './runner.ts';
import { atLeast } from '../support/at-least.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly steps: readonly {
          readonly id?: string;
          readonly name?: string;
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, string>>;
        }[];
      }
    >
  >;
}

const workflowOf = (file: string) => parse(fs.readFileSync(path.join(root, file), 'utf8')) as Workflow;

/** `${{ a.b }}` from a table; what the table does not hold is a mistake of the example's. */
function fillIn(
  values: Readonly<Record<string, string>>,
  context: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{\{ *(.*?) *\}\}/g, (_whole, expression: string) => {
        if (context[expression] === undefined) throw new Error(`the example uses ${expression}`);
        return context[expression];
      }),
    ]),
  );
}

const ourStep = (file: string, job = 'inspect') => {
  const found = workflowOf(file).jobs[job]?.steps.find(
    ({ uses }) => uses?.startsWith('OWNER/tool-kiem-thu@') === true,
  );
  if (found?.with === undefined) throw new Error(`${file} does not use the action`);
  return found.with;
};

describe('examples/workflows/inspect-packet.yml', () => {
  const example = 'examples/workflows/inspect-packet.yml';

  /** The example's export job, then whatever happens in between, then its inspection. */
  async function runExample(
    between: (service: ResultsService) => void,
  ): Promise<EndedStep & { service: ResultsService }> {
    const packet = Buffer.from(referencePacket());
    const service = await ResultsService.start();
    const [, , upload] = workflowOf(example).jobs['export']?.steps ?? [];
    service.put(upload?.with?.['name'] ?? '', makeArchive([{ name: 'packet.json', data: packet }]));
    between(service);
    const inputs = fillIn(ourStep(example), { 'needs.export.outputs.packet-digest': sha256(packet) });
    const step = await runStep({ inputs, env: service.environment });
    return { ...step, service };
  }

  test('observes the packet, hands over report and evidence, and says all of it in the outputs', async () => {
    using step = await runExample(() => undefined);
    await using service = step.service;
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      verdict: 'EVIDENCE_PRESENT',
      'inspector-exit-code': '10',
      attestation: 'NOT_ACCEPTED',
      'probes-as-expected': '12',
      'may-gate': 'false',
    });
    const declared = Object.keys(actionFile.outputs);
    expect(Object.keys(step.outputs).sort()).toEqual([...declared].sort());
    const uploaded = service.artifacts.filter(({ name }) => name.startsWith('tki-'));
    expect(uploaded.map(({ name }) => name.replace(/[0-9a-f]{16}$/, 'RUN')).sort()).toEqual([
      'tki-evidence-4711-1-RUN',
      'tki-report-4711-1-RUN',
    ]);
    for (const kind of ['report', 'evidence']) {
      const artifact = uploaded.find(({ name }) => name.startsWith(`tki-${kind}-`));
      expect(step.outputs[`${kind}-artifact-id`]).toBe(`${artifact?.id}`);
      expect(step.outputs[`${kind}-artifact-digest`]).toBe(artifact?.digest);
    }
    expect(step.summary).toContain('| transport | BOUND');
    expect(step.commands).toMatchObject([{ name: 'notice' }]);
  });

  test('with another packet under the same name, put there by another job of the run: BLOCKED by the expected digest', async () => {
    using step = await runExample((service) => {
      service.delete('governed-packet');
      const other = referencePacket((packet) => void (packet.packet_id = 'PKT-OTHER'));
      service.put('governed-packet', makeArchive([{ name: 'packet.json', data: Buffer.from(other) }]));
    });
    await using _service = step.service;
    expect(step.exitCode).toBe(0);
    expect(step.outputs['verdict']).toBe('BLOCKED');
    expect(step.commands[0]?.data).toContain('EXPECTED_DIGEST_DIFFERS');
    expect(step.summary).toContain('| transport | NOT_BOUND');
  });

  test('with the artifact deleted: BLOCKED, and the reason says that it is not there', async () => {
    using step = await runExample((service) => service.delete('governed-packet'));
    await using _service = step.service;
    expect(step.outputs['verdict']).toBe('BLOCKED');
    expect(step.commands[0]?.data).toContain('ARTIFACT_NOT_FOUND');
  });
});

test('the evidence archive holds what examples/workflows/sign-evidence.yml names, and its checksums are those of its files', async () => {
  await using service = await ResultsService.start();
  using workspace = temporaryFolder();
  fs.mkdirSync(path.join(workspace.dir, 'evidence'));
  fs.writeFileSync(path.join(workspace.dir, 'evidence/packet.json'), referencePacket());
  using step = await runStep({
    inputs: ourStep('examples/workflows/sign-evidence.yml'),
    workspace: workspace.dir,
    env: service.environment,
  });
  expect(step.outputs['verdict']).toBe('EVIDENCE_PRESENT');
  const archive = service.artifacts.find(({ id }) => `${id}` === step.outputs['evidence-artifact-id']);
  const file = path.join(workspace.dir, 'archive.zip');
  fs.writeFileSync(file, archive?.bytes ?? '');
  const names = workflowOf('examples/workflows/sign-evidence.yml').jobs['sign']?.steps.flatMap(
    ({ with: given }) =>
      [given?.['subject-checksums'], given?.['predicate-path']].filter((name) => name !== undefined),
  );
  expect(names).toHaveLength(4);
  const listed = await listArchive(archive?.bytes ?? Buffer.alloc(0));
  for (const name of atLeast(1, names ?? [])) expect(Object.keys(listed)).toContain(path.basename(name));
  expect(listed['run.subjects.txt']).toContain(
    `${sha256(step.published['report.json'] ?? '').slice(7)}  report.json\n`,
  );
  for (const line of atLeast(1, (listed['evidence.subjects.txt'] ?? '').trimEnd().split('\n')))
    expect(line).toMatch(/^[0-9a-f]{64} {2}\S+$/);
});

describe.each(['.github/workflows/inspect.yml', 'examples/workflows/many-packets.yml'])(
  'the last job of %s',
  (file) => {
    const script = workflowOf(file).jobs['list']?.steps.find(({ run }) => run !== undefined)?.run ?? '';

    function list(reports: Readonly<Record<string, string>>): string {
      using folder = temporaryFolder();
      for (const [name, text] of Object.entries(reports)) {
        fs.mkdirSync(path.join(folder.dir, 'artifacts', name), { recursive: true });
        fs.writeFileSync(path.join(folder.dir, 'artifacts', name, 'report.json'), text);
      }
      fs.mkdirSync(path.join(folder.dir, 'packets'));
      fs.symlinkSync(root, path.join(folder.dir, 'tki'));
      const summary = path.join(folder.dir, 'summary.md');
      const ended = spawnSync('/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: folder.dir,
        env: { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`, GITHUB_STEP_SUMMARY: summary },
        encoding: 'utf8',
      });
      expect(ended.status, ended.stderr).toBe(0);
      return fs.readFileSync(summary, 'utf8');
    }

    test('repeats no verdict and no status that is not a word of ours, and completes where there are no reports', () => {
      const forged =
        '{"attestation":{"status":"VERIFIED_READY"},"run":"0123456789abcdef","schema":"x","verdict":"GREEN"}';
      const text = list({ 'tki-report-9': forged, 'tki-report-8': 'not json' });
      expect(text).not.toMatch(/GREEN|VERIFIED/);
      expect(text).toContain('`tki rollup` ended with 3');
      expect(list({})).toContain('a job that ended is no verdict');
    });

    test('repeats nothing of a report that an attacker wrote', () => {
      const attack =
        '","verdict":"<img src=x>"}\n::set-env name=A::b\n,"run":"$(touch /tmp/x)","schema":,"verdict":"GREEN`id`"}\n';
      const text = list({ 'tki-report-<b>$(id)`x`': attack, 'tki-report-c': '' });
      expect(text).toContain('`tki rollup` ended with 3');
      // Names of folders stand in code, where neither markup nor a back quote of theirs is one.
      expect(text).not.toMatch(/<img|set-env|GREEN/);
      expect(text.replaceAll(/`+[^`\n]*`+/g, '')).not.toMatch(/<b>|\$\(/);
    });
  },
);
