// What a file looks like that is no packet: for the person who handed over the wrong one. Runs inside and in verify.
// Looks at bytes that are refused already. Never repairs, never accepts, never repeats a word of the file.
import { parseJson, toText } from './canonical-check.ts';
import { isRecord, member, recordMember, textMember } from './lenient.ts';

/** Read whole up to this size; of a larger file the beginning decides. */
export const LOOKED_AT_BYTES = 4 * 1024 * 1024;

type Sign = readonly [string, (bytes: Buffer) => boolean];

const starts =
  (...prefixes: readonly (string | readonly number[])[]) =>
  (bytes: Buffer): boolean =>
    prefixes.some((prefix) => {
      const wanted = typeof prefix === 'string' ? Buffer.from(prefix, 'latin1') : Buffer.from(prefix);
      return bytes.subarray(0, wanted.length).equals(wanted);
    });

/** Every second byte of the beginning is zero: ASCII in two bytes each. */
const zeroAt =
  (parity: number) =>
  (bytes: Buffer): boolean =>
    bytes.length >= 4 &&
    [0, 1].every((at) => bytes[at * 2 + parity] === 0 && bytes[at * 2 + 1 - parity] !== 0);

/** In this order: a byte order mark of UTF-32 begins like one of UTF-16. */
const BINARY: readonly Sign[] = [
  ['an empty file', (bytes) => bytes.length === 0],
  ['a gzip archive: unpack it first', starts([0x1f, 0x8b])],
  ['a zip archive: unpack it first', starts('PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08')],
  ['a zstd archive: unpack it first', starts([0x28, 0xb5, 0x2f, 0xfd])],
  ['an xz archive: unpack it first', starts([0xfd, 0x37, 0x7a, 0x58, 0x5a])],
  ['a bzip2 archive: unpack it first', starts('BZh')],
  ['a 7z archive: unpack it first', starts([0x37, 0x7a, 0xbc, 0xaf])],
  ['a tar archive: unpack it first', (bytes) => bytes.subarray(257, 262).toString('latin1') === 'ustar'],
  ['a PDF document', starts('%PDF')],
  ['a PNG image', starts([0x89, 0x50, 0x4e, 0x47])],
  ['a program', starts([0x7f, 0x45, 0x4c, 0x46])],
  ['an SQLite database', starts('SQLite format 3')],
  ['a PostgreSQL dump', starts('PGDMP', '--\n-- PostgreSQL database dump')],
  ['text in UTF-32', starts([0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff])],
  ['text in UTF-16: a packet is UTF-8', starts([0xff, 0xfe], [0xfe, 0xff])],
  ['text in UTF-16: a packet is UTF-8', (bytes) => zeroAt(0)(bytes) || zeroAt(1)(bytes)],
  ['nothing but zero bytes', (bytes) => bytes.every((byte) => byte === 0)],
];

