// Pages for the tests of this folder: of real runs that an earlier release left, and of reports whose texts are anybody's.
// And a reader of tags that knows nothing of how the page was made.
import { join } from 'node:path';
import type { VerifyInputs } from '../../../src/cli/verify-directory.ts';
import { verifyDirectory } from '../../../src/cli/verify-directory.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { Report } from '../../../src/formats/documents.ts';
import type { RenderedRun } from '../../../src/view/page.ts';
import { renderRun, toPage } from '../../../src/view/page.ts';
import { toUnreadableRun, toViewedRun } from '../../../src/view/viewed-run.ts';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { verifyRun } from '../../../src/attestation/verify/verify.ts';
import { expectNothing } from '../../../src/attestation/verify/inputs.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { withPresentRun } from '../present-run.ts';

const root = join(import.meta.dirname, '../../..');
export const thisRelease = { dist: join(root, 'dist') };
export const corpus = join(root, 'test/compat/0.1.0');
export const corpusInputs: VerifyInputs = {
  packet: join(corpus, 'packet.json'),
  catalog: join(corpus, 'catalog'),
};

/** One of the corpus' runs as one of this release, with what the caller gives beside it. */
export function renderedRun(name: string, inputs: VerifyInputs = {}, id = 'run-1'): RenderedRun {
  return withPresentRun(name, (directory, release) =>
    renderRun(toViewedRun(id, name, verifyDirectory(directory, inputs, release))),
  );
}

/** The same with its packet. */
export const presentRun = (name: string): RenderedRun => renderedRun(name, corpusInputs);

/** One of the corpus' runs as it is: of an earlier release, with its packet if it had one. */
export const earlierRun = (name: string): RenderedRun => {
  const inputs = name === 'attested' ? {} : corpusInputs;
  return renderRun(toViewedRun('run-1', name, verifyDirectory(join(corpus, name), inputs, thisRelease)));
};

/** A folder that holds this report and nothing else, as a BLOCKED run leaves it. */
export function renderedReport(report: Report, name = 'folder', id = 'run-1'): RenderedRun {
  const files = new Map([['report.json', Buffer.from(`${toCanonicalJson(report)}\n`)]]);
  const verification = verifyRun({
    files,
    pinnedPrograms: {},
    expected: expectNothing,
    given: { packet: null, claims: null, previous: null, catalog: null },
    render: toTriplet,
    reevaluate: null,
  });
  const viewed = toViewedRun(id, name, { verification, files, rulesOf: () => ownRules });
  // A report that breaks its schema would show nothing of itself, and a test of its texts would find nothing.
  if (viewed.report === null) throw new Error('the sample is no report');
  return renderRun(viewed);
}

export const pageOf = (report: Report, name?: string): string => toPage([renderedReport(report, name)]);

export const unreadablePage = (name: string, why: string): string =>
  toPage([renderRun(toUnreadableRun('run-1', name, why))]);

export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Every tag of a page, its style left out; `odd` is what no tag of ours looks like. */
export function tagsOf(page: string): { readonly tags: Tag[]; readonly odd: string[] } {
  const body = page.replace(/<style>[^<]*<\/style>/, '');
  const tags: Tag[] = [];
  const odd: string[] = [];
  for (const [whole, inner = ''] of body.matchAll(/<([^>]*)>/g)) {
    const match = /^(\/?[a-z0-9]+|!doctype)((?:\s+[a-zA-Z0-9:-]+(?:="[^"<>]*")?)*)\s*\/?$/.exec(inner);
    if (match === null) odd.push(whole);
    const attributes = [...(match?.[2] ?? '').matchAll(/([a-zA-Z0-9:-]+)(?:="([^"]*)")?/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    if (match?.[1] !== undefined && !match[1].startsWith('/')) tags.push({ name: match[1], attributes });
  }
  // An angle bracket that belongs to no tag.
  if (/[<>]/.test(body.replace(/<[^>]*>/g, ''))) odd.push('a bracket alone');
  return { tags, odd };
}

/** The words of a page, as a reader sees them. */
export function textOf(page: string): string {
  return page
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/\s+/g, ' ')
    .replace(/<wbr>/g, '')
    .replace(/<\/(?:p|td|th|li|dd|dt|h[1-4]|summary|div|caption|figcaption)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&#96;/g, '`')
    .replace(/&amp;/g, '&')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ');
}
