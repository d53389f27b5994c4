// The recorded outputs of the built programs, byte for byte. Needs root and a container runtime. After a wanted change of wording:
// `npx vitest run --project e2e test/e2e/recorded-outputs.test.ts -u`, and the difference is the review.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainedCodes } from '../../src/cli/commands/explain.ts';
import { temporaryFolder } from '../support/sandbox.ts';
import { prepare, record, recordedCommands, recordedFiles } from './recorded-outputs.ts';
import { atLeast } from '../support/at-least.ts';

const folder = temporaryFolder();
beforeAll(() => prepare(folder.dir));
afterAll(() => folder[Symbol.dispose]());

const recorded = (name: string) => `../recorded/${name}.txt`;

describe('the recorded outputs are the same', () => {
  for (const [name, args] of atLeast(51, Object.entries(recordedCommands(folder.dir)))) {
    it(`of ${name}`, async () => {
      await expect(record(args, folder.dir)).toMatchFileSnapshot(recorded(name));
    });
  }

  it('of every file that the recorded runs left', async () => {
    for (const [name, text] of atLeast(1, recordedFiles(folder.dir))) {
      await expect(text).toMatchFileSnapshot(recorded(`file-${name}`));
    }
  });

  it('of every code in words', async () => {
    await expect(`${JSON.stringify(explainedCodes(), null, 1)}\n`).toMatchFileSnapshot(
      recorded('explained-codes'),
    );
  });
});
