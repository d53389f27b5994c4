// What is no packet at all is called what it looks like; the refusal and its place in the bytes stay as they were.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

describe('a file that is no packet', () => {
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
