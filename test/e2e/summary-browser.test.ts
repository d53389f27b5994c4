// The height of a job summary in a real browser, everything folded: one screen of 1280 × 900 where all is as expected, two where it is
// not. Only with TKI_LONG=1, as the other tests in chromium. The style is about what a forge gives a column of text.
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LONG } from '../support/long.ts';
import { toHtml } from '../support/rendered-lines.ts';
import {
  asExpected,
  blockedTemplateSummary,
  summaryOf,
  vectorNames,
} from '../unit/action/inspect/summaries.ts';

const SCREEN = 900;

const STYLE = `body{font:14px/1.5 sans-serif;width:960px;margin:0 auto}table{border-collapse:collapse;margin:0 0 16px}
td,th{border:1px solid;padding:6px 13px}h1{font-size:2em;margin:24px 0 16px;border-bottom:1px solid}h3{font-size:1.25em;margin:24px 0 16px}
p,ul{margin:0 0 16px}code{font:85% monospace;padding:.2em .4em}`;

describe.runIf(LONG)('a job summary in chromium', () => {
  it('is one screen high where all is as expected, and two at most for whatever else a packet comes to', async () => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1280, height: SCREEN } });
    const heightOf = async (markdown: string): Promise<number> => {
      await page.setContent(
        `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${toHtml(markdown)}`,
      );
      return page.evaluate<number>('document.body.getBoundingClientRect().height');
    };
    const heights = [await heightOf(asExpected()), await heightOf(blockedTemplateSummary())];
    const others: [string, number][] = [];
    for (const name of vectorNames) others.push([name, await heightOf(summaryOf(name))]);
    await browser.close();
    for (const height of heights) {
      expect(height).toBeGreaterThan(300);
      expect(height).toBeLessThanOrEqual(SCREEN);
    }
    expect(others.filter(([, height]) => height > 2 * SCREEN)).toEqual([]);
  });
});
