// Which file of a run an envelope signs: the file itself, or a statement that every byte of it follows from. Whoever signed something else,
// and brings it here, has signed none.
import { expect, it } from 'vitest';
import { signedFile } from '../../../src/attestation/verify/signed-file.ts';
import { sha256 } from '../../../src/formats/digest.ts';

const TYPE = 'application/vnd.in-toto+json';
const subject = (name: string, of = name) => ({
  name,
  digest: { sha256: sha256(of).slice('sha256:'.length) },
});
const statement = (predicateType: string, more: object = {}) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [subject('a'), subject('b')],
  predicateType,
  predicate: { x: 1, y: [2] },
  ...more,
});
const bytes = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
const files = new Map([
  ['run.json', bytes(statement('urn:run'))],
  ['evidence.json', bytes(statement('urn:evidence'))],
  ['report.json', bytes({ no: 'statement' })],
  ['report.md', Buffer.from('# text\n')],
]);
const own = (name: string) => subject(name, files.get(name)?.toString());

const signed = (payload: Uint8Array, type = TYPE): string => {
  const found = signedFile(type, payload, files);
  return 'name' in found ? found.name : found.why;
};

it.each([...files])('%s itself is signed by its very bytes', (name, content) => {
  expect(signed(content)).toBe(name);
});

const NONE = 'an envelope over a text that is no Statement v1';

it.each<[what: string, payload: unknown, of: string]>([
  ['names it by its digest', statement('urn:run', { subject: [own('run.json')] }), 'run.json'],
  [
    'names it beside others',
    statement('urn:run', { subject: [subject('x'), own('run.json'), subject('y')] }),
    'run.json',
  ],
  [
    'has its subjects, in another order',
    statement('urn:evidence', { subject: [subject('b'), subject('a')] }),
    'evidence.json',
  ],
  [
    'has its members in another order',
    {
      predicate: { y: [2], x: 1 },
      subject: [own('run.json')],
      predicateType: 'urn:run',
      _type: statement('')._type,
    },
    'run.json',
  ],
  [
    'names another file',
    statement('urn:run', { subject: [own('evidence.json')] }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'names nothing',
    statement('urn:run', { subject: [] }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'has one subject less',
    statement('urn:run', { subject: [subject('a')] }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'has a subject twice',
    statement('urn:run', { subject: [subject('a'), subject('a'), subject('b')] }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'has no list of subjects',
    statement('urn:run', { subject: own('run.json') }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'has subjects that are none',
    statement('urn:run', { subject: [null, 7, 'x', {}] }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'has a digest of another kind',
    statement('urn:run', {
      subject: [{ name: 'run.json', digest: { sha512: own('run.json').digest.sha256 } }],
    }),
    'a statement that does not name run.json by its digest',
  ],
  [
    'has another predicate',
    statement('urn:run', { subject: [own('run.json')], predicate: { x: 1, y: [3] } }),
    'a statement with another predicate than run.json',
  ],
  [
    'is of another kind',
    statement('urn:other', { subject: [own('run.json')] }),
    "a statement of “urn:other”, which is neither of this run's",
  ],
  [
    'has another type',
    statement('urn:run', { subject: [own('run.json')], _type: 'https://in-toto.io/Statement/v0.1' }),
    "a statement of “urn:run”, which is neither of this run's",
  ],
  [
    'has no kind',
    statement('', { predicateType: 7 }),
    "a statement of no type, which is neither of this run's",
  ],
  ['has a member more', statement('urn:run', { extra: 1 }), NONE],
  ['has a member less', { _type: 'x', subject: [], predicateType: 'urn:run' }, NONE],
  ['is a list', [statement('urn:run')], NONE],
  ['is null', null, NONE],
])('a statement that %s', (_what, payload, of) => {
  expect(signed(bytes(payload))).toBe(of);
});

it.each([
  ['a member twice', '{"_type":"x","_type":"x","predicate":1,"predicateType":"urn:run","subject":[]}'],
  ['no JSON', '{'],
  ['a byte order mark', '\ufeff{}'],
])('a text with %s is no statement', (_what, text) => {
  expect(signed(Buffer.from(text))).toBe(NONE);
});

it('bytes that are no UTF-8 are no statement', () => {
  expect(signed(Buffer.from([0x22, 0xff, 0x22]))).toBe(NONE);
});

it('an envelope of another type is none, whatever it holds, and its type is quoted in part', () => {
  const content = files.get('run.json') ?? Buffer.alloc(0);
  expect(signed(content, 'text/plain')).toBe('an envelope of “text/plain”, and no in-toto statement');
  expect(signed(content, 'x'.repeat(100))).toBe(
    `an envelope of “${'x'.repeat(80)}”, and no in-toto statement`,
  );
  expect(signed(bytes(statement('x'.repeat(100))))).toContain(`“${'x'.repeat(80)}”`);
});
