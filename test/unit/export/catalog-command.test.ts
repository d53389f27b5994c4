// `tki catalog`: the author's bench, over the catalog that is shipped. Never connects.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { runCommandLine } from '../../../src/cli/program.ts';
import { atLeast } from '../../support/at-least.ts';

const folder = mkdtempSync(join(tmpdir(), 'tki-catalog-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shipped = fileURLToPath(new URL('../../../catalog', import.meta.url));

async function tki(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const ran = { code: null as number | null, stdout: '', stderr: '' };
  await runCommandLine(['catalog', ...args, '--catalog', shipped], '0.0.0', {
    stdout: (text) => void (ran.stdout += text),
    stderr: (text) => void (ran.stderr += text),
    color: false,
    now: () => new Date(),
    randomHex: (bytes) => 'c0'.repeat(bytes),
    uid: 0,
    node: process.execPath,
    nodeCanReplaceProgram: true,
    sudo: '/nowhere',
    dist: folder,
    env: {},
    readSecret: () => Promise.resolve(null),
    exit: (code) => void (ran.code = code),
  });
  return ran;
}

const gateOf = (sql: string | Buffer) => {
  const file = join(folder, 'draft.sql');
  writeFileSync(file, sql);
  return tki('gate', file);
};

describe('tki catalog', () => {
  it('lists every entry, UNSEALED, and exits 0 because it judges nothing', async () => {
    const { code, stdout } = await tki('list');
    expect(code).toBe(0);
    expect(stdout).toContain('UNSEALED');
    const { entries } = loadCatalog(shipped).catalog;
    for (const { id, purpose } of atLeast(1, entries))
      expect(stdout).toMatch(new RegExp(`^${id} .*\n {4}“${purpose}”$`, 'm'));
    const listed = JSON.parse((await tki('list', '--json')).stdout) as { entries: { id: string }[] };
    expect(listed.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(listed.entries).toMatchObject(entries.map(({ purpose }) => ({ purpose })));
  });

  it('shows one entry with its SQL, and exits 1 for an id that is not there', async () => {
    const { stdout } = await tki('show', 'count/dot_tools');
    expect(stdout).toContain('pg_catalog.count(*)');
    expect(stdout).toMatch(/^purpose +“how many tools the DOT registry holds”$/m);
    expect(JSON.parse((await tki('show', 'count/dot_tools', '--json')).stdout)).toMatchObject({
      schema: 'tki-catalog-show/v1',
      entry: loadCatalog(shipped).catalog.entries[0],
    });
    expect(await tki('show', 'count/other')).toMatchObject({ code: 1, stdout: '' });
  });

  it('prints the digest that a packet cites, and says that it approves nothing', async () => {
    const { code, stdout } = await tki('fingerprint');
    expect(code).toBe(0);
    expect(stdout).toBe(`${loadCatalog(shipped).digest}\npins text; approves nothing\n`);
  });

  it('refuses an option that it does not know, and a packet that is not there', async () => {
    for (const command of ['list', 'check', 'fingerprint'])
      expect(await tki(command, '--everything')).toMatchObject({ code: 1, stdout: '' });
    expect(await tki('fingerprint', '--packet', join(folder, 'none.json'))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('FILE_UNREADABLE') as string,
    });
  });

  it('judges every shipped entry, and exits 10 because each is as expected', async () => {
    const { entries } = loadCatalog(join(import.meta.dirname, '../../../catalog')).catalog;
    const { code, stdout } = await tki('check');
    expect(code).toBe(10);
    expect(stdout).toContain(`${entries.length} of ${entries.length} accepted by the gate`);
  });

  it('judges each statement of a file, and exits 4 when one is denied', async () => {
    const mixed = await gateOf(
      'SELECT id FROM public.dot_tools;\nSELECT pg_sleep(1) FROM public.dot_tools;\n',
    );
    expect(mixed.code).toBe(4);
    expect(mixed.stdout).toContain('FUNCTION_DENIED');
    expect(mixed.stdout).toContain('1 of 2 accepted');
    expect((await gateOf('SELECT id FROM public.dot_tools')).code).toBe(10);
  });

  it('exits 4 for a file without a statement: nothing was accepted', async () => {
    expect((await gateOf('-- nothing')).code).toBe(4);
  });

  it('judges no file that is a pipe, a device, a folder or no UTF-8, and waits for none of them', async () => {
    const pipe = join(folder, 'pipe.sql');
    execFileSync('mkfifo', [pipe]);
    const refused = { code: 1, stdout: '', stderr: expect.stringContaining('FILE_UNREADABLE') as string };
    for (const path of [pipe, '/dev/zero', folder]) expect(await tki('gate', path)).toMatchObject(refused);
    const comment = Buffer.concat([
      Buffer.from('SELECT id FROM public.dot_tools -- '),
      Buffer.from([0xff, 0xfe]),
    ]);
    expect(await gateOf(comment)).toMatchObject(refused);
  });

  it('writes no control character of a file to the terminal', async () => {
    const { stdout } = await gateOf('SELECT \u001b[2Jx\u202e FROM "public\u001b[31m".t');
    expect(/[\u001b\u202e]/.test(stdout)).toBe(false);
  });
});
