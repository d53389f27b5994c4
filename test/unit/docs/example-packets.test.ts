// examples/packets: what is said of each packet is what the evaluation observes of it, and the report beside it is the report of those
// bytes. That whole runs leave such reports, test/e2e/doc-commands.test.ts shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earlierPacketFile, examples, packetFile, reportFile } from '../../../scripts/example-packets.ts';
import { root } from '../../../scripts/root.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { validate as isClaims } from '../../../src/formats/validators/claims.js';
import { validate as isReport } from '../../../src/formats/validators/report.js';
import { exitCodeOf } from '../../../src/formats/verdict.ts';
import { runVector } from '../../vectors/vector.ts';
import { atLeast } from '../../support/at-least.ts';

const bytesOf = (path: string): Buffer => readFileSync(join(root, path));
const textOf = (path: string): string => bytesOf(path).toString();

const valueOf = (options: readonly string[], name: string): string | undefined => {
  const at = options.indexOf(name);
  return at === -1 ? undefined : options[at + 1];
};

function evaluated(packet: string, options: readonly string[]): Report {
  const claims = valueOf(options, '--claims');
  const folder = valueOf(options, '--previous');
  const previous = folder === undefined ? undefined : textOf(`${folder}/report.json`);
  return runVector(bytesOf(packet), {
    catalog_text: loadCatalog(join(root, valueOf(options, '--catalog') ?? 'catalog')).text,
    go: {
      max_age_seconds: 3650 * 86_400,
      ...(previous === undefined ? {} : { previous_digest: sha256(Buffer.from(previous)) }),
    },
    ...(claims === undefined ? {} : { claims_text: textOf(claims) }),
    ...(previous === undefined ? {} : { previous }),
  });
}

describe.each(examples)('examples/packets: $name', (example) => {
  const report = evaluated(packetFile(example), example.options);
  const kept = textOf(reportFile(example));

  it('comes to the verdict that is stated for it', () => {
    expect([report.verdict, report.exit_code]).toEqual([example.verdict, exitCodeOf(example.verdict)]);
  });

  it('has the report of a run over these bytes beside it', () => {
    expect(kept.split('\n')[0]).toBe(`# Inspection: ${example.verdict}`);
    expect(kept).toContain(sha256(bytesOf(packetFile(example))));
    expect(kept).toContain('12 of 12 probes observed as expected');
    for (const { reason } of atLeast(1, [
      ...report.findings,
      ...report.items.flatMap((item) => item.findings),
    ]))
      expect(kept).toContain(reason);
  });

  it('names no folder of a machine', () => {
    expect(kept).not.toMatch(/(?<![\w.*])\/(?:tmp|home|root|var\/tmp)\b/);
  });
});

describe('beside the example packets', () => {
  const stated = (name: string) => {
    const found = examples.find((example) => example.name === name);
    if (found === undefined) throw new Error(`there is no example ${name}`);
    return found;
  };

  it.each(['six-counts', 'rows', 'document', 'source-fields'])(
    '%s has a twin that somebody tampered with, and that is refused',
    (name) => {
      const [sound, twin] = [stated(name), stated(`${name}.tampered`)];
      expect(textOf(packetFile(twin))).not.toBe(textOf(packetFile(sound)));
      expect(textOf(packetFile(twin))).toHaveLength(textOf(packetFile(sound)).length);
      expect([exitCodeOf(sound.verdict), exitCodeOf(twin.verdict)]).toEqual([10, 3]);
    },
  );

  it('one claim holds and one does not', () => {
    expect(isClaims(JSON.parse(textOf('examples/packets/claims.json')))).toBe(true);
    const { claims } = evaluated(packetFile(stated('with-claims')), stated('with-claims').options);
    expect(claims.map(({ relation }) => relation)).toEqual(['agrees', 'differs']);
  });

  it('the previous report is that of the earlier packet, and one count has changed since', () => {
    const previous: unknown = JSON.parse(textOf('examples/packets/previous/report.json'));
    expect(isReport(previous)).toBe(true);
    const { items, packet } = previous as Report;
    expect(packet?.digest).toBe(sha256(bytesOf(earlierPacketFile)));
    expect(items).toEqual(evaluated(earlierPacketFile, []).items);
    const { drift } = evaluated(packetFile(stated('with-previous')), stated('with-previous').options);
    expect(drift.entries.filter(({ change }) => change !== 'same').map(({ item_id }) => item_id)).toEqual([
      'count/system_issues',
    ]);
  });
});
