// What a page says first: why a run came to its verdict, in its title, under its headline and beside other runs.
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPage } from '../../../src/view/page.ts';
import { reportOf } from '../report/sample.ts';
import { corpus, corpusInputs, pageOf, presentRun, renderedReport, renderedRun, textOf } from './pages.ts';

const titleOf = (page: string): string => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';

/** Of a run whose packet is not the one that is given. */
function contradicted() {
  const folder = fs.mkdtempSync(join(tmpdir(), 'tki-view-'));
  const packet = join(folder, 'packet.json');
  fs.writeFileSync(packet, fs.readFileSync(join(corpus, 'packet.json'), 'utf8').replace('"309"', '"310"'));
  const run = renderedRun('runc', { ...corpusInputs, packet }, 'run-2');
  fs.rmSync(folder, { recursive: true });
  return run;
}

const blocked = reportOf('BLOCKED', 'PACKET_DIGEST_DIFFERS');
const wrong = toPage([contradicted()]);

describe('the title', () => {
  test('of a BLOCKED run is the word, the clause and the code, then the run', () => {
    expect(titleOf(pageOf(blocked))).toBe(
      'BLOCKED: the packet&#39;s bytes do not match its own digest (PACKET_DIGEST_DIFFERS) · run 0011223344556677',
    );
  });

  test('of a contradicted run is what differs, and no reason of the run itself', () => {
    expect(titleOf(wrong)).toMatch(
      /^CONTRADICTED: The packet given \([0-9a-f]{6}…\) is not the one inspected/,
    );
  });

  test('of a run as expected is its verdict alone', () => {
    expect(titleOf(toPage([presentRun('runc')]))).toMatch(/^EVIDENCE_PRESENT · run [0-9a-f]{16}$/);
  });
});

test('the cause is the line below the headline, before how it is known', () => {
  expect(textOf(pageOf(blocked))).toMatch(
    /\nBLOCKED\nThe packet's bytes do not match its own digest PACKET_DIGEST_DIFFERS ?count\/dot_tools\nasserted /,
  );
});

test('what stopped a run comes before its probes, in the contents as well', () => {
  const page = pageOf(blocked);
  expect(page.indexOf('id="run-1-items"')).toBeLessThan(page.indexOf('id="run-1-matrix"'));
  const contents = [...page.matchAll(/href="#run-1-([a-z0-9]+)"/g)].map(([, name]) => name);
  expect(contents.slice(0, 2)).toEqual(['items', 'claims']);
  const whole = pageOf({ ...blocked, findings: blocked.items[0]!.findings });
  expect(textOf(whole)).toContain('Findings and items');
  expect(textOf(page)).not.toContain('Findings and items');
});

describe('a contradicted run', () => {
  const text = textOf(wrong);

  test('has each cause and the rows that differ before anything that the run says of itself', () => {
    const order = ['Why it is contradicted', 'The rows that differ', 'What it does not mean', 'The sandbox'];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(
      /Verification ended with code 4: 1 of \d+ rows differ\.[^]*The rows that differ\nstatement\nhow\nexpected and found\n+--packet\ncross-checked\nexpected sha256:/,
    );
  });

  test('asks for nothing that the run itself would have asked for', () => {
    const [, next = ''] = /What to do next([^]*?)The sandbox/.exec(text) ?? [];
    expect(next).toContain('CONTRADICTED');
    expect(next).not.toContain('venue owner');
  });
});

test('beside other runs each has its reason and its packet, and a contradicted one what differs', () => {
  const page = textOf(toPage([renderedReport(blocked, 'blocked', 'run-1'), contradicted()]));
  expect(page).toMatch(/\nBLOCKED\nPACKET_DIGEST_DIFFERS\nabababababab…\n/);
  expect(page).toMatch(/\nCONTRADICTED\nThe packet given \([^\n]*\nd?[0-9a-f]{12}…\n/);
});

test('what is only asserted is hollow and hatched to its end, and what was recomputed is solid', () => {
  const asserted = toPage([renderedRun('runc', { catalog: corpusInputs.catalog })]);
  const [, path = ''] = /<path d="([^"]*)" class="expected line"\/>/.exec(asserted) ?? [];
  expect(path).toMatch(/^(?:M[0-9.]+ 10l8 -10)+$/);
  expect(path.match(/M/g)).toHaveLength(240 / 8);
  expect(asserted).toContain('class="hollow expected"');
  expect(asserted).not.toContain('class="bar expected"');
  expect(toPage([presentRun('runc')])).toContain('class="bar expected"');
});

test('a run of which nothing was evaluated has a gap among the numbers of items, and no 0', () => {
  const none = { population: 'no item was evaluated', total: 0, usable: 0, held_out: 0, refused: 0 };
  const later = { ...blocked, clock: '2026-11-21T08:00:00Z', items: [], item_counts: none };
  const page = toPage([
    renderedReport(reportOf('EVIDENCE_PRESENT'), 'first', 'run-1'),
    renderedReport(later, 'second', 'run-2'),
  ]);
  expect(textOf(page)).toMatch(/items usable ?unchanged, no value in 1 run\n/);
});
