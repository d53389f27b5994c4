// Runners have folders with every name that a file system takes: the packet below them is inspected, the reports are handed over, and
// the output names the folder as it is.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { LONG } from '../support/long.ts';
import { makeArchive } from './archive.ts';
import { ResultsService } from './results-service.ts';
import type { EndedStep, Step } from './runner.ts';
import { runStep } from './runner.ts';

const names = [
  "a@b + (c) % ~ # $ = , ' d",
  'Thư mục tạm của Tuấn Đạt',
  'Thu\u031b mu\u0323c ta\u0323m',
  '临时 📁 папка',
  '::set-output name=verdict::green',
  'a;b&c|d<e>f`g"h\\i!j?k*l[m]{n}^o',
  '-rf --flag=%0A%0D',
  'may-gate<<tki',
  ' space at both ends ',
  '  ',
  '🙈👨‍👩‍👧',
  '...',
  '..packet',
  '$(touch never)',
  '\u202eright to left\u200b',
  'x'.repeat(255),
];

function expectInspected(step: EndedStep): void {
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ verdict: 'EVIDENCE_PRESENT', 'may-gate': 'false' });
  const folder = step.outputs['report-directory'] ?? '';
  expect(folder.startsWith(`${step.temp}/tki-`)).toBe(true);
  expect(fs.existsSync(path.join(folder, 'report.json'))).toBe(true);
  expect(step.commands).toHaveLength(1);
}

async function inspect(step: Partial<Step>): Promise<EndedStep> {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder.dir, 'packet.json'), referencePacket());
  const ended = await runStep({
    inputs: { packet: './packet.json', 'max-age': '24h' },
    workspace: folder.dir,
    ...step,
  });
  folder[Symbol.dispose]();
  return ended;
}

interface Folders {
  readonly temp?: string;
  readonly tempLinked?: true;
  readonly workspace?: string;
  readonly workspaceLinked?: true;
}

/** Two things at once, and each kind once: quoting and letters, commands, spaces at the ends, length, links. */
const together: readonly Folders[] = [
  { temp: names[1]!, workspace: names[0]! },
  { temp: names[5]!, tempLinked: true },
  { temp: names[8]!, workspaceLinked: true },
  { temp: names[15]! },
];

/** With TKI_LONG=1 every name and link alone as well. */
const alone: readonly Folders[] = [
  ...names.map((temp) => ({ temp })),
  ...names.slice(0, 4).map((workspace) => ({ workspace })),
  { tempLinked: true },
  { workspaceLinked: true },
];

test.each([...together, ...(LONG ? alone : [])])('the folders are %j', async (folders) => {
  const { temp, tempLinked, workspace = 'workspace', workspaceLinked } = folders;
  using folder = temporaryFolder();
  const at = (name: string) => path.join(folder.dir, name);
  fs.mkdirSync(at(workspace));
  fs.writeFileSync(path.join(at(workspace), 'packet.json'), referencePacket());
  fs.symlinkSync(workspace, at('link'));
  using step = await inspect({
    workspace: at(workspaceLinked === true ? 'link' : workspace),
    ...(temp === undefined ? {} : { tempName: temp }),
    ...(tempLinked === undefined ? {} : { isTempLinked: true }),
  });
  expectInspected(step);
});

test('packet and reports go over the service, from an odd folder behind a link', async () => {
  await using service = await ResultsService.start();
  service.put('packet', makeArchive([{ name: 'packet.json', data: Buffer.from(referencePacket()) }]));
  using step = await inspect({
    inputs: { packet: 'packet', 'max-age': '24h' },
    tempName: names[0]!,
    isTempLinked: true,
    env: service.environment,
  });
  expectInspected(step);
  expect(service.artifacts.map(({ name }) => name.replace(/-\d.*/, ''))).toEqual([
    'packet',
    'tki-evidence',
    'tki-report',
  ]);
});

test('a name that ends a line is no output, and the step says the rest', async () => {
  using step = await inspect({ tempName: 'a\nverdict=GREEN' });
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ verdict: 'EVIDENCE_PRESENT', 'report-directory': '' });
});