const TEXT: readonly (readonly [string, RegExp])[] = [
  ['an empty text', /^\s*$/],
  ['an HTML page', /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i],
  ['an SVG image', /^\s*(?:<\?xml[^>]{0,200}>\s*)?<svg\b/i],
  ['a CycloneDX bill of materials in XML', /^\s*<[^]{0,2000}cyclonedx\.org/i],
  ['a JUnit test report in XML', /^\s*(?:<\?xml[^>]{0,200}>\s*)?<testsuites?\b/i],
  ['an XML document', /^\s*<(?:\?xml|!doctype|[a-z])/i],
  ['a PEM file: a key or a certificate', /^\s*-----BEGIN /],
  ['a private key of age or minisign', /^\s*(?:AGE-SECRET-KEY-|untrusted comment:)/],
  ['SQL text', /^\s*(?:--[^\n]*\n\s*)*(?:select|with|insert|create|begin|copy|set)\b/i],
  ['a log of a job', /^\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/],
  ['a YAML document', /^\s*(?:%YAML|---\s*(?:\n|$)|(?:#[^\n]*\n)*[A-Za-z_][\w-]*:(?:\s|$))/],
  ['a Markdown text', /^\s*#{1,6} /],
];

type Shape = readonly [string, (document: Record<string, unknown>) => boolean];

const has =
  (...names: readonly string[]) =>
  (document: Record<string, unknown>): boolean =>
    names.every((name) => Object.hasOwn(document, name));
const text =
  (name: string, wanted: RegExp) =>
  (document: Record<string, unknown>): boolean =>
    wanted.test(textMember(document, name)?.slice(0, 300) ?? '');

const OSCAL = [
  'assessment-plan',
  'assessment-results',
  'catalog',
  'component-definition',
  'mapping-collection',
  'plan-of-action-and-milestones',
  'profile',
  'system-security-plan',
];

/** Our own documents by their schema member. */
const OURS: Readonly<Record<string, string>> = {
  'tki-approval/v1': 'an approval document of ours',
  'tki-catalog/v1': 'a catalog of ours',
  'tki-claims/v1': 'a claims file of ours',
  'tki-go/v1': 'go.json of a run of ours',
  'tki-release/v1': 'release.json of a run of ours',
  'tki-report/v1': 'a report.json of ours',
};

const JSON_DOCUMENTS: readonly Shape[] = [
  [
    'the attestation evidence of a run of ours',
    text('predicateType', /^urn:tool-kiem-thu:sandbox-attestation:/),
  ],
  ['run.json of a run of ours', text('predicateType', /^urn:tool-kiem-thu:run:/)],
  ['an in-toto Statement', text('_type', /in-toto\.io\/Statement/)],
  ['a DSSE envelope', has('payloadType', 'payload', 'signatures')],
  ['a Sigstore bundle', text('mediaType', /sigstore\.bundle/)],
  [
    'a SARIF log',
    (document) =>
      text('$schema', /sarif/i)(document) ||
      (has('version', 'runs')(document) && Array.isArray(document['runs'])),
  ],
  ['a CycloneDX bill of materials', text('bomFormat', /^CycloneDX$/i)],
  ['an SPDX document', (document) => has('spdxVersion')(document) || text('@context', /spdx/i)(document)],
  ['an OpenVEX document', text('@context', /openvex/i)],
  ['a CSAF advisory', (document) => has('csaf_version')(recordMember(document, 'document') ?? {})],
  [
    'an OSCAL document',
    (document) => OSCAL.some((name) => has('uuid', 'metadata')(recordMember(document, name) ?? {})),
  ],
  ['an OCI manifest or index', text('mediaType', /^application\/vnd\.(?:oci|docker)\./)],
  ['a container configuration', has('ociVersion')],
  ['a JSON Schema', text('$schema', /json-schema\.org/)],
  ['an OpenAPI description', (document) => has('openapi')(document) || has('swagger')(document)],
  ['a lock file of npm', has('lockfileVersion')],
  [
    'a package.json',
    (document) =>
      has('name', 'version')(document) &&
      ['dependencies', 'scripts', 'main', 'devDependencies'].some((name) => has(name)(document)),
  ],
  ['an event of a GitHub workflow', has('repository', 'sender')],
  [
    'an answer of Directus',
    (document) =>
      Object.keys(document).every((name) => ['data', 'errors', 'meta'].includes(name)) &&
      Object.keys(document).length > 0,
  ],
];

const PACKET = 'b7-governed-packet/v1';

/** What `bytes` look like, in our own words; null where they are a packet by their own word, or tell nothing. */
export function foreignKind(bytes: Uint8Array, whole: boolean): string | null {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = BINARY.find(([, holds]) => holds(beginning));
  if (binary !== undefined) return binary[0];
  const decoded = toText(bytes) ?? (whole ? null : toText(bytes.subarray(0, lastWhole(beginning))));
  if (decoded === null) return 'no text in UTF-8';
  const plain = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const parsed = parseJson(plain);
  if (parsed !== null) return jsonKind(parsed.value);
  const head = plain.slice(0, 4000);
  const known = TEXT.find(([, pattern]) => pattern.test(head));
  if (known !== undefined) return known[0];
  const lines = plain.split('\n', 2);
  if (lines.length === 2 && lines.every((line) => line !== '' && isRecord(parseJson(line)?.value)))
    return 'a list of JSON documents, one a line';
  if (!/^\s*[{[]/.test(head)) return 'text that is not JSON';
  // A packet that was cut or spoiled is refused as one: the byte where it ends being JSON says more.
  if (head.includes(`"${PACKET}"`) || head.startsWith('{"decision_effect":')) return null;
  return whole ? 'JSON that was cut short or spoiled' : null;
}

function jsonKind(value: unknown): string | null {
  if (Array.isArray(value)) return 'a JSON list';
  if (!isRecord(value)) return 'a JSON text without any object';
  const schema = textMember(value, 'schema');
  if (schema === PACKET) return null;
  if (schema !== null && Object.hasOwn(OURS, schema)) return OURS[schema] ?? null;
  if (schema?.startsWith('b7-governed-packet/') === true) return 'a governed packet of another version';
  const known = JSON_DOCUMENTS.find(([, holds]) => holds(value));
  if (known !== undefined) return known[0];
  if (Object.keys(value).length === 0) return 'an empty JSON object';
  // Members of a packet, and no schema that says so: the envelope's own message names what is missing.
  if (member(value, 'source_mode') !== undefined || member(value, 'manifest_hash') !== undefined) return null;
  return 'a JSON object of another kind';
}

/** Up to the last character that is whole: a beginning may end inside one. */
function lastWhole(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end -= 1;
  return Math.max(0, end - 1);
}
