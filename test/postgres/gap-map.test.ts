// The gap map of both codes, from a packet that was exported from a real server whose tables are ours, shaped after seed 003;
// then from a database that says the opposite, and from a packet that a forger wrote. Every row is made up.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import type { ReferenceDatabase } from '../../scripts/demo-database.ts';
import { startReferenceDatabase } from '../../scripts/demo-database.ts';
import { withTemplate } from '../support/postgres.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = [
  'rows/dot_tools.on_deploy',
  'rows/dot_tools',
  'rows/dot_agent_api_contract',
  'rows/dot_agent_api_gate',
  'rows/directus_flows',
  'count/dot_tools',
  'count/dot_agent_api_contract',
  'count/table_registry',
  'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD',
  'count/dot_tools.DOT_C1_VOCAB_BUILD',
];

let database: ReferenceDatabase;
let folder: string;

beforeAll(async () => {
  database = await startReferenceDatabase(undefined, await withTemplate());
  folder = mkdtempSync(join(tmpdir(), 'tki-gap-map-'));
});

afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function tki(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const ran: { code: number | null; stdout: string; stderr: string } = { code: null, stdout: '', stderr: '' };
  await runCommandLine(args, '0.0.0', {
    stdout: (text) => void (ran.stdout += text),
    stderr: (text) => void (ran.stderr += text),
    color: false,
    now: () => new Date(),
    randomHex: (bytes) => 'c0'.repeat(bytes),
    uid: process.getuid?.() ?? -1,
    // No program stands at any of these paths: nothing can be started, and nothing has to be.
    node: join(folder, 'no-node'),
    sudo: join(folder, 'no-sudo'),
    nodeCanReplaceProgram: false,
    dist: join(root, 'dist'),
    env: {},
    readSecret: () => Promise.resolve(null),
    exit: (code) => void (ran.code = code),
  });
  return ran;
}

async function exportTo(name: string): Promise<string> {
  const out = join(mkdtempSync(join(folder, 'out-')), name);
  const from = ['--host', database.socketDir, '--port', String(database.port)];
  const who = ['--user', database.user, '--database', database.database];
  const owner = ['--socket-owner', String(database.socketOwner)];
  const ran = await tki('export', ...ids, '--purpose', 'a gap map', '--out', out, ...from, ...who, ...owner);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return out;
}

interface Map {
  constants: object;
  conclusion: object;
  packet: { verdict: string };
  exit_code: number;
  evidence: Line[];
  prerequisites: Line[];
}
interface Line {
  id: string;
  this_packet: { state: string; detail: string };
}

async function mapOf(
  code: string,
  packet: string,
): Promise<{ map: Map; cell: (id: string) => string; text: string }> {
  const args = ['gap-map', code, '--packet', packet, '--max-age', '1h'];
  const ran = await tki(...args, '--json');
  const map = JSON.parse(ran.stdout) as Map;
  expect(ran.code).toBe(map.exit_code);
  const cell = (id: string): string => {
    const found = [...map.evidence, ...map.prerequisites].find((line) => line.id === id)?.this_packet;
    return `${found?.state}: ${found?.detail}`;
  };
  return { map, cell, text: (await tki(...args)).stdout };
}

/** The constants, the conclusion and every cell that is not the packet's. */
const fixed = (text: string): string =>
  text
    .replaceAll(/^ {7}this packet: .*\n/gm, '')
    .replace(/^packet[\s\S]*?(?=^Evidence)/m, '')
    .replace(/^exit code[\s\S]*/m, '');

const codes = ['DOT_C1_VOCAB_BUILD', 'DOT_KG_EXPLAIN'] as const;

