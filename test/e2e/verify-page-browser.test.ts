// dist/verify.html in a real browser (Debian's chromium), against the built command: rows, policy, hostile files, a large packet, keyboard,
// screen reader, widths, light and dark. Only with TKI_LONG=1: set-up then installs the browser. Needs root and a container runtime.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { LONG } from '../support/long.ts';
import { tki } from './command-line.ts';
import { pageFile } from './page-worker.ts';
import { HOSTILE, leaveRuns } from './viewed-runs.ts';
import { atLeast } from '../support/at-least.ts';

const corpus = path.join(root, 'test/compat');
const version = fs.readdirSync(corpus).sort()[0] ?? '';

interface Answer {
  readonly json: string;
  readonly head: string;
}

describe.runIf(LONG)('the page that verifies, in chromium', () => {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    await leaveRuns(folder.dir);
    fs.cpSync(path.join(folder.dir, 'first'), path.join(folder.dir, 'edited'), { recursive: true });
    for (const name of ['report.json', 'report.md']) {
      const file = path.join(folder.dir, 'edited', name);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('309', '409'));
    }
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    folder[Symbol.dispose]();
  });

  interface Opened extends AsyncDisposable {
    readonly page: Page;
    readonly asked: string[];
    readonly said: string[];
  }

  async function open(options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const own = pathToFileURL(pageFile).href;
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (request.url() !== own && !/^(?:blob|about):/.test(request.url())) asked.push(request.url());
    });
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    page.on('dialog', (dialog) => void said.push(`dialog: ${dialog.message()}`));
    await page.goto(own);
    return { page, asked, said, [Symbol.asyncDispose]: () => context.close() };
  }

  const verify = async (page: Page): Promise<void> => {
    await page.click('#verify');
    await page.waitForSelector('#result:not([hidden])', { timeout: 120_000 });
  };

  async function answerOf(page: Page): Promise<Answer> {
    await verify(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#saves a')]);
    // A saved text as the person gets it: by following the link.
    const text = fs.readFileSync(await download.path(), 'utf8');
    return { json: text, head: (await page.textContent('#answer .head')) ?? '' };
  }

  const given = (name: string): string => path.join(folder.dir, 'given', name);

  it.each(['crun', 'runc', 'attested'])(
    'gives the rows of the command for the run %s of the corpus',
    async (run) => {
      await using opened = await open();
      const { page } = opened;
      const above = path.join(corpus, version);
      await page.setInputFiles('#add-folder', path.join(above, run));
      const options: string[] = [];
      if (run !== 'attested') {
        await page.setInputFiles('#add-packet', path.join(above, 'packet.json'));
        await page.setInputFiles('#add-catalog', path.join(above, 'catalog'));
        options.push('--packet', 'packet.json', '--catalog', 'catalog');
      }
      const answer = await answerOf(page);
      const said = tki(['verify', run, ...options, '--json'], ['/usr/bin/env', '-C', above]);
      expect(answer.json).toBe(said.stdout);
      expect(answer.head.startsWith(String(said.code))).toBe(true);
      const shown = (JSON.parse(said.stdout) as { rows: unknown[] }).rows.length;
      expect(await page.locator('#rows tbody tr').count()).toBe(shown);
      expect([opened.asked, opened.said]).toEqual([[], []]);
    },
  );

  it('gives the rows of the command for honest, tampered, edited, attested and hostile runs', async () => {
    const packets = fs.readdirSync(path.join(folder.dir, 'given')).sort();
    await using opened = await open();
    const { page } = opened;
    for (const run of ['first', 'second', 'third', 'fourth', 'tampered', 'edited', 'attested', 'hostile']) {
      for (const packet of [null, ...packets.filter((name) => !/claims/.test(name))]) {
        const shown = await page.isVisible('#clear');
        if (shown) await page.click('#clear');
        await page.setInputFiles('#add-folder', path.join(folder.dir, run));
        if (packet !== null) await page.setInputFiles('#add-packet', given(packet));
        const options = packet === null ? [] : ['--packet', `given/${packet}`];
        const answer = await answerOf(page);
        const said = tki(['verify', run, ...options, '--json'], ['/usr/bin/env', '-C', folder.dir]);
        expect([run, packet, answer.json]).toEqual([run, packet, said.stdout]);
      }
    }
    expect(await page.evaluate('window.reached')).toBeUndefined();
    expect([opened.asked, opened.said]).toEqual([[], []]);
  }, 600_000);

  it('shows the run’s page in a frame that runs nothing', async () => {
    await using opened = await open();
    const { page } = opened;
    await page.setInputFiles('#add-folder', path.join(folder.dir, 'hostile'));
    await verify(page);
    const frame = page.frameLocator('#run-page iframe');
    expect(await frame.locator('h1').first().textContent()).toContain('Inspection');
    // Its style is applied, so the page's policy knows it: what is skipped stands outside of the picture.
    expect((await frame.locator('.skip').boundingBox())?.x).toBeLessThan(0);
    expect(await page.getAttribute('#run-page iframe', 'sandbox')).toBe('');
    expect(opened.said.filter((line) => !/sandboxed/.test(line))).toEqual([]);
    expect(await page.evaluate('window.reached')).toBeUndefined();
  });

  it('takes hostile names, wrong types, empty and very many files as text, and runs none of it', async () => {
    const odd = path.join(folder.dir, 'odd');
    fs.mkdirSync(odd);
    const names = [
      '<img src=x onerror=window.reached=1>',
      'a\u202eb\u0007.json',
      '__proto__',
      'constructor',
      "';alert(1)",
    ];
    for (const name of names) fs.writeFileSync(path.join(odd, name), HOSTILE);
    fs.writeFileSync(path.join(odd, 'run.json'), HOSTILE);
    fs.writeFileSync(path.join(odd, 'report.json'), '');
    fs.mkdirSync(path.join(odd, 'many'));
    for (let at = 0; at < 2500; at++) fs.writeFileSync(path.join(odd, 'many', `${at}.txt`), '');
    await using opened = await open();
    const { page } = opened;
    await page.setInputFiles('#add-folder', odd);
    expect(await page.textContent('#count')).toContain('More than 2000 files were given');
    expect(await page.locator('#given tbody tr').count()).toBe(60);
    await verify(page);
    expect(await page.textContent('#answer .head')).toContain('BLOCKED');
    await page.setInputFiles('#add-packet', path.join(odd, names[0] ?? ''));
    await page.setInputFiles('#add-claims', path.join(odd, 'report.json'));
    await verify(page);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate('window.reached')).toBeUndefined();
    expect([opened.asked, opened.said]).toEqual([[], []]);
  });

  it('stays in one piece with a packet of 100 MB: it tells how far it is, answers to clicks, and can be stopped', async () => {
    const large = path.join(folder.dir, 'large.json');
    const packet = fs.readFileSync(path.join(corpus, version, 'packet.json'));
    const handle = fs.openSync(large, 'w');
    fs.writeSync(handle, packet.subarray(0, packet.length - 1));
    for (let at = 0; at < 100; at++) fs.writeSync(handle, Buffer.alloc(1024 * 1024, 32));
    fs.writeSync(handle, '}');
    fs.closeSync(handle);
    await using opened = await open();
    const { page } = opened;
    await page.setInputFiles('#add-folder', path.join(corpus, version, 'crun'));
    await page.setInputFiles('#add-packet', large);
    await page.click('#verify');
    const values = await page.evaluate<number[]>(`new Promise((resolve) => {
      const seen = new Set();
      const look = () => {
        const { value, hidden } = document.getElementById('progress');
        seen.add(value);
        if (hidden) resolve([...seen]); else requestAnimationFrame(look);
      };
      look();
    })`);
    expect(values.filter((value) => value > 0 && value < 1).length).toBeGreaterThan(3);
    const answer = await answerOf(page);
    const options = ['--packet', large, '--json'];
    expect(answer.json).toBe(
      tki(['verify', 'crun', ...options], ['/usr/bin/env', '-C', path.join(corpus, version)]).stdout,
    );
    await page.click('#verify');
    await page.click('#stop');
    expect(await page.textContent('#status')).toContain('Nothing was concluded');
    expect(await page.isVisible('#result')).toBe(false);
  }, 300_000);

  it('is used by the keyboard alone, and says what happens to a screen reader', async () => {
    await using opened = await open();
    const { page } = opened;
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.setInputFiles('#add-folder', path.join(corpus, version, 'crun'));
    await page.focus('#expectNonce');
    await page.keyboard.type('a'.repeat(64));
    await page.keyboard.press('Enter');
    await page.waitForSelector('#result:not([hidden])');
    expect(await page.evaluate('document.activeElement.id')).toBe('result-title');
    expect(await page.textContent('#answer .head')).toContain('CONTRADICTION');
    expect(await page.getByRole('status').count()).toBe(2);
    expect(await page.getByRole('table', { name: /rows$/ }).getByRole('rowheader').count()).toBeGreaterThan(
      50,
    );
    await page.fill('#expectNonce', '');
    expect(await page.isVisible('#result')).toBe(false);
    expect(await page.textContent('#status')).toContain('verify again');
  });

  it.each(
    atLeast(
      1,
      [360, 768, 1280].flatMap((width) =>
        (['light', 'dark'] as const).map((scheme) => [width, scheme] as const),
      ),
    ),
  )('has nothing that axe finds, and never scrolls sideways, at %i px, %s', async (width, colorScheme) => {
    await using opened = await open({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const { page } = opened;
    await page.setInputFiles('#add-folder', path.join(folder.dir, 'edited'));
    await page.setInputFiles('#add-catalog', path.join(root, 'catalog'));
    await verify(page);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBe(0);
    await page.evaluate(axe.source);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      `axe.run(document, { iframes: false })`,
    );
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('takes a drop of a run and its packet anywhere on the page', async () => {
    await using opened = await open();
    const { page } = opened;
    const first = path.join(folder.dir, 'first');
    const files = fs.readdirSync(first).map((name) => path.join(first, name));
    const texts = files.map((file) => [path.basename(file), fs.readFileSync(file, 'utf8')] as const);
    await page.evaluate(
      `(() => {
        const transfer = new DataTransfer();
        for (const [name, text] of ${JSON.stringify(texts)}) transfer.items.add(new File([text], name));
        document.querySelector('footer').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
      })()`,
    );
    await page.waitForSelector('#given:not([hidden])');
    await verify(page);
    expect(await page.textContent('#answer .head')).toContain('UNVERIFIED');
  });
});
