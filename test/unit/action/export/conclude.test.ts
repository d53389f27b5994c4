import { expect, test } from 'vitest';
import type { CommandEnd } from '../../../../src/action/command-end.ts';
import { conclude } from '../../../../src/action/export/conclude.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const item = { id: 'a', completeness: 'COMPLETE', sqlstate: null, rows: 1, content_hash: digest };
const written = { kind: 'exported', digest, complete: true, items: [item], notes: ['n'], exit_code: 0 };
const refused = {
  kind: 'blocked',
  code: 'ROLE_UNSAFE',
  hint: 'the role may create databases',
  sqlstate: null,
  executed: true,
  exit_code: 3,
};
const end = (
  status: number | null,
  document: unknown,
  refusal: CommandEnd['refusal'] = null,
): CommandEnd => ({
  status,
  how: status === null ? 'was ended by SIGKILL' : `ended with status ${status}`,
  document,
  refusal,
});

test('a packet with every item complete', () => {
  expect(conclude(end(0, written))).toMatchObject({ kind: 'exported', outcome: 'WRITTEN_COMPLETE', digest });
});

test('a packet with an item that is not complete is never called complete', () => {
  const document = { ...written, complete: false, exit_code: 2 };
  expect(conclude(end(2, document))).toMatchObject({ outcome: 'WRITTEN_NOT_ALL_COMPLETE' });
});

test('a refusal of the export, with what it hints and whether a server was asked', () => {
  expect(conclude(end(3, refused))).toEqual({
    kind: 'refused',
    refusal: { code: 'ROLE_UNSAFE', detail: 'the role may create databases (the server was contacted)' },
  });
});

test('a refusal of the call itself', () => {
  const refusal = { code: 'PORT_MALFORMED', detail: 'x', next: 'y' };
  expect(conclude(end(1, null, refusal))).toEqual({ kind: 'refused', refusal });
});

test.each<[string, number | null, unknown]>([
  ['no document', 0, null],
  ['a list', 0, []],
  ['complete, and the status of one that is not', 2, written],
  ['not complete, and the status of one that is', 0, { ...written, complete: false, exit_code: 0 }],
  ['a status that its document does not state', 0, { ...written, exit_code: 2 }],
  ['killed after it wrote its document', null, written],
  ['a digest that is none', 0, { ...written, digest: 'sha256:x' }],
  ['an item that is none', 0, { ...written, items: [{ id: 1 }] }],
  ['a note that is no text', 0, { ...written, notes: [{}] }],
  ['a refusal with the status of a packet', 0, { ...refused, exit_code: 0 }],
  ['a refusal with a code that nobody knows', 3, { ...refused, code: 'GREEN' }],
  ['a refusal with an inherited code', 3, { ...refused, code: 'constructor' }],
  ['a usage error without its line', 1, null],
])('%s: ACTION_FAILED', (_what, status, document) => {
  expect(conclude(end(status, document))).toMatchObject({
    kind: 'refused',
    refusal: { code: 'ACTION_FAILED' },
  });
});
