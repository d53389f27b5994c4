// The page of `tki view` in a real browser (Debian's chromium), which enforces what the other tests only read. Only with
// TKI_LONG=1: set-up then installs the browser, and a browser that is missing is a failure here. Needs root and a container runtime.
// With TKI_WRITE_DOCS=1 the pictures of docs/view.md are made anew; `pngquant` makes them small enough to be kept.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { tki } from './command-line.ts';
import { leaveRuns } from './viewed-runs.ts';
import { LONG } from '../support/long.ts';
import { atLeast } from '../support/at-least.ts';

const PAGES = ['hostile', 'fourth', 'third', 'hollow', 'blocked', 'contradicted', 'all'] as const;
type PageName = (typeof PAGES)[number];

interface Contrast {
  readonly texts: number;
  /** What is under 4.5 to 1. */
  readonly weak: readonly string[];
  /** Luminance of the page's own ground. */
  readonly ground: number;
}

/** Runs in the page: every text's colour against the ground that it stands on, by the formula of WCAG 2. */
const CONTRAST = `(() => {
  const channels = (colour) => (colour.match(/[0-9.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const weak = [];
  let texts = 0;
  while (walker.nextNode() !== null) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (parent === null || text === '') continue;
    texts++;
    const [a, b] = [light(getComputedStyle(parent).color), light(groundOf(parent))];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) weak.push(text.slice(0, 60));
  }
  return { texts, weak, ground: light(groundOf(document.body)) };
})()`;

/** A copy of a run whose report somebody edited afterwards, and whose other files still name the old one. */
function contradict(from: string, to: string): void {
  fs.cpSync(from, to, { recursive: true });
  for (const name of ['report.json', 'report.md']) {
    const file = path.join(to, name);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('309', '409'));
  }
}

