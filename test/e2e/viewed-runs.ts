// Real runs for the tests of `tki view` and `tki rollup`: four exports over time with counts that drift, claims, a packet that
// was tampered with, an attestation, and a folder that an attacker made. Needs root and a container runtime.
import fs from 'node:fs';
import path from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { canonicalDigest, toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Packet } from '../../src/formats/documents.ts';
import { root } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { reportOf } from '../unit/report/sample.ts';
import { tki } from './command-line.ts';
import { sharedRun } from './shared-runs.ts';

const { catalog } = loadCatalog(path.join(root, 'catalog'));

/** The reference packet with other counts, every hash made again; `edit` comes before the manifest's. */
export function packetOf(
  counts: Readonly<Record<string, string>>,
  edit: (packet: Packet) => void = () => undefined,
): string {
  const packet = JSON.parse(referencePacket()) as Packet;
  for (const item of packet.items) {
    const { source_metadata: source, payload, count_discipline: discipline } = item;
    const entry = catalog.entries.find(({ id }) => id === source?.named_query_id_or_kb_path);
    const value = counts[item.item_id ?? ''];
    if (entry === undefined || source === undefined || payload?.kind !== 'count' || discipline === undefined)
      continue;
    if (value !== undefined) payload.value = discipline.value = value;
    source.content_hash = canonicalDigest({
      named_query_id: entry.id,
      governed_surface: entry.governed_surface,
      sql: entry.sql,
      payload,
    });
  }
  edit(packet);
  const pairs = packet.items.map(
    ({ source_metadata: source }) => `${source?.named_query_id_or_kb_path}:${source?.content_hash}`,
  );
  packet.manifest_hash = sha256(pairs.sort().join('\n'));
  const extension = { ...packet.tki };
  delete extension.packet_digest;
  const body = { ...packet, tki: extension };
  return toCanonicalJson({ ...body, tki: { ...extension, packet_digest: canonicalDigest(body) } });
}

const claims = {
  schema: 'tki-claims/v1',
  claims: [
    {
      id: 'tools-309',
      text: 'The registry holds 309 tools.',
      items: ['count/dot_tools'],
      use: 'evidence',
      expectation: { kind: 'equals', value: '309' },
    },
    {
      id: 'issues-many',
      text: 'There are at least 200000 system issues.',
      items: ['count/system_issues'],
      use: 'evidence',
      expectation: { kind: 'at_least', value: '200000' },
    },
    {
      id: 'absent',
      text: 'Something that no packet holds. <script>window.reached = 1</script>',
      items: ['count/none'],
      use: 'evidence',
      expectation: { kind: 'present' },
    },
  ],
};

/** What a page would do if any of it were more than text. */
export const HOSTILE =
  '</style></title><script>window.reached=1</script><img src=https://e.test/x onerror=window.reached=1>' +
  '<a href="javascript:window.reached=1">x</a>\u202e\u001b[31m';

/** Runs in `folder`: first, second, third, fourth, tampered, attested, hostile. Their packets and claims lie in `folder`/given. */
export async function leaveRuns(folder: string): Promise<readonly string[]> {
  const at = (...names: string[]) => path.join(folder, ...names);
  fs.mkdirSync(at('given'));
  const leave = (name: string, packet: string, stated: number, ...args: string[]): void => {
    fs.writeFileSync(at('given', `${name}.json`), packet);
    const ended = tki([
      'inspect',
      at('given', `${name}.json`),
      '--max-age',
      '24h',
      '--out',
      at(name),
      ...args,
    ]);
    if (ended.code !== stated)
      throw new Error(`${name} ended with ${ended.code}: ${ended.stdout}${ended.stderr}`);
  };
  fs.writeFileSync(at('given', 'claims.json'), toCanonicalJson(claims));
  const withClaims = ['--claims', at('given', 'claims.json')];
  leave('first', packetOf({}), 10);
  leave(
    'second',
    packetOf({ 'count/dot_tools': '312', 'count/system_issues': '224102' }),
    10,
    '--previous',
    at('first'),
    ...withClaims,
  );
  leave(
    'third',
    packetOf(
      { 'count/dot_tools': '318', 'count/system_issues': '224377', 'count/v_dot_registry_no_file': '39' },
      (packet) => {
        const [, truncated, other] = packet.items;
        if (truncated?.tki !== undefined) truncated.tki.completeness = 'TRUNCATED';
        if (other !== undefined) other.precedence = 'diagnostic';
      },
    ),
    3,
    '--previous',
    at('second'),
    ...withClaims,
  );
  leave(
    'fourth',
    packetOf({
      'count/dot_tools': '321',
      'count/system_issues': '224361',
      'count/v_dot_registry_no_file': '36',
    }),
    10,
    '--previous',
    at('third'),
    ...withClaims,
  );
  leave('tampered', packetOf({}).replace('"value":"309"', '"value":"310"'), 3);
  fs.cpSync((await sharedRun('attested')).out, at('attested'), { recursive: true });
  fs.mkdirSync(at('hostile'));
  const base = reportOf('EVIDENCE_PRESENT', 'STALE', '<script>window.reached=1</script>');
  const report = {
    ...base,
    items: base.items.map((item) => ({ ...item, item_id: HOSTILE, notes: [HOSTILE] })),
    claims: base.claims.map((claim) => ({ ...claim, text: HOSTILE })),
    disclaimer: HOSTILE,
  };
  fs.writeFileSync(at('hostile', 'report.json'), `${toCanonicalJson(report)}\n`);
  return ['first', 'second', 'third', 'fourth', 'tampered', 'attested', 'hostile'].map((name) => at(name));
}
