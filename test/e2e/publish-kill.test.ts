// `tki inspect` over an earlier run, killed at each change of its folder, and what `tki verify` then says of the folder.
// From the built dist. The command line is what is killed: in `npm test` a host that answers what one real run answered stands behind it,
// with TKI_LONG=1 a real one each time. Needs root and a runtime.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/formats/documents.ts';
import { leftovers, temporaryFolder } from '../support/sandbox.ts';
import { LONG } from '../support/long.ts';
import { copyAction } from './action-copy.ts';
import { kinds, names, tki, wholeRun } from './command-line.ts';
import { sharedPacket, sharedRun } from './shared-runs.ts';

const hook = path.resolve(import.meta.dirname, '../unit/report/kill-at.mjs');

const runIn = (folder: string, name: string): string | null => {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return null;
  const text = fs.readFileSync(file, 'utf8');
  return (/"run":"([0-9a-f]{16})"/.exec(text) ?? /\| run \| `([0-9a-f]{16})`/.exec(text))?.[1] ?? 'none';
};

/** A host that asks the real one once, and from then on gives that answer. */
const repeating = (answer: string) => `import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
const input = fs.readFileSync(0);
if (!fs.existsSync(${JSON.stringify(answer)})) {
  const real = import.meta.dirname + '/real-host.mjs';
  const { stdout } = spawnSync(process.execPath, [real], { input, env: {}, maxBuffer: 2 ** 28 });
  fs.writeFileSync(${JSON.stringify(answer)}, stdout);
}
process.stdout.write(fs.readFileSync(${JSON.stringify(answer)}));
process.exitCode = 10;`;

it('no kill leaves a folder that verify takes for a whole run, unless it is one', async () => {
  using folder = temporaryFolder();
  const packet = await sharedPacket();
  const earlier = (await sharedRun('plain')).out;
  const answer = path.join(folder.dir, 'answer.json');
  using copy = copyAction(LONG ? {} : { programs: { 'host.mjs': repeating(answer) } });
  const inspect = (out: string, ...variables: string[]) =>
    spawnSync(
      '/usr/bin/env',
      [
        '-i',
        'PATH=/usr/bin:/bin',
        ...variables,
        process.execPath,
        path.join(copy.dist, 'cli.mjs'),
        'inspect',
        packet,
        '--max-age',
        '1h',
        '--out',
        out,
      ],
      { encoding: 'utf8', timeout: 150_000 },
    );
  expect(inspect(path.join(folder.dir, 'answered')).status).toBe(10);

  const seen: string[] = [];
  for (let at = 1, killed = true; killed; at++) {
    const out = path.join(folder.dir, `killed-${at}`);
    fs.cpSync(earlier, out, { recursive: true });
    const options = `NODE_OPTIONS=--import=${hook}`;
    const ended = inspect(out, options, `KILL_AT=${at}`, `KILL_IN=${out}`);
    killed = ended.status === null;
    // Work of over a second says so.
    const said = ended.stderr.replace(/^tki: at work: .*\n/gm, '');
    expect(killed || `${ended.status} ${said}`).toBe(killed || '10 ');

    const [json, md, mark] = ['report.json', 'report.md', 'run.json'].map((name) => runIn(out, name));
    const report = JSON.parse(fs.readFileSync(path.join(out, 'report.json'), 'utf8')) as Report;
    expect(names(out)).toContain(`checkpoint-${report.run}.md`);
    const kind =
      json !== md ? 'two runs' : mark === json ? 'whole' : mark === null ? 'no mark' : 'mark of another';
    const { code } = tki(['verify', out, '--packet', packet]);
    const alone =
      kinds(out)
        .filter((name) => !name.startsWith('.'))
        .join() === wholeRun.join();
    // A whole run with a checkpoint of another one beside it may be told apart, or be refused.
    const codes = kind !== 'whole' ? [3, 4] : alone ? [10] : [3, 10];
    expect({ at, kind, codes }).toEqual({ at, kind, codes: expect.arrayContaining([code]) });
    if (seen.at(-1) !== kind) seen.push(kind);
    expect(killed || kinds(out)).toEqual(killed || wholeRun);
  }
  expect(seen).toEqual(['whole', 'two runs', 'mark of another', 'no mark', 'two runs', 'no mark', 'whole']);
  expect(leftovers()).toEqual([]);
});
