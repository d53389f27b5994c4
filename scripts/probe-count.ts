// The sentences of documents that people write and that count the probes, each kept at the number of src/formats/probe.ts. Runs with
// `npm run generate`. A sentence that is gone is named: it has to be found again, or its row removed here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probeCount } from '../src/formats/probe.ts';
import { root } from './root.ts';

/** File → its sentences; `{n}` stands for the number in digits, `{word}` for the number in words. */
const counting: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['({n} probes)', '`{n} of {n} observed as expected`'],
  '.github/workflows/ci.yml': ['$PROBES of {n} probes observed as expected'],
  'docs/claims.json': ['"{word} of {word} probes are accepted by nobody', '"{word} probes, each as expected'],
  'docs/rules.md': ['`attestation`: {word} of {word} probes observed as expected.'],
  'docs/threat-model.md': ['| print {word} times what is expected'],
  'docs/view.md': ['the {word} probes with expected beside observed'],
  'sandbox/README.md': ['what each of the {word} probes has to observe'],
};

const fill = (sentence: string, { number, word }: { readonly number: number; readonly word: string }) =>
  sentence.replaceAll('{n}', `${number}`).replaceAll('{word}', word);

const anyNumber = (sentence: string) =>
  new RegExp(
    sentence
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replaceAll('{n}', '\\d+')
      .replaceAll('{word}', '[a-z]+'),
  );

/** Files that count the probes, as they have to be. Throws where a sentence of the table stands nowhere. */
export function countedProbes(
  read: (file: string) => string = (file) => readFileSync(join(root, file), 'utf8'),
  count: { readonly number: number; readonly word: string } = probeCount,
): Map<string, string> {
  return new Map(
    Object.entries(counting).map(([file, sentences]) => {
      let text = read(file);
      for (const sentence of sentences) {
        if (!anyNumber(sentence).test(text))
          throw new Error(`PROBE_COUNT: ${file} does not say “${fill(sentence, count)}” any more`);
        text = text.replace(anyNumber(sentence), () => fill(sentence, count));
      }
      return [file, text];
    }),
  );
}
