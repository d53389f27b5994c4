// The page as a text: what of a run it shows, with which standing, and how it holds against whoever wrote the run.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNamed } from '../../../src/attestation/verify/row.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import { verifyRun } from '../../../src/attestation/verify/verify.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { Evidence, Report, ReportedItem, RunStatement } from '../../../src/formats/documents.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { probes } from '../../../src/probes/registry.ts';
import { reasonCodes } from '../../../src/formats/words/reasons.ts';
import { blockedCapabilities, matrixRows } from '../../../src/formats/register.ts';
import { verdictOrder } from '../../../src/formats/verdict.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { neverMeans } from '../../../src/report/verdict-words.ts';
import { verifyDirectory } from '../../../src/cli/verify-directory.ts';
import { POLICY, renderRun, toPage } from '../../../src/view/page.ts';
import { toViewedRun } from '../../../src/view/viewed-run.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { reportOf } from '../report/sample.ts';
import {
  corpus,
  corpusInputs,
  earlierRun,
  thisRelease,
  pageOf,
  presentRun,
  renderedReport,
  renderedRun,
  tagsOf,
  textOf,
  unreadablePage,
} from './pages.ts';
import { atLeast } from '../../support/at-least.ts';
import { LONG } from '../../support/long.ts';

const whole = toPage([presentRun('runc')]);
const alone = toPage([renderedRun('runc', { catalog: corpusInputs.catalog })]);

describe('a whole run, with its packet', () => {
  const text = textOf(whole);

  test('has the verdict as recomputed, and what it does not mean', () => {
    expect(text).toContain('EVIDENCE_PRESENT');
    expect(text).toMatch(/recomputed from the packet itself · exit code 10, non-gating/);
    for (const sentence of neverMeans) expect(text).toContain(sentence);
  });

  test('has the twelve probes, each check with expected beside observed, and the control', () => {
    for (const id of probeIds) {
      expect(text).toContain(probes[id].title);
      expect(text).toContain(`${id}: expected beside observed`);
    }
    expect(text.match(/as expected/g)?.length).toBeGreaterThan(12);
    expect(text).toMatch(/tcp-public\ninside\nEPERM\nEPERM\nsame\n/);
    expect(text.match(/the weakened control failed, as it must/g)).toHaveLength(12);
    expect(text).toContain('12 of 12 probes observed as expected recomputed');
  });

  test('has matrix rows #24 to #37 whether touched or not, and every blocked capability', () => {
    const rows = matrixRows.filter(({ row }) => Number(row) >= 24 && Number(row) <= 37);
    expect(rows).toHaveLength(14);
    for (const { row, title } of atLeast(1, rows))
      expect(text).toMatch(new RegExp(`#${row}(?: SEED)?\n${title}`));
    for (const { id, unblocked_by } of atLeast(1, blockedCapabilities)) {
      expect(text).toContain(id);
      expect(text).toContain(unblocked_by);
    }
  });

  test('says of each origin how it was come by', () => {
    expect(text).toMatch(/packet\nsha256:[0-9a-f]{64}\ncross-checked/);
    expect(text).toMatch(/policy\nsha256:[0-9a-f]{64}\nrecomputed/);
    expect(text).toMatch(/host\nkernel [^\n]+\nasserted/);
    expect(text).toMatch(/venue\nclaimed unstated/);
    expect(text).toMatch(/the environment\n(?:asserted )?says nothing about a run/);
    expect(text).not.toContain('NOT_RUN_ON_GITHUB');
  });
});

