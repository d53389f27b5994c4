// What is no packet at all is called what it looks like; the refusal and its place in the bytes stay as they were.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreignKind } from '../../../src/evaluation/foreign.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { catalogText } from '../../vectors/vector.ts';
import { detailsOf, judged, packetOf, seal } from './sealed.ts';

const sound = seal(packetOf('evidence-reference-six-counts'));
const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
const oscal = {
  uuid: '74c8ba1e-5cd4-4ad1-bbfd-d888e2f6c724',
  metadata: { title: 'x', 'oscal-version': '1.1.3' },
};
const statement = (predicateType: string): string =>
  toCanonicalJson({ _type: 'https://in-toto.io/Statement/v1', predicateType, predicate: {}, subject: [] });
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Buffer => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const FOREIGN: readonly (readonly [string, Buffer | string])[] = [
  [
    'a SARIF log',
    pretty({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [] }),
  ],
  ['a SARIF log', pretty({ version: '2.1.0', runs: [{ tool: {} }] })],
  ['a CycloneDX bill of materials', pretty({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] })],
  [
    'a CycloneDX bill of materials in XML',
    '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>',
  ],
  ['an SPDX document', pretty({ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' })],
  ['an OSCAL document', pretty({ catalog: oscal })],
  ['an OSCAL document', toCanonicalJson({ 'assessment-results': oscal })],
  ['an OSCAL document', pretty({ 'system-security-plan': oscal })],
  ['a report.json of ours', toCanonicalJson(judged(sound))],
  ['a report.json of ours', pretty(judged(sound))],
  ['a catalog of ours', catalogText],
  ['a claims file of ours', pretty({ schema: 'tki-claims/v1', claims: [] })],
  ['the attestation evidence of a run of ours', statement('urn:tool-kiem-thu:sandbox-attestation:v1')],
  ['run.json of a run of ours', statement('urn:tool-kiem-thu:run:v1')],
  ['an in-toto Statement', statement('https://slsa.dev/provenance/v1')],
  ['a DSSE envelope', pretty({ payloadType: 'application/vnd.in-toto+json', payload: '', signatures: [] })],
  ['a Sigstore bundle', pretty({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })],
  ['a package.json', pretty({ name: 'x', version: '1.0.0', scripts: {} })],
  ['an answer of Directus', pretty({ data: [] })],
  [
    'a governed packet of another version',
    toCanonicalJson({ ...packetOf('evidence-rows'), schema: 'b7-governed-packet/v2' }),
  ],
  ['a JSON object of another kind', '{"a":1}'],
  ['an empty JSON object', '{}'],
  ['a JSON list', '[]'],
  ['a JSON list', `[${sound.toString()}]`],
  ['a JSON text without any object', '309'],
  ['a list of JSON documents, one a line', '{"a":1}\n{"a":2}\n'],
  ['an HTML page', '<!DOCTYPE html>\n<html><body>404</body></html>'],
  ['an HTML page', '\n<html lang="vi">'],
  ['an HTML page', '<BODY>'],
  ['an SVG image', '<?XML VERSION="1.0"?><SVG/>'],
  ['a CycloneDX bill of materials in XML', '<BOM XMLNS="HTTP://CYCLONEDX.ORG/SCHEMA/BOM/1.6"/>'],
  ['a JUnit test report in XML', '<TESTSUITE NAME="x"/>'],
  ['an XML document', '<!DOCTYPE x><X/>'],
  ['SQL text', 'select 1'],
  ['SQL text', '-- a comment\nSELECT 1'],
  ['an XML document', '<?xml version="1.0"?><a/>'],
  ['a JUnit test report in XML', '<testsuites><testsuite/></testsuites>'],
  ['a gzip archive', gzipSync(sound)],
  ['a zip archive', Buffer.from('PK\u0003\u0004packet.json', 'latin1')],
  ['a zip archive', Buffer.from('PK\u0005\u0006', 'latin1')],
  ['a zstd archive', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])],
  ['a PDF document', '%PDF-1.7'],
  ['text in UTF-16', utf16(sound.toString(), 'le', true)],
  ['text in UTF-16', utf16(sound.toString(), 'be', true)],
  ['text in UTF-16', utf16(sound.toString(), 'le', false)],
  ['text in UTF-16', utf16(sound.toString(), 'be', false)],
  ['text in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0])],
  ['an empty file', ''],
  ['an empty text', '\n'],
  ['nothing but zero bytes', Buffer.alloc(64)],
  ['no text in UTF-8', Buffer.from([0x7b, 0xc0, 0x80, 0x7d, 0x41])],
  ['a PEM file', '-----BEGIN PUBLIC KEY-----\n'],
  ['a YAML document', 'name: Inspect\non: push\n'],
  ['SQL text', 'SELECT pg_catalog.count(*) FROM public.dot_tools\n'],
  ['a Markdown text', '# Inspection\n'],
  ['text that is not JSON', 'not a packet'],
  ['JSON that was cut short or spoiled', '{"bomFormat":"CycloneDX","comp'],
];

const spoiled = (bytes: Buffer, place: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[place] = 0xff;
  return copy;
};

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const at = (offset: number, text: string): Buffer => {
  const bytes = Buffer.alloc(512);
  bytes.write(text, offset, 'latin1');
  return bytes;
};

/** What each kind is known by, one sign at a time. */
const SIGNS: readonly (readonly [string, Buffer | string])[] = [
  ['a gzip archive', hex('1f8b')],
  ['a zip archive', hex('504b0304')],
  ['a zip archive', hex('504b0506')],
  ['a zip archive', hex('504b0708')],
  ['a zstd archive', hex('28b52ffd')],
  ['an xz archive', hex('fd377a585a')],
  ['a bzip2 archive', 'BZh91AY'],
  ['a 7z archive', hex('377abcaf271c')],
  ['a tar archive', at(257, 'ustar')],
  ['a PNG image', hex('89504e470d0a')],
  ['a program', hex('7f454c4602')],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a PostgreSQL dump', 'PGDMP\u0001'],
  ['a PostgreSQL dump', '--\n-- PostgreSQL database dump\n--\n'],
  ['text in UTF-32', hex('fffe00007b000000')],
  ['text in UTF-32', hex('0000feff0000007b')],
  ['text in UTF-16', hex('fffe')],
  ['text in UTF-16', hex('feff')],
  ['text in UTF-16', 'a\0b\0'],
  ['text in UTF-16', '\0a\0b'],
  ['an HTML page', '<!-- x -->\n<head>'],
  ['an HTML page', '<BODY>'],
  ['an SVG image', '<?xml version="1.0"?>\n<svg>'],
  ['a JUnit test report in XML', '<?xml version="1.0"?>\n<testsuite>'],
  ['an XML document', '<a>'],
  ['a private key of age or minisign', 'AGE-SECRET-KEY-1'],
  ['a private key of age or minisign', 'untrusted comment: x'],
  ['SQL text', '-- a\n-- b\nBEGIN;'],
  ['a log of a job', '2026-11-29T10:00:00.0Z x'],
  ['a log of a job', '2026-11-29 10:00:00 x'],
  ['a YAML document', '%YAML 1.2'],
  ['a YAML document', '---\n- a\n'],
  ['a YAML document', '# a\nb: c\n'],
  ['a Markdown text', '###### a'],
  ['an approval document of ours', pretty({ schema: 'tki-approval/v1' })],
  ['a catalog of ours', pretty({ schema: 'tki-catalog/v1' })],
  ['a claims file of ours', pretty({ schema: 'tki-claims/v1' })],
  ['go.json of a run of ours', pretty({ schema: 'tki-go/v1' })],
  ['release.json of a run of ours', pretty({ schema: 'tki-release/v1' })],
  ['a report.json of ours', pretty({ schema: 'tki-report/v1' })],
  ['a SARIF log', pretty({ $schema: `${'x'.repeat(295)}sarif` })],
  ['an SPDX document', pretty({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' })],
  ['an OpenVEX document', pretty({ '@context': 'https://openvex.dev/ns/v0.2.0' })],
  ['a CSAF advisory', pretty({ document: { csaf_version: '2.0' } })],
  ...[
    'assessment-plan',
    'assessment-results',
    'catalog',
    'component-definition',
    'mapping-collection',
    'plan-of-action-and-milestones',
    'profile',
    'system-security-plan',
  ].map((model): readonly [string, string] => ['an OSCAL document', pretty({ [model]: oscal })]),
  ['an OCI manifest or index', pretty({ mediaType: 'application/vnd.oci.image.index.v1+json' })],
  ['an OCI manifest or index', pretty({ mediaType: 'application/vnd.docker.distribution.manifest.v2+json' })],
  ['a container configuration', pretty({ ociVersion: '1.2.0' })],
  ['a JSON Schema', pretty({ $schema: 'https://json-schema.org/draft/2020-12/schema' })],
  ['an OpenAPI description', pretty({ openapi: '3.1.0' })],
  ['an OpenAPI description', pretty({ swagger: '2.0' })],
  ['a lock file of npm', pretty({ lockfileVersion: 3 })],
  ...['dependencies', 'scripts', 'main', 'devDependencies'].map((name): readonly [string, string] => [
    'a package.json',
    pretty({ name: 'x', version: '1', [name]: {} }),
  ]),
  ['an event of a GitHub workflow', pretty({ repository: {}, sender: {} })],
  ['an answer of Directus', pretty({ data: [], meta: {} })],
  ['an answer of Directus', pretty({ errors: [] })],
  ['an answer of Directus', pretty({ meta: {} })],
  // Nearly one of those.
  ['text that is not JSON', at(256, 'ustar')],
  ['text that is not JSON', 'a\0'],
  ['text that is not JSON', 'a\0\0'],
  ['text that is not JSON', 'a\0bc'],
  ['text that is not JSON', 'abc\0'],
  ['text that is not JSON', 'a\0\0\0'],
  ['text that is not JSON', '\0\0a\0\0\0'],
  ['text that is not JSON', '####### a'],
  ['text that is not JSON', '2026-11-29'],
  ['JSON that was cut short or spoiled', '{"a":1}\n[1]'],
  ['JSON that was cut short or spoiled', '{"a":1}\nand more'],
  ['JSON that was cut short or spoiled', '[1]\n{"a":1}'],
  ['JSON that was cut short or spoiled', '\n{"a":'],
  ['JSON that was cut short or spoiled', '\n["a"'],
  ...[
    { $schema: `${'x'.repeat(296)}sarif` },
    { version: '2.1.0' },
    { runs: [] },
    { bomFormat: 'xCycloneDX' },
    { document: {} },
    { document: 'csaf_version' },
    { csaf_version: '2.0' },
    { catalog: { uuid: 'x' } },
    { catalog: { metadata: {} } },
    { payloadType: 'x', payload: '' },
    { payload: '', signatures: [] },
    { payloadType: 'x', signatures: [] },
    { name: 'x', version: '1' },
    { name: 'x', main: 'y' },
    { version: '1', main: 'y' },
    { repository: {} },
    { sender: {} },
    { data: [], more: 1 },
    { schema: 'tki-reports/v1' },
    { schema: 'b7-governed-packet' },
  ].map((document): readonly [string, string] => ['a JSON object of another kind', pretty(document)]),
];

describe('a file that is no packet', () => {
  it.each(SIGNS)('is called %s by this alone: %j', (kind, content) => {
    const bytes = Buffer.from(content);
    const called = foreignKind(bytes, true) ?? 'nothing';
    expect(called.startsWith(kind), called).toBe(true);
  });

  it.each(FOREIGN)('is said to look like %s', (kind, content) => {
    const report = judged(Buffer.from(content));
    expect([report.verdict, report.exit_code]).toEqual(['BLOCKED', 3]);
    expect(report.packet.digest).toMatch(/^sha256:/);
    expect(detailsOf(report)).toContain(`not a b7-governed-packet/v1: it looks like ${kind}`);
  });

  it('is named where it is larger than what is looked at whole', () => {
    const large = pretty({ $schema: 'x', runs: [], filler: 'x'.repeat(5_000_000) });
    expect(detailsOf(judged(Buffer.from(large)))).not.toContain('undefined');
    const page = Buffer.from(`<!doctype html>${'\u00e9'.repeat(2_500_000)}`);
    expect(detailsOf(judged(page))).toContain('it looks like an HTML page');
  });

  // A beginning may end behind any byte of a character.
  it.each([
    ['\u00e9', 0],
    ['\u00e9', 1],
    ['\u20ac', 0],
    ['\u20ac', 1],
    ['\u20ac', 2],
    ['\u{1f512}', 1],
    ['\u{1f512}', 2],
    ['\u{1f512}', 3],
  ])('is named by a beginning that ends inside %s, %i bytes on', (character, more) => {
    const text = Buffer.from(`<html>${character.repeat(8)}`);
    const cut = text.subarray(0, text.length - Buffer.byteLength(character) + more);
    expect(foreignKind(cut, false)).toBe('an HTML page');
    expect(foreignKind(cut, true)).toBe(more === 0 ? 'an HTML page' : 'no text in UTF-8');
  });

  it('is called spoiled only where all of it was looked at', () => {
    expect(foreignKind(Buffer.from('{"a":'), false)).toBeNull();
    expect(foreignKind(Buffer.from([0xc3]), false)).toBe('an empty text');
  });

  it('lends no word of its own to the message', () => {
    const word = 'APPROVED. All checks passed';
    for (const content of [`{"${word}":1}`, `{"schema":"${word}"}`, `${word}: 1\n`, `{"_type":"${word}"}`])
      expect(detailsOf(judged(Buffer.from(content))).split('; ')[0]).not.toContain(word);
  });

  it('takes no time of a text that is made to cost some', () => {
    for (const text of [
      '--\n'.repeat(1_000_000),
      '{'.repeat(2_000_000),
      `<${'a'.repeat(4_000_000)}`,
      ' '.repeat(4_000_000),
    ])
      expect(judged(Buffer.from(text)).verdict).toBe('BLOCKED');
  });
});

describe('what is a packet by its own word', () => {
  it.each([
    ['pretty-printed', Buffer.from(pretty(JSON.parse(sound.toString())))],
    ['cut short', sound.subarray(0, -20)],
    ['with one byte that is no text', spoiled(sound, 30)],
    ['with one byte that is no text, right behind its beginning', spoiled(sound, 19)],
    [
      'with the schema at the end of what is looked at',
      Buffer.from(`{${' '.repeat(3976)}"b7-governed-packet/v1"`),
    ],
    ['of which only the mode is left', Buffer.from('{"source_mode":"x"}')],
    ['of which only the manifest is left', Buffer.from('{"manifest_hash":"x"}')],
    ['with a newline behind it', Buffer.concat([sound, Buffer.from('\n')])],
    [
      'without a manifest',
      Buffer.from(toCanonicalJson({ ...packetOf('evidence-rows'), manifest_hash: undefined })),
    ],
  ])('%s, is refused as one', (_how, bytes) => {
    const report = judged(bytes);
    expect(report.verdict).toBe('BLOCKED');
    expect(detailsOf(report)).not.toContain('it looks like');
  });
});

it('a text whose schema stands further in than is looked at is called spoiled', () => {
  const far = Buffer.from(`{${' '.repeat(3977)}"b7-governed-packet/v1"`);
  expect(foreignKind(far, true)).toBe('JSON that was cut short or spoiled');
});

describe('what a message says', () => {
  it('of one changed digit: the item whose content hash differs', () => {
    const text = sound
      .toString()
      .replace('"payload":{"kind":"count","value":"224019"}', '"payload":{"kind":"count","value":"224018"}');
    expect(text).not.toBe(sound.toString());
    const report = judged(Buffer.from(text));
    expect(report.findings.map(({ reason }) => reason)).toEqual(['PACKET_DIGEST_DIFFERS']);
    expect(detailsOf(report)).toContain('content_hash differs in item 5 (“count/system_issues”)');
    expect(detailsOf(report)).not.toContain('item 4');
  });

  it('of a change that no content hash covers: that none was seen to differ', () => {
    const text = sound.toString().replace('"source_revision":"pg:180004"', '"source_revision":"pg:180005"');
    expect(detailsOf(judged(Buffer.from(text)))).toContain("no item's content_hash was seen to differ");
  });

  it('of a wrong manifest: both values', () => {
    const packet = packetOf('evidence-seed-fields-only');
    const right = packet['manifest_hash'] as string;
    packet['manifest_hash'] = `sha256:${'0'.repeat(64)}`;
    const details = detailsOf(judged(Buffer.from(toCanonicalJson(packet))));
    expect(details).toContain(`manifest_hash sha256:${'0'.repeat(64)}, recomputed ${right}`);
  });

  it.each([
    '2026-06-10T15:00:00+07:00',
    '2026-06-10T08:00:00',
    '2026-06-10 08:00:00Z',
    '2026-06-10T08:00:00z',
    '2026-06-10T08:00:00+00:00',
    '2026-02-30T08:00:00Z',
    '2026-06-10T08:00:00.0000001Z',
    '1781078400',
  ])('of the time %s: the form that is asked for', (time) => {
    const packet = packetOf('evidence-seed-fields-only');
    const [item] = packet['items'];
    item.source_metadata.observation_ts = time;
    item.count_discipline.observation_ts = time;
    const details = detailsOf(judged(seal(packet)));
    expect(details).toContain(`“${time}”: the form is 2026-06-10T08:00:00Z`);
    const whole = packetOf('evidence-seed-fields-only');
    whole['packet_as_of'] = time;
    expect(detailsOf(judged(seal(whole)))).toContain('/packet_as_of is not of the form 2026-06-10T08:00:00Z');
  });
});