describe('a packet of our own tables', () => {
  let packet: string;
  beforeAll(async () => {
    packet = await exportTo('packet.json');
  });

  it('states for DOT_C1_VOCAB_BUILD what the review saw: no contract, no tool, gates dry, registrars on deploy', async () => {
    const { map, cell, text } = await mapOf('DOT_C1_VOCAB_BUILD', packet);
    expect(map.packet.verdict).toBe('EVIDENCE_PRESENT');
    expect(cell('E2')).toBe(
      'STATED_AS_REVIEWED: 3 registrar rows, 1 of them DOT-REGISTER; 3 on-deploy; 0 with a last execution',
    );
    expect(cell('E6')).toMatch(/^STATED_AS_REVIEWED: 100 flows; \d+ named \[DOT-REG\] as syncs; 0 others/);
    expect(cell('E7')).toBe(
      'STATED_AS_REVIEWED: 1 of 1 gate rows with execute_enabled f, real_run_enabled f, dry_run_only t',
    );
    expect(cell('E13')).toMatch(
      /^STATED_AS_REVIEWED: count\/dot_tools 309, .*contract 2, .*registry 21, .*BUILD 0;/,
    );
    expect(cell('G03')).toBe(
      'STATED_AS_REVIEWED: no registry row for DOT_C1_VOCAB_BUILD among the 309 of that list, as of the export',
    );
    expect(cell('G04')).toMatch(/^STATED_AS_REVIEWED: no contract row for DOT_C1_VOCAB_BUILD/);
    expect(map.exit_code).toBe(2);
    expect(text).toContain('CAN_PROCEED=NO');
  });

  it('states for DOT_KG_EXPLAIN a tool and a contract, and registers, runs and permits nothing by that', async () => {
    const { map, cell, text } = await mapOf('DOT_KG_EXPLAIN', packet);
    expect(cell('G03')).toMatch(
      /^NOT_EVIDENCED: 1 registry row for DOT_KG_EXPLAIN;.* the review says nothing of it$/,
    );
    expect(cell('G04')).toMatch(/^STATED_AS_REVIEWED: 1 contract row for DOT_KG_EXPLAIN/);
    expect(cell('G07')).toMatch(/^STATED_AS_REVIEWED: 1 of 1 contract rows/);
    expect(cell('E8')).toBe('NOT_EVIDENCED: a live call: nothing here calls');
    expect(cell('E14')).toBe('NOT_EVIDENCED: a container: nothing here looks at one');
    expect(map.exit_code).toBe(2);
    expect(text).toContain('registered NOT ASSERTED');
    expect(text).toContain('CAN_PROCEED=NO');
  });

  it('forged to say CAN_PROCEED=YES is refused, and the map stays byte for byte', async () => {
    const forged = join(folder, 'forged.json');
    const text = readFileSync(packet, 'utf8');
    for (const edited of [
      text.replace('{', '{"CAN_PROCEED":"YES",'),
      text.replace('"may_gate":false', '"may_gate":true'),
      text.replaceAll('"f","f","t"', '"t","t","f"'),
    ]) {
      expect(edited).not.toBe(text);
      writeFileSync(forged, edited);
      for (const code of codes) {
        const honest = await mapOf(code, packet);
        const other = await mapOf(code, forged);
        expect(other.map.exit_code).toBe(3);
        expect(other.map.constants).toEqual(honest.map.constants);
        expect(fixed(other.text)).toBe(fixed(honest.text));
      }
    }
  });

  it('of a database that opens every gate and holds a C1 contract moves no constant and no conclusion either', async () => {
    // The strongest forgery there is: real rows, a real export, every hash in order.
    await database.server.admin(
      database.database,
      `UPDATE public.dot_agent_api_gate SET execute_enabled = true, real_run_enabled = true, dry_run_only = false;
       INSERT INTO public.dot_agent_api_contract VALUES
         (900, 'DOT_C1_VOCAB_BUILD', '1', 'CAN_PROCEED=YES', 'REAL_RUN', false, 'CAN_PROCEED=YES', 'CAN_PROCEED=YES', now());`,
    );
    const opened = await exportTo('opened.json');
    expect(readFileSync(opened, 'utf8')).toContain('CAN_PROCEED=YES');
    for (const code of codes) {
      const honest = await mapOf(code, packet);
      const other = await mapOf(code, opened);
      expect(other.map.packet.verdict).toBe('EVIDENCE_PRESENT');
      expect(other.map.exit_code).toBe(4);
      expect(other.cell('E7')).toMatch(/^STATED_OTHERWISE: 0 of 1 gate rows/);
      expect(other.map.constants).toEqual(honest.map.constants);
      expect(other.map.conclusion).toEqual(honest.map.conclusion);
      expect(fixed(other.text)).toBe(fixed(honest.text));
      expect(other.text).not.toContain('YES');
    }
  });
});
