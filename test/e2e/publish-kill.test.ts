// `tki inspect` over an earlier run, killed at each change of its folder, and what `tki verify` then says of the folder.
// Real runs from the built dist. Needs root and a runtime.
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/formats/documents.ts';
import { leftovers, temporaryFolder } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { kinds, names, tki, wholeRun } from './command-line.ts';

const hook = path.resolve(import.meta.dirname, '../unit/report/kill-at.mjs');

const runIn = (folder: string, name: string): string | null => {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return null;
  const text = fs.readFileSync(file, 'utf8');
  return (/"run":"([0-9a-f]{16})"/.exec(text) ?? /\| run \| `([0-9a-f]{16})`/.exec(text))?.[1] ?? 'none';
};

it('no kill leaves a folder that verify takes for a whole run, unless it is one', () => {
  using folder = temporaryFolder();
  const packet = path.join(folder.dir, 'packet.json');
  fs.writeFileSync(packet, referencePacket());
  const earlier = path.join(folder.dir, 'earlier');
  expect(tki(['inspect', packet, '--max-age', '1h', '--out', earlier]).code).toBe(10);

  const seen: string[] = [];
  for (let at = 1, killed = true; killed; at++) {
    const out = path.join(folder.dir, `killed-${at}`);
    fs.cpSync(earlier, out, { recursive: true });
    const options = `NODE_OPTIONS=--import=${hook}`;
    const before = ['/usr/bin/env', options, `KILL_AT=${at}`, `KILL_IN=${out}`];
    const ended = tki(['inspect', packet, '--max-age', '1h', '--out', out], before);
    killed = ended.code === null;
    // Work of over a second says so.
    const said = ended.stderr.replace(/^tki: at work: .*\n/gm, '');
    expect(killed || `${ended.code} ${said}`).toBe(killed || '10 ');

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