/** Runs in the page: words that a line break cuts in two. Digests, paths and texts from outside may be. */
const BROKEN_WORDS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (parent === null || parent.closest('.long, svg, .skip') !== null) continue;
    for (const { 0: word, index } of node.textContent.matchAll(/[\\p{L}\\p{N}]{2,24}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) broken.push(word);
    }
  }
  return broken;
})()`;

describe.runIf(LONG)('a page in chromium', () => {
  const folder = temporaryFolder();
  let browser: Browser;
  const pathOf = (name: PageName) => path.join(folder.dir, `${name}.html`);

  beforeAll(async () => {
    await leaveRuns(folder.dir);
    // Names as they are typed in the folder itself: the pictures show no path of a machine.
    const inFolder = ['/usr/bin/env', '-C', folder.dir];
    const make = (name: PageName, ...args: string[]): void => {
      const given = name === 'hollow' ? [] : ['--packet-dir', 'given'];
      const ended = tki(['view', ...args, ...given, '--out', `${name}.html`], inFolder);
      if (ended.code !== 0) throw new Error(`no page: ${ended.stderr}`);
    };
    make('hostile', 'hostile');
    make('fourth', 'fourth', '--previous', 'third');
    make('third', 'third', '--previous', 'second');
    make('hollow', 'fourth', '--previous', 'third');
    make('blocked', 'tampered');
    contradict(path.join(folder.dir, 'first'), path.join(folder.dir, 'edited'));
    make('contradicted', 'edited');
    make('all', 'first', 'second', 'third', 'fourth', 'tampered', 'attested', 'hostile');
    // Chromium refuses to run as root inside its own sandbox.
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    folder[Symbol.dispose]();
  });

  interface Opened extends AsyncDisposable {
    readonly page: Page;
    /** Addresses that were asked for, but for the page itself. */
    readonly asked: string[];
    /** What the console said: refusals of the policy stand there. */
    readonly said: string[];
  }

  async function open(name: PageName, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const own = pathToFileURL(pathOf(name)).href;
    const [asked, said]: [string[], string[]] = [[], []];
    await page.route('**', async (route) => {
      if (route.request().url() === own) return route.continue();
      asked.push(route.request().url());
      return route.abort();
    });
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    page.on('dialog', (dialog) => void said.push(`dialog: ${dialog.message()}`));
    await page.goto(own);
    return { page, asked, said, [Symbol.asyncDispose]: () => context.close() };
  }

  const openAll = (page: Page) =>
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");

  it('the witnesses see a script, a request and a refusal where there are some', async () => {
    const plain = path.join(folder.dir, 'witness.html');
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    await page.route('**', async (route) => {
      if (route.request().url().startsWith('file:')) return route.continue();
      asked.push(route.request().url());
      return route.abort();
    });
    const body = '<script>window.reached=1</script><img src="https://e.test/x">';
    fs.writeFileSync(plain, `<!doctype html>${body}`);
    await page.goto(pathToFileURL(plain).href);
    expect(await page.evaluate('window.reached')).toBe(1);
    expect(asked).toEqual(['https://e.test/x']);
    // The page's own policy, over the same attack: what the encoders would have let through.
    const [policy = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(
      fs.readFileSync(pathOf('hostile'), 'utf8'),
    ) ?? [''];
    said.length = asked.length = 0;
    fs.writeFileSync(plain, `<!doctype html><head>${policy}</head>${body}<p style="color:red">`);
    await page.goto(pathToFileURL(plain).href);
    expect(await page.evaluate('window.reached')).toBeUndefined();
    expect(asked).toEqual([]);
    expect(said.filter((line) => line.includes('Content Security Policy'))).toHaveLength(3);
    await context.close();
  });

  it.each(PAGES)('%s runs no script, asks for nothing and breaks no rule of its policy', async (name) => {
    await using opened = await open(name);
    await openAll(opened.page);
    for (const link of await opened.page.locator('a').all()) await link.dispatchEvent('click');
    expect(await opened.page.evaluate('window.reached')).toBeUndefined();
    expect([opened.asked, opened.said]).toEqual([[], []]);
    expect(await opened.page.locator('script, img, iframe, object, embed, form').count()).toBe(0);
  });

  it.each(
    atLeast(
      1,
      PAGES.flatMap((name) => [360, 375, 768, 1440].map((width) => [name, width] as const)),
    ),
  )('%s never scrolls sideways at %i px and breaks no word, with everything opened', async (name, width) => {
    await using opened = await open(name, { viewport: { width, height: 800 } });
    const wide = () =>
      opened.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(await wide()).toBe(0);
    await openAll(opened.page);
    expect(await wide()).toBe(0);
    expect(await opened.page.evaluate(BROKEN_WORDS)).toEqual([]);
  });

  it.each(
    atLeast(
      1,
      PAGES.flatMap((name) =>
        (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme] as const),
      ),
    ),
  )('%s has every text at 4.5 to 1 or more, %s', async (name, colorScheme) => {
    await using opened = await open(name, { colorScheme });
    await openAll(opened.page);
    const { texts, weak, ground } = await opened.page.evaluate<Contrast>(CONTRAST);
    expect(texts).toBeGreaterThan(100);
    expect(weak).toEqual([]);
    expect(ground > 0.5).toBe(colorScheme === 'light');
  });

  it('is walked by the keyboard: past the contents, into a probe, and open it', async () => {
    await using opened = await open('fourth');
    const { page } = opened;
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('p01');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.probe').first().getAttribute('open')).toBe('');
  });

  it('reads as it should: landmarks, tables with their heads, also where rows are stacked', async () => {
    await using opened = await open('third', { viewport: { width: 360, height: 800 } });
    const { page } = opened;
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('banner').count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'On this page' }).count()).toBe(1);
    const items = page.getByRole('table', { name: /^Items/ });
    expect(await items.getByRole('columnheader').count()).toBe(5);
    expect(await items.getByRole('rowheader').count()).toBe(6);
    expect(await items.getByRole('cell').count()).toBe(24);
  });

  it('a link to a run that is folded opens it', async () => {
    await using opened = await open('all');
    const link = opened.page.locator('table a').nth(1);
    const target = (await link.getAttribute('href')) ?? '';
    expect(await opened.page.locator(target).isVisible()).toBe(false);
    await link.click();
    expect(await opened.page.locator(target).isVisible()).toBe(true);
  });

  it('prints everything, folded or not, in the light colours', async () => {
    await using opened = await open('fourth', { colorScheme: 'dark' });
    await opened.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const check = opened.page.getByText('tcp-public', { exact: true }).first();
    expect(await check.evaluate((element) => element.getClientRects().length > 0)).toBe(true);
    expect(await opened.page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(31, 34, 39)');
    expect(await opened.page.locator('nav').isVisible()).toBe(false);
    expect((await opened.page.pdf()).length).toBeGreaterThan(20_000);
  });

  const keep = (picture: string, bytes: Uint8Array): void => {
    if (process.env['TKI_WRITE_DOCS'] !== '1') return;
    const small = spawnSync('/usr/bin/pngquant', ['--quality', '40-90', '--speed', '1', '-'], {
      input: bytes,
    });
    if (small.status !== 0) throw new Error('pngquant is missing, or it failed');
    fs.writeFileSync(path.join(root, 'docs/images', `${picture}.png`), small.stdout);
  };

  const pictures = [
    ['view-run-light', 'third', 1280, 'light'],
    ['view-run-dark', 'third', 1280, 'dark'],
    ['view-runs', 'all', 1280, 'light'],
    ['view-phone', 'third', 360, 'light'],
    ['view-hostile', 'hostile', 1280, 'light'],
  ] as const;
  it.each(pictures)('%s is a picture with something on it', async (picture, name, width, colorScheme) => {
    await using opened = await open(name, {
      viewport: { width, height: width === 360 ? 800 : 1180 },
      colorScheme,
    });
    if (picture === 'view-hostile') await opened.page.locator('#run-1-items').scrollIntoViewIfNeeded();
    const bytes = await opened.page.screenshot();
    // A picture of one colour is a few kilobytes.
    expect(bytes.length).toBeGreaterThan(15_000);
    keep(picture, bytes);
  });

  /** Three widths, light above dark, half as large. */
  const sheets = [
    ['expected', 'fourth'],
    ['hollow', 'hollow'],
    ['blocked', 'blocked'],
    ['contradicted', 'contradicted'],
    ['comparison', 'all'],
  ] as const;
  it.each(sheets)('the sheet of %s has three widths, light and dark', async (sheet, name) => {
    const rows: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const shots: string[] = [];
      for (const width of [1440, 768, 375]) {
        await using opened = await open(name, { viewport: { width, height: 1300 }, colorScheme });
        const bytes = await opened.page.screenshot();
        shots.push(
          `<img width="${width / 2}" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`,
        );
      }
      rows.push(`<div>${shots.join(' ')}</div>`);
    }
    const context = await browser.newContext({ viewport: { width: 1331, height: 1340 } });
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><style>body{margin:8px;background:#888}div{display:flex;gap:12px;margin:0 0 12px}</style>${rows.join('')}`,
    );
    const bytes = await page.screenshot();
    expect(bytes.length).toBeGreaterThan(100_000);
    keep(`view-sheet-${sheet}`, bytes);
    await context.close();
  });
});
