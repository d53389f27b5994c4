// Runs the command line in memory against a folder of its own. The host program is a real process: a file that the
// test writes, which is what an attacker who replaced dist/host.mjs would do.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../../src/formats/digest.ts';
import type { HostResult } from '../../../src/formats/documents.ts';
import type { Report } from '../../../src/formats/documents.ts';
import type { CliIo } from '../../../src/cli/io.ts';
import { runCommandLine } from '../../../src/cli/program.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { toPublishedTriplet } from '../../../src/report/triplet.ts';
import { checkOutput } from '../../support/output-schema.ts';
import { blankResult } from '../../../src/formats/blank-documents.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Bench {
  readonly folder: string;
  readonly dist: string;
  readonly packet: string;
  readonly out: string;
  /** Writes dist/host.mjs. */
  host(source: string): void;
  /** A host that gives this result, whatever it is asked. */
  hostGives(result: unknown): void;
  io(): CliIo;
  run(args: readonly string[], io?: Partial<CliIo>): Promise<Ran>;
  readOut(name: string): string;
  remove(): void;
}

const sql = 'SELECT pg_catalog.count(*) FROM public.dot_tools\n';
const catalog = {
  schema: 'tki-catalog/v1',
  catalog_id: 'test',
  status: 'provisional',
  seal: 'UNSEALED',
  databases: ['directus'],
  kb_prefixes: [],
  prohibited: { functions: [], joins: [], formulas: [] },
  entries: [
    {
      id: 'count/dot_tools',
      governed_surface: 'directus.public.dot_tools',
      surface_kind: 'pg_table',
      precedence: 'canonical',
      authority_status: 'evidence-only',
      result: 'count',
      columns: [],
      relations: ['public.dot_tools'],
      view_fingerprints: {},
      live_run_evidence: 'NONE: synthetic',
      sql_file: 'queries/dot_tools.sql',
      sql_sha256: sha256(sql),
    },
  ],
};

/** A folder with a catalog, a packet file and a place for built programs. */
export function openBench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'tki-cli-'));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  mkdirSync(join(folder, 'catalog', 'queries'), { recursive: true });
  writeFileSync(join(folder, 'catalog', 'queries', 'dot_tools.sql'), sql);
  writeFileSync(join(folder, 'catalog', 'catalog.json'), JSON.stringify(catalog));
  const packet = join(folder, 'packet.json');
  writeFileSync(packet, '{}');
  const host = (source: string): void => writeFileSync(join(dist, 'host.mjs'), source);
  const io = (): CliIo => ({
    stdout: () => undefined,
    stderr: () => undefined,
    color: false,
    now: () => new Date('2026-11-20T08:00:00Z'),
    randomHex: (bytes) => 'c0'.repeat(bytes),
    uid: 0,
    node: process.execPath,
    sudo: join(folder, 'no-sudo-here'),
    nodeCanReplaceProgram: true,
    dist,
    env: {},
    readSecret: () => Promise.resolve(null),
    exit: () => undefined,
  });
  return {
    folder,
    dist,
    packet,
    out: join(folder, 'out'),
    host,
    hostGives: (result) => {
      writeFileSync(join(dist, 'result.json'), JSON.stringify(result));
      host(
        "import { readFileSync } from 'node:fs';\nreadFileSync(0);\n" +
          "process.stdout.write(readFileSync(new URL('result.json', import.meta.url)));\n",
      );
    },
    io,
    run: async (args, replaced = {}) => {
      const ran: { code: number | null; stdout: string; stderr: string } = {
        code: null,
        stdout: '',
        stderr: '',
      };
      await runCommandLine(args, '0.0.0', {
        ...io(),
        stdout: (text) => void (ran.stdout += text),
        stderr: (text) => void (ran.stderr += text),
        exit: (code) => void (ran.code = code),
        ...replaced,
      });
      checkOutput(args, ran.stdout, ran.code);
      return ran;
    },
    readOut: (name) => readFileSync(join(folder, 'out', name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What an honest host says about `given`, of a sandbox that left no evidence: statements have tests of their own. */
export function toHostResult(given: Report): HostResult {
  const report: Report = { ...given, attestation: { ...given.attestation, evidence_digest: null } };
  const held = probeIds.slice(0, report.attestation.observed_as_expected);
  return blankResult({
    nonce: report.nonce,
    run: report.run,
    verdict: report.verdict,
    exit_code: report.exit_code,
    attestation: report.attestation,
    probes: held.map((id) => ({ id, state: 'held', basis: 'both', control: 'breached', disagreements: [] })),
    files: toPublishedTriplet(report),
  });
}
