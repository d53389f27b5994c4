// dist/verify.html against the built command, on runs of the corpus: the page's own script, run without a browser and without Node.
// Starts no container. What only a browser can show is in verify-page-browser.test.ts.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/formats/digest.ts';
import { policyOf } from '../../src/page/document.ts';
import { sha256Source, style as viewStyle } from '../../src/view/style.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { tki } from './command-line.ts';
import { dropped, pageFile, partOf, sorted, startPage } from './page-worker.ts';

const corpus = path.join(root, 'test/compat');
const [version = ''] = fs.readdirSync(corpus).sort();
const at = (...names: string[]): string => path.join(corpus, version, ...names);
const html = fs.readFileSync(pageFile, 'utf8');
const page = startPage();

/** What the command prints for the same files, in the folder above the run: the page knows no other path. */
const command = (above: string, ...args: string[]) =>
  tki(['verify', ...args, '--json'], ['/usr/bin/env', '-C', above]);

describe('the page as a file', () => {
  it('allows its own script and styles by their digests, a worker, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [script, style] = [partOf(html, 'script'), partOf(html, 'style')];
    expect(policy?.replaceAll('&#39;', "'")).toBe(policyOf(script));
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${sha256Source(script)}'`,
      `style-src '${sha256Source(style)}' '${sha256Source(viewStyle)}'`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types tki-page',
    ]);
    const outside = html.replace(script, () => '');
    expect(outside.match(/<(?:script|style|link|img|iframe|object|embed|base|meta http-equiv)\b/g)).toEqual([
      '<meta http-equiv',
      '<style',
      '<script',
    ]);
  });

  it('is in the manifest by its digest, and names nothing elsewhere', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as {
      files: Record<string, { digest: string }>;
    };
    expect(manifest.files['verify.html']?.digest).toBe(sha256(html));
    const script = partOf(html, 'script');
    expect(
      html.replace(script, () => '').match(/(?:https?:)?\/\/[a-z]|\b(?:src|srcset|href)="[^#]/g),
    ).toBeNull();
    // What could reach a network, run a text, or read one as HTML: the one sink of the run's page is the frame that runs nothing.
    const reaches =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval|Function|document\.write)\(|\.(?:inner|outer)HTML\b|insertAdjacentHTML|\bimport\(/g;
    expect(script.match(reaches)).toBeNull();
  });

  it('has no tick and no green in it', () => {
    expect(html).not.toMatch(/[✓✔✅☑🟢]|\bgreen\b|\bpassed\b/iu);
  });
});

describe('the page says what the command says', () => {
  const packet = ['--packet', 'packet.json'];
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['crun', ['packet.json', 'catalog'], [...packet, '--catalog', 'catalog']],
    ['runc', ['packet.json'], packet],
    ['runc', [], []],
    ['attested', [], []],
  ];
  it.each(cases)('of %s with %j', (run, given, options) => {
    const said = command(at(), run, ...options);
    const answer = page.ask(sorted(dropped(at(run), ...given.map((name) => at(name)))));
    if (answer.kind !== 'answer') throw new Error(answer.text);
    expect(answer.json).toBe(said.stdout);
    expect(answer.exitCode).toBe(said.code);
  });

  it('and the page of the run is the one that tki view writes', () => {
    using folder = temporaryFolder();
    const out = path.join(folder.dir, 'page.html');
    tki(
      ['view', 'crun', '--packet', 'packet.json', '--catalog', 'catalog', '--out', out],
      ['/usr/bin/env', '-C', at()],
    );
    const answer = page.ask(sorted(dropped(at('crun'), at('packet.json'), at('catalog'))));
    expect(answer.kind === 'answer' && answer.page).toBe(fs.readFileSync(out, 'utf8'));
  });

  it('of expectations: the same refusals, and the same rows', () => {
    const files = sorted(dropped(at('crun')));
    const nonce = 'a'.repeat(64);
    expect(page.ask(files, { expectNonce: nonce })).toMatchObject({
      json: command(at(), 'crun', '--expect-nonce', nonce).stdout,
      exitCode: 4,
    });
    const refused = command(at(), 'crun', '--expect-packet', 'sha256:1');
    const answer = page.ask(files, { expectPacket: 'sha256:1' });
    if (answer.kind !== 'refused') throw new Error('taken');
    expect(refused.code).toBe(1);
    for (const words of [answer.code, answer.text, answer.hint]) expect(refused.stderr).toContain(words);
  });
});

describe('what is no run', () => {
  it('a packet by itself gets no verdict', () => {
    const answer = page.ask(sorted(dropped(at('packet.json'))));
    expect(answer).toMatchObject({ kind: 'answer', exitCode: 3 });
    expect(answer.kind === 'answer' && JSON.parse(answer.json)).toMatchObject({
      verdict: null,
      basis: 'none',
    });
  });

  it('an evidence file by itself is judged as the command judges it', () => {
    const name = fs.readdirSync(at('crun')).find((each) => each.startsWith('sandbox-')) ?? '';
    const answer = page.ask(sorted(dropped(at('crun', name))));
    expect(answer).toMatchObject({ json: command(at('crun'), name).stdout, exitCode: 2, page: null });
  });

  it('the folder above two runs is told as the command tells it', () => {
    const answer = page.ask(sorted([...dropped(at())]));
    const said = command(
      path.dirname(at()),
      version,
      '--packet',
      `${version}/packet.json`,
      '--catalog',
      `${version}/catalog`,
    );
    expect(answer).toMatchObject({ exitCode: said.code, json: said.stdout });
  });

  it('a file that is changed while it is read concludes nothing', () => {
    using folder = temporaryFolder();
    const copy = path.join(folder.dir, 'packet.json');
    fs.copyFileSync(at('packet.json'), copy);
    const files = sorted(dropped(at('crun'), copy, at('catalog')));
    fs.truncateSync(copy, 100);
    const answer = page.ask(files);
    expect(answer.kind === 'answer' ? answer.exitCode : answer.kind).not.toBe(10);
  });
});