describe('the standing of what a page says', () => {
  test('without the packet the verdict and the items are asserted, in another shape, and the page says what to give', () => {
    const text = textOf(alone);
    expect(text).toMatch(/asserted the run’s own word; give --packet FILE to have it recomputed/);
    expect(text).toMatch(/Items asserted\n/);
    expect(textOf(whole)).toMatch(/Items recomputed\n/);
    expect(alone).toContain('<header class="headline asserted">');
    expect(whole).toContain('<header class="headline expected">');
  });

  test('of an earlier release, whose reports had other words, the page names the release, and contradicts nothing', () => {
    const page = toPage([earlierRun('runc')]);
    expect(textOf(page)).toContain('EARLIER_RELEASE');
    expect(page).not.toContain('<header class="headline violation">');
  });

  test('of an earlier release, its observations stand beside what that release expected', () => {
    for (const run of ['crun', 'runc', 'attested']) {
      const text = textOf(toPage([earlierRun(run)]));
      expect(text.match(/^same$/gm)?.length).toBeGreaterThan(100);
      expect(text).not.toMatch(/^(differs|not read)$/m);
      for (const [, same, all] of atLeast(1, text.matchAll(/(\d+) of (\d+) checks/g))) expect(same).toBe(all);
    }
  });

  test('two texts that are the same because nobody could read them are no agreement', () => {
    const verified = verifyDirectory(join(corpus, 'crun'), corpusInputs, thisRelease);
    const unread = new Map(
      [...verified.files].map(([name, bytes]) => {
        if (!name.startsWith('sandbox-')) return [name, bytes];
        const evidence = JSON.parse(Buffer.from(bytes).toString('utf8')) as Evidence;
        for (const check of evidence.predicate.bundle) check.expected = check.observed = 'not read';
        return [name, Buffer.from(`${toCanonicalJson(evidence)}\n`)];
      }),
    );
    const page = toPage([renderRun(toViewedRun('run-1', 'x', { ...verified, files: unread }))]);
    expect(textOf(page)).toMatch(/\nbundle\nnot read\nnot read\nnot read\n/);
  });

  test('another packet is a contradiction, and the run’s own verdict is no headline then', () => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'tki-view-'));
    const packet = join(folder, 'packet.json');
    fs.writeFileSync(packet, fs.readFileSync(join(corpus, 'packet.json'), 'utf8').replace('"309"', '"310"'));
    const page = toPage([renderedRun('runc', { ...corpusInputs, packet })]);
    fs.rmSync(folder, { recursive: true });
    expect(page).toContain('<header class="headline violation">');
    expect(textOf(page)).toMatch(
      /CONTRADICTED\nThe packet given [^\n]+\ncontradicted the run itself says EVIDENCE_PRESENT/,
    );
    expect(textOf(page)).toMatch(/packet\nsha256:[0-9a-f]{64}\ncontradicted/);
  });

  test('a document that was edited shows as contradicted, and its row stands first', () => {
    const verified = verifyDirectory(join(corpus, 'runc'), corpusInputs, thisRelease);
    const { verification } = verified;
    const rows = verification.rows.map((row) =>
      row.id === 'probe-judgements'
        ? {
            ...row,
            state: 'differs' as const,
            detail: { kind: 'values' as const, expected: 'a', observed: 'b' },
          }
        : row,
    );
    const text = textOf(
      toPage([
        renderRun(
          toViewedRun('run-1', 'x', { ...verified, verification: { ...verification, rows, exitCode: 4 } }),
        ),
      ]),
    );
    expect(text).toContain('Twelve probes contradicted');
    expect(text).toMatch(
      /statement\nhow\nstate\ndetail\n+probe judgements\nrecomputed\ndiffers\nexpected “a”, found “b”/,
    );
  });

  test('a matrix row of the attestation is the evidence’s, not what a report says of it', () => {
    const verified = verifyDirectory(join(corpus, 'runc'), {}, thisRelease);
    const { files } = verified;
    const report = Buffer.from(files.get('report.json') ?? '').toString('utf8');
    const better = report.replace('"row":"24","state":"unverified"', '"row":"24","state":"as expected"');
    expect(better).not.toBe(report);
    const edited = new Map([...files, ['report.json', Buffer.from(better)]]);
    const text = textOf(toPage([renderRun(toViewedRun('run-1', 'x', { ...verified, files: edited }))]));
    expect(text).toMatch(/Enforcement matrix\s+RECONSTRUCTED\s+recomputed/);
    expect(text).toMatch(/#24\nattested on an approved venue\nunverified\n/);
  });

  test('an attestation alone has no verdict, and none of the sections of a packet', () => {
    const page = toPage([renderedRun('attested')]);
    expect(textOf(page)).toContain('NO VERDICT');
    expect(page).not.toContain('id="run-1-items"');
    expect(page).not.toContain('href="#run-1-items"');
    expect(textOf(page)).toContain('12 of 12 probes observed as expected');
  });

  test('a BLOCKED run has a report and no run.json: all of it is asserted', () => {
    const text = textOf(pageOf(reportOf('BLOCKED', 'NO_RUNTIME')));
    expect(text).toMatch(
      /BLOCKED\nNo container runtime can be used here[^\n]*\nasserted a report without its run.json: nothing could be recomputed/,
    );
    expect(text).not.toMatch(/^[A-Z].* (?:recomputed|cross-checked)$/m);
    expect(text).toMatch(/packet\nsha256:[0-9a-f]{64}\nasserted/);
  });

  test('a folder that cannot be read is said so, with the reason', () => {
    const text = textOf(unreadablePage('some/folder', 'the run cannot be read'));
    expect(text).toContain('UNREADABLE');
    expect(text).toContain('Why: the run cannot be read');
    expect(text).toContain('some/folder');
  });
});

