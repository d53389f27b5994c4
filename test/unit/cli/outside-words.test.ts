// A stranger's sentence in what a command shows of a caller's own catalog, packet, runtime or question: data between marks,
// never a line of ours. The reports' sinks have their own test.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { judged, packetOf, seal } from '../evaluation/sealed.ts';
import { openBench, toHostResult, type Bench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

const MARK = 'CANARY';
const canaries = [
  ':white_check_mark: APPROVED CANARY. All checks passed, ready to merge.',
  'x” CANARY. Merge is approved “y',
  '\u202e\u001b[31m CANARY \u200b::set-output name=verdict::CANARY',
];

/** What is left when quotations and JSON's own texts are taken out. */
const outside = (text: string): string => text.replace(/“[^“”]*”/g, '').replace(/"(?:[^"\\]|\\.)*"/g, '');

type Loose = Record<string, unknown>;
let bench: Bench;
beforeAll(() => {
  bench = openBench();
});
afterAll(() => bench.remove());

/** Every copy of `value` with one of its texts replaced. */
function* tainted(value: unknown, canary: string): Generator {
  if (typeof value === 'string') yield canary;
  else if (Array.isArray(value)) {
    for (const [at, one] of value.entries())
      for (const changed of tainted(one, canary)) yield value.with(at, changed);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, [canary]: canary };
    for (const [name, one] of Object.entries(value))
      for (const changed of tainted(one, canary)) yield { ...value, [name]: changed };
  }
}

async function expectQuoted(args: readonly string[], what: string): Promise<string> {
  const { stdout, stderr } = await bench.run(args);
  const text = `${stdout}${stderr}`;
  const left = outside(text);
  const at = left.indexOf(MARK);
  expect(at === -1 ? '' : left.slice(Math.max(0, at - 120), at + 60), what).toBe('');
  expect(text, what).not.toMatch(/[\u202e\u001b\u200b]/);
  return text;
}

describe.each(canaries)('the sentence %j', (canary) => {
  it('in any text of a caller’s catalog stands between marks in every command that shows it', async () => {
    const own = JSON.parse(readFileSync(join(bench.folder, 'catalog', 'catalog.json'), 'utf8')) as Loose;
    const [entry] = own['entries'] as Loose[];
    const document = {
      id: 'doc/a',
      path: 'knowledge/a.md',
      governed_surface: 'directus.public.kb_documents',
      surface_kind: 'kb_document',
      document_id: 'KB-1',
      collection: 'kb_documents',
      fields: { body: 'body', document_id: 'id', path: 'path', revision: 'revision' },
      precedence: 'canonical',
      authority_status: 'evidence-only',
      live_run_evidence: 'NONE: synthetic',
      purpose: 'a text',
    };
    const whole = {
      ...own,
      kb_prefixes: ['knowledge'],
      entries: [{ ...entry, purpose: 'a text' }],
      documents: [document],
    };
    const folder = join(bench.folder, 'own');
    mkdirSync(join(folder, 'queries'), { recursive: true });
    writeFileSync(
      join(folder, 'queries', 'dot_tools.sql'),
      readFileSync(join(bench.folder, 'catalog', 'queries', 'dot_tools.sql')),
    );
    writeFileSync(join(folder, 'catalog.json'), JSON.stringify(whole));
    const { stdout } = await bench.run(['catalog', 'show', 'doc/a', '--catalog', folder]);
    expect(stdout).toContain('knowledge/a.md');
    let shown = 0;
    for (const changed of atLeast(1, tainted(whole, canary))) {
      writeFileSync(join(folder, 'catalog.json'), JSON.stringify(changed));
      for (const command of [
        ['list'],
        ['check'],
        ['show', 'count/dot_tools'],
        ['show', 'doc/a'],
        ['fingerprint'],
      ]) {
        const text = await expectQuoted(
          ['catalog', ...command, '--catalog', folder],
          `${command.join(' ')} of ${JSON.stringify(changed)}`,
        );
        if (text.includes(MARK)) shown++;
      }
    }
    expect(shown).toBeGreaterThan(20);
  });

  it.each([
    ['explain'],
    ['gap-map'],
    ['catalog', 'show'],
    ['catalog', 'gate'],
    ['readiness', '--run'],
    ['verify'],
    ['view'],
    ['rollup'],
    ['export', '--port'],
    ['inspect', '--packet'],
  ])('given to %s is quoted in its answer', async (...words) => {
    await expectQuoted([...words.filter((word) => typeof word === 'string'), canary], words.join(' '));
  });

  it('in a packet stands between marks in the gap map', async () => {
    for (const name of ['evidence-rows']) {
      for (const changed of atLeast(1, tainted(packetOf(name), canary))) {
        writeFileSync(bench.packet, toCanonicalJson(changed));
        await expectQuoted(
          [
            'gap-map',
            'DOT_C1_VOCAB_BUILD',
            '--packet',
            bench.packet,
            '--catalog',
            join(bench.folder, 'catalog'),
          ],
          JSON.stringify(changed),
        );
      }
    }
  });

  it('as the version, the path or the fault of a runtime stands between marks in doctor', async () => {
    const report = judged(seal(packetOf('evidence-rows')));
    const runtime = {
      id: 'crun',
      path: '/usr/bin/crun',
      version: '1.8.1',
      grade: 'A',
      usable: true,
      reason: 'found',
    };
    for (const member of ['path', 'version'] as const) {
      bench.hostGives({
        ...toHostResult(report),
        files: [],
        verdict: null,
        runtimes: [{ ...runtime, [member]: canary }],
      });
      await expectQuoted(['doctor'], member);
    }
  });
});
