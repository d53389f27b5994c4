// The action without a packet, and what an operator has to hear of one that does not come: by the built dist, a real sandbox and the real
// artifact client against a loopback service.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { honestRun, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { makeArchive } from './archive.ts';
import { copyAction } from './action-copy.ts';
import { tki } from './command-line.ts';
import { ResultsService, digestOf } from './results-service.ts';
import { runStep } from './runner.ts';
import { answeringHost, keptHost, sharedPacket, sharedRun } from './shared-runs.ts';

const noPacketIn = (names: readonly string[]) =>
  names.filter((name) => /^(?:report|checkpoint|packet)/.test(name));

describe('mode: attest', () => {
  test('needs no packet, leaves evidence and no report, and verify refuses one beside the other', async () => {
    await using service = await ResultsService.start();
    using folder = temporaryFolder();
    using step = await runStep({ inputs: { mode: 'attest', venue: 'v2' }, env: service.environment });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      verdict: '',
      'inspector-exit-code': '10',
      attestation: 'NOT_ACCEPTED',
      'probes-as-expected': '12',
      'packet-digest': '',
      'report-artifact-id': '',
      'report-artifact-digest': '',
      'may-gate': 'false',
    });
    expect(step.commands).toMatchObject([{ name: 'notice' }]);
    expect(step.commands[0]?.data).toMatch(/^No packet, attestation NOT_ACCEPTED\. Next: .*Non-gating/);
    expect(step.summary).toMatch(/No packet was read[^]*## The twelve cells[^]*## Hand-over/);
    expect(step.summary).not.toContain('| transport |');
    expect(noPacketIn(Object.keys(step.published))).toEqual([]);
    expect(service.artifacts.map(({ name, id }) => [name.split('-').slice(0, 2).join('-'), `${id}`])).toEqual(
      [['tki-evidence', step.outputs['evidence-artifact-id']]],
    );

    const alone = path.join(folder.dir, 'alone');
    fs.mkdirSync(alone);
    for (const [name, text] of Object.entries(step.published)) fs.writeFileSync(path.join(alone, name), text);
    expect(tki(['verify', alone, '--expect-run', '4711']).code).toBe(10);
    // A report that another step left, or that somebody puts there.
    fs.copyFileSync(
      path.join((await sharedRun('plain')).out, 'report.json'),
      path.join(alone, 'report.json'),
    );
    const pair = tki(['verify', alone]);
    expect(pair.code).toBe(4);
    expect(pair.stdout).toContain('report.json');
  });

  test.each<[string, Record<string, string>]>([
    ['packet', { packet: './packet.json' }],
    ['max-age', { 'max-age': '1h' }],
  ])('with a %s is refused, and says which input', async (name, inputs) => {
    using step = await runStep({ inputs: { mode: 'attest', ...inputs } });
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED', attestation: 'NOT_ATTESTED' });
    expect(step.commands[0]?.data).toMatch(
      new RegExp(
        `\\(INPUT_NOT_ACCEPTED\\): the inputs mode and ${name} contradict .* Next: Correct the workflow`,
      ),
    );
  });

  test('that is answered with a report, or an inspection that is answered without one: BLOCKED', async () => {
    // What a real host answered to the other command.
    const { result, exitCode } = honestRun('runc');
    const attested = `process.stdout.write(${JSON.stringify(JSON.stringify(result))}); process.exitCode = ${exitCode};`;
    using attesting = copyAction({ programs: { 'host.mjs': await keptHost() } });
    using asAttest = await runStep({ dist: attesting.dist, inputs: { mode: 'attest' } });
    using inspecting = copyAction({ programs: { 'host.mjs': attested } });
    using asInspect = await runStep({
      dist: inspecting.dist,
      workspace: path.dirname(await sharedPacket()),
      inputs: { packet: './packet.json', 'max-age': '24h' },
    });
    for (const step of [asAttest, asInspect]) {
      expect(step.exitCode).toBe(0);
      expect(step.outputs).toMatchObject({ verdict: 'BLOCKED', attestation: 'NOT_ATTESTED' });
      expect(step.commands[0]?.data).toContain('REPORT_NOT_ACCEPTED');
      expect(Object.keys(step.published).filter((name) => name.startsWith('sandbox-'))).toEqual([]);
    }
  });
});

describe('a packet that does not come', () => {
  const inputs = { packet: 'governed-packet', 'max-age': '24h' };
  test('because no artifact has that name: the log says which name, and what to do', async () => {
    await using service = await ResultsService.start();
    using step = await runStep({ inputs, env: service.environment });
    expect(step.commands[0]?.data).toMatch(
      /\(ARTIFACT_NOT_FOUND\): this run has no artifact named governed-packet.* Next: /,
    );
  });

  test('because the artifact is one file without an archive: it is named for what it is', async () => {
    await using service = await ResultsService.start();
    service.put('governed-packet', Buffer.from(referencePacket()));
    using step = await runStep({ inputs, env: service.environment });
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED' });
    expect(step.commands[0]?.data).toContain('one JSON file without an archive around it');
  });

  test('as it was expected: one whose digest came out blank is inspected, and the warning says that nothing binds it', async () => {
    const bytes = fs.readFileSync(await sharedPacket());
    await using service = await ResultsService.start();
    service.put('governed-packet', makeArchive([{ name: 'packet.json', data: bytes }]));
    using blank = await runStep({ inputs: { ...inputs, 'expected-digest': '' }, env: service.environment });
    expect(blank.outputs).toMatchObject({ transport: 'NOT_EVIDENCED', verdict: 'EVIDENCE_PRESENT' });
    expect(blank.commands).toMatchObject([{ name: 'warning' }]);
    expect(blank.commands[0]?.data).toContain('expected-digest was given and is blank');
    expect(blank.summary).toContain('expected-digest was given and is blank');
    using copy = copyAction({ programs: { 'host.mjs': await answeringHost() } });
    using bound = await runStep({
      dist: copy.dist,
      inputs: { ...inputs, 'expected-digest': digestOf(bytes) },
      env: service.environment,
    });
    expect(bound.outputs).toMatchObject({ transport: 'BOUND' });
    expect(bound.commands).toMatchObject([{ name: 'notice' }]);
  });
});

test('a launcher that is killed leaves a packet of mode 0600, and the next run removes it', async () => {
  using folder = temporaryFolder();
  fs.writeFileSync(path.join(folder.dir, 'packet.json'), referencePacket());
  const temporary = path.join(folder.dir, 'temp');
  fs.mkdirSync(temporary);
  const asked = {
    workspace: folder.dir,
    inputs: { packet: './packet.json', 'max-age': '24h' },
    env: { RUNNER_TEMP: temporary },
  };
  using copy = copyAction({
    programs: {
      'host.mjs': `import fs from 'node:fs';
const stat = (pid) => fs.readFileSync('/proc/' + pid + '/stat', 'utf8').split(' ');
process.kill(Number(stat(process.ppid)[3]), 'SIGKILL');`,
    },
  });
  using killed = await runStep({ ...asked, dist: copy.dist });
  expect(killed.exitCode).toBeNull();
  expect(killed.outputs).toMatchObject({ verdict: 'BLOCKED' });
  const [left = ''] = fs.readdirSync(temporary);
  const packet = path.join(temporary, left, 'packet.json');
  expect((fs.statSync(packet).mode & 0o777).toString(8)).toBe('600');

  using refused = await runStep({ ...asked, inputs: { packet: './none.json', 'max-age': '24h' } });
  expect(refused.log).toContain(`removed what a killed run had left: ${left}`);
  expect(fs.readdirSync(path.join(temporary, left))).toEqual(['out']);
});