// Fragments that mean something to a browser, or that move what stands around them.
const fragments = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<!--',
  '-->',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '` onfocus=alert(1) autofocus=`',
  'javascript:alert(1)',
  'https://example.test/pixel.png',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '\u202egnp.exe',
  '\u2066\u2069',
  '\u001b[31mred\u001b[0m',
  '\u0000',
  '\u2028',
  '\ufeff',
  '🟢',
  'e\u0301\u0301\u0301\u0301\u0301',
  'שלום',
  '${1+1}',
  '{{7*7}}',
  'x'.repeat(180),
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').slice(0, 200).toWellFormed());

/** What the page is made of, and nothing else. No element loads, runs, submits or embeds. */
const TAGS = new Set(
  (
    '!doctype html head meta link title style body a header div p b nav ul ol li main article section h1 h2 h3 h4 code ' +
    'bdi q span wbr time dl dt dd svg g path circle rect line table caption thead tbody tr th td details summary figure figcaption'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'html lang charset http-equiv content name rel href class id tabindex aria-label aria-labelledby aria-hidden role scope ' +
    'data-head viewBox preserveAspectRatio cx cy r d x y x1 x2 y1 y2 width height transform open'
  ).split(' '),
);

function expectOnlyOurs(page: string): void {
  const { tags, odd } = tagsOf(page);
  expect(odd).toEqual([]);
  expect(tags.filter(({ name }) => !TAGS.has(name))).toEqual([]);
  const attributes = tags.flatMap(({ attributes: own }) => own);
  expect(attributes.filter(([name]) => !ATTRIBUTES.has(name))).toEqual([]);
  const forms: Record<string, RegExp> = {
    href: /^(?:#[a-z0-9-]+|data:,)$/,
    id: /^[a-z0-9-]+$/,
    class: /^[a-z -]+$/,
  };
  expect(attributes.filter(([name, value]) => forms[name]?.test(value) === false)).toEqual([]);
  expect(attributes.length).toBeGreaterThan(20);
  // Line breaks are ours; nothing else that is invisible, or that moves what stands around it.
  expect(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(page.replaceAll('\n', ''))).toBeNull();
}

describe('whoever wrote the run', () => {
  test('the search itself sees a script, a handler, a link to elsewhere and an image', () => {
    for (const text of [
      '<script>',
      '<b onclick="x">',
      '<a href="https://e.test">',
      '<img src="x">',
      '<b id="X y">',
      'a < b',
    ])
      expect(() => expectOnlyOurs(`<p>${text}</p>`)).toThrow('expected');
    expect(() => expectOnlyOurs(whole)).not.toThrow();
  });

  test.each(fragments)(
    'puts %j everywhere, and no tag, attribute, link or moving character comes of it',
    (text) => {
      for (const verdict of ['EVIDENCE_PRESENT', 'BLOCKED'] as const)
        expectOnlyOurs(pageOf(reportOf(verdict, 'STALE', text.slice(0, 40).toWellFormed()), text));
      expectOnlyOurs(unreadablePage(text, text));
    },
  );

  test.each(fragments)('puts %j into what the verification says of it, and it stays a text', (fragment) => {
    const report = reportOf('BLOCKED', 'NO_RUNTIME');
    expectOnlyOurs(pageOf({ ...report, attestation: { ...report.attestation, reason: fragment } }));
    const verified = verifyDirectory(join(corpus, 'runc'), {}, thisRelease);
    const { files } = verified;
    const text = Buffer.from(files.get('run.json') ?? '').toString('utf8');
    const run = JSON.parse(text) as RunStatement;
    const [first] = run.subject;
    if (first !== undefined) first.name = fragment;
    run.predicate.disagreements.push(fragment);
    run.predicate.ended.container = fragment.slice(0, 60);
    const edited = new Map([...files, ['run.json', Buffer.from(`${toCanonicalJson(run)}\n`)]]);
    const verification = verifyRun({
      files: edited,
      pinnedPrograms: {},
      expected: expectNothing,
      given: { packet: null, claims: null, previous: null, catalog: null },
      render: toTriplet,
      reevaluate: null,
    });
    expect(verification.rows.some((row) => isNamed(row, ['run-file', fragment]))).toBe(true);
    expectOnlyOurs(
      toPage([renderRun(toViewedRun('run-1', 'x', { ...verified, verification, files: edited }))]),
    );
  });

  test('mixes them at random, in one run and in several', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const reports = [
          renderedReport(
            reportOf('EVIDENCE_PRESENT', 'STALE', one.slice(0, 40).toWellFormed()),
            other,
            'run-1',
          ),
          renderedReport(
            reportOf('UNVERIFIED', 'TRUNCATED', other.slice(0, 40).toWellFormed()),
            one,
            'run-2',
          ),
        ];
        expectOnlyOurs(toPage(reports));
      }),
      { numRuns: 30 },
    );
  });

  test('cannot stop the page by any one value of the evidence, or of run.json', () => {
    const verified = verifyDirectory(join(corpus, 'crun'), {}, thisRelease);
    const { files } = verified;
    const names = [...files.keys()].filter((name) => /^(?:run|sandbox-.*)\.json$/.test(name));
    const text = (name: string): string => Buffer.from(files.get(name) ?? '').toString('utf8');
    const leaf = /(?<=[:[,])(?:"(?:[^"\\]|\\.)*"|\d+|null|true|false)(?=[,\]}])/g;
    const places = names.flatMap((name) =>
      [...text(name).matchAll(leaf)].map(({ index, 0: { length } }) => ({ name, index, length })),
    );
    expect(places.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(
          '""',
          '"__proto__"',
          '"<b>"',
          '"AAAAAAAAAAA="',
          '"!EIO"',
          '0',
          '-1',
          '9007199254740991',
          'null',
          'true',
        ),
        ({ name, index, length }, other) => {
          const before = text(name);
          const after = Buffer.from(before.slice(0, index) + other + before.slice(index + length));
          const viewed = toViewedRun('run-1', 'x', {
            ...verified,
            files: new Map([...files, [name, after]]),
          });
          expectOnlyOurs(toPage([renderRun(viewed)]));
          // What the schema refuses, two of three, does not count: so many are shown, whatever the seed.
          fc.pre(viewed.documents !== null);
        },
      ),
      { numRuns: LONG ? 200 : 8 },
    );
  });

  test('cannot make the page endless: what is left out is counted', () => {
    const base = reportOf('EVIDENCE_PRESENT');
    const [item] = base.items as [ReportedItem];
    const items = Array.from({ length: 100_000 }, (_, position) => ({
      ...item,
      position,
      item_id: `item-${position}`,
    }));
    const verified = verifyDirectory(join(corpus, 'attested'), {}, thisRelease);
    const viewed = { ...toViewedRun('run-1', 'x', { ...verified, files: new Map() }), unreadable: null };
    const report: Report = {
      ...base,
      items,
      claims: Array.from({ length: 1000 }, (_, index) => ({
        ...base.claims[0]!,
        id: `${index}`,
        text: 'y'.repeat(2000),
      })),
      drift: {
        ...base.drift,
        entries: Array.from({ length: 5000 }, (_, index) => ({
          ...base.drift.entries[0]!,
          item_id: `${index}`,
        })),
      },
    };
    const page = toPage([renderRun({ ...viewed, report })]);
    const text = textOf(page);
    expect(text).toContain('99800 more, not shown');
    expect(text).toContain('800 more, not shown');
    expect(text).toContain('1400 more characters, not shown');
    expect(page.length).toBeLessThan(2_000_000);
  });
});

