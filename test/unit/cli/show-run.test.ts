// What a terminal shows of what was found: the item, the member, both values; every word from outside is encoded.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { showRun } from '../../../src/cli/show-run.ts';
import { judged, packetOf, seal } from '../evaluation/sealed.ts';
import { toHostResult } from './harness.ts';

const shown = (report: Report): string => showRun(toHostResult(report), '/out', false);
const sound = seal(packetOf('evidence-reference-six-counts'));
const edited = (from: string, to: string): Report => judged(Buffer.from(sound.toString().replace(from, to)));

describe('the terminal', () => {
  it('names the item whose content hash differs beside PACKET_DIGEST_DIFFERS', () => {
    const text = shown(edited('"value":"224019"},"precedence"', '"value":"224018"},"precedence"'));
    expect(text).toMatch(
      /^findings +PACKET_DIGEST_DIFFERS: stated sha256:\w+, recomputed sha256:\w+; content_hash differs in item 5/m,
    );
    expect(text).toContain('content_hash differs in item 5 (“count/system_issues”)');
  });

  it('says in its first line what happened, and the code of it', () => {
    const first = (report: Report): string => shown(report).split('\n')[0] ?? '';
    expect(first(edited('"value":"224019"},"precedence"', '"value":"224018"},"precedence"'))).toBe(
      "verdict      BLOCKED: the packet's bytes do not match its own digest (PACKET_DIGEST_DIFFERS)",
    );
    expect(first(judged(Buffer.from(JSON.stringify(packetOf('evidence-rows'), null, 2))))).toBe(
      'verdict      BLOCKED: the bytes are not RFC 8785 canonical JSON (NON_CANONICAL)',
    );
    expect(first(judged(sound))).toBe('verdict      EVIDENCE_PRESENT (exit code 10, non-gating)');
  });

  it('gives the command that verifies this run, with its values, where evidence is present', () => {
    const given = { packet: 'my packet.json', catalog: 'cat' };
    const text = showRun(toHostResult(judged(sound)), 'run1', false, { program: 'npx tki', given });
    expect(text).toMatch(
      /^ {15}npx tki verify run1 --packet 'my packet\.json' --catalog cat --expect-packet sha256:[0-9a-f]{64}$/m,
    );
    const refused = judged(Buffer.from('{}'));
    expect(showRun(toHostResult(refused), 'run1', false, { program: 'tki', given })).not.toContain('verify');
  });

  it('says why directly below the verdict, before any count', () => {
    const lines = shown(edited('"value":"224019"},"precedence"', '"value":"224018"},"precedence"')).split(
      '\n',
    );
    const at = (label: string) => lines.findIndex((line) => line.startsWith(`${label} `));
    expect(at('verdict')).toBe(0);
    expect(at('findings')).toBe(2);
    expect(at('items')).toBeGreaterThan(at('findings'));
  });

  it('says what a foreign file looks like', () => {
    const text = shown(judged(Buffer.from('{\n  "version": "2.1.0",\n  "runs": []\n}')));
    expect(text).toContain('NON_CANONICAL: not a b7-governed-packet/v1: it looks like a SARIF log; expected');
  });

  it('names the item and the member of a finding, once for each reason', () => {
    const packet = packetOf('evidence-reference-six-counts');
    for (const at of [1, 4]) packet['items'][at].count_discipline.value = '1';
    const text = shown(judged(seal(packet)));
    expect(text).toContain(
      'COUNT_MISMATCH in item 1 (“count/information_unit”), the first of 2: value is “1”, item: “219”',
    );
  });

  it('shows a gateway that is not called emulated with its flag', () => {
    const packet = packetOf('evidence-reference-six-counts');
    packet['tki'].gateway = 'NATIVE_query_pg';
    expect(shown(judged(seal(packet)))).toContain(
      'gateway “NATIVE_query_pg”: FLAGGED: asserted, as stated by the packet',
    );
    expect(shown(judged(sound))).not.toContain('FLAGGED');
  });

  it('lets no character of a packet out as it is', () => {
    const packet = packetOf('evidence-reference-six-counts');
    packet['items'][0].item_id = '\u001b[2J\u202eapproved';
    packet['tki'].gateway = 'NATIVE\u001b]0;x\u0007';
    const text = shown(judged(seal(packet)));
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(text).toContain('ITEM_SHAPE in item 0');
  });
});