describe('the policy in the page', () => {
  test('allows nothing but the page’s one style, by the digest of its very bytes', () => {
    const styles = [...whole.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style]) => style ?? '');
    expect(styles).toHaveLength(1);
    const digest = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64');
    expect(POLICY).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(whole).toContain(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
    // Before anything that it could judge.
    expect(whole.indexOf('Content-Security-Policy')).toBeLessThan(whole.indexOf('<link'));
  });

  test('has nothing to forbid: no script, no inline style, no address of anywhere, in the style neither', () => {
    expect(whole).not.toMatch(/<script|\sstyle=|\son[a-z]+=|@import|url\(|https?:/i);
  });
});

describe('no page sounds like an approval', () => {
  test.each(verdictOrder)('%s', (verdict) => {
    expect(forbiddenWordsIn(textOf(pageOf(reportOf(verdict))))).toEqual([]);
  });

  test('every reason', () => {
    for (const reason of reasonCodes)
      expect(forbiddenWordsIn(textOf(pageOf(reportOf('UNVERIFIED', reason))))).toEqual([]);
  });

  test('a whole run, an attestation, a folder that cannot be read, and several runs', () => {
    const several = toPage([
      renderedRun('crun', corpusInputs, 'run-1'),
      renderedRun('attested', {}, 'run-2'),
    ]);
    for (const page of [whole, alone, several, unreadablePage('x', 'the run cannot be read')]) {
      expect(forbiddenWordsIn(textOf(page))).toEqual([]);
      expect(page).not.toMatch(/\bgreen\b|\blime\b/i);
      expect(textOf(page)).toContain('may_gate=false');
    }
  });
});

describe('a page for every reader', () => {
  const { tags } = tagsOf(whole);
  const value = (name: string, attribute: string): string[] =>
    tags
      .filter((tag) => tag.name === name)
      .map(({ attributes }) => attributes.find(([own]) => own === attribute)?.[1] ?? '');

  test('has one main, one banner, a named navigation, and a way around it', () => {
    expect(tags.filter(({ name }) => name === 'main')).toHaveLength(1);
    expect(value('nav', 'aria-label')).toEqual(['On this page']);
    expect(whole).toMatch(/<body>\n<a class="skip" href="#main">/);
    expect(value('html', 'lang')).toEqual(['en']);
  });

  test('leads every link to a place that exists, and names every section by its heading', () => {
    const ids = tags.flatMap(({ attributes }) =>
      attributes.filter(([name]) => name === 'id').map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of atLeast(1, value('a', 'href'))) expect(ids).toContain(href.slice(1));
    for (const label of atLeast(1, [
      ...value('section', 'aria-labelledby'),
      ...value('article', 'aria-labelledby'),
    ]))
      expect(ids).toContain(label);
  });

  test('skips no level of headings, and gives every table a caption and heads with a scope', () => {
    const levels = tags.flatMap(({ name }) => (/^h[1-4]$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels[0]).toBe(1);
    atLeast(1, levels).forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1),
    );
    expect(tags.filter(({ name }) => name === 'caption').length).toBe(
      tags.filter(({ name }) => name === 'table').length,
    );
    for (const scope of atLeast(1, value('th', 'scope'))) expect(scope).toMatch(/^(?:col|row)$/);
  });

  test('says every state by a word: a shape is hidden from who cannot see it', () => {
    for (const [, inner = ''] of atLeast(1, whole.matchAll(/<span class="mark [a-z ]+">(.*?)<\/span>/g))) {
      expect(inner).toMatch(/^<svg viewBox="0 0 12 12" aria-hidden="true">/);
      expect(textOf(inner).trim()).not.toBe('');
    }
  });
});
