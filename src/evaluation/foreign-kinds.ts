// What files look like that are no packet: their names, and what each is known by. Pure data, kept beside the inspector's program.

/** By the bytes at an offset, in hex. In this order: a byte order mark of UTF-32 begins like one of UTF-16. */
export const binaryKinds: readonly (readonly [kind: string, at: number, ...beginnings: string[]])[] = [
  ['a gzip archive: unpack it first', 0, '1f8b'],
  ['a zip archive: unpack it first', 0, '504b0304', '504b0506', '504b0708'],
  ['a zstd archive: unpack it first', 0, '28b52ffd'],
  ['an xz archive: unpack it first', 0, 'fd377a585a'],
  ['a bzip2 archive: unpack it first', 0, '425a68'],
  ['a 7z archive: unpack it first', 0, '377abcaf'],
  ['a tar archive: unpack it first', 257, '7573746172'],
  ['a PDF document', 0, '25504446'],
  ['a PNG image', 0, '89504e47'],
  ['a program', 0, '7f454c46'],
  ['an SQLite database', 0, '53514c69746520666f726d61742033'],
  ['a PostgreSQL dump', 0, '5047444d50', '2d2d0a2d2d20506f737467726553514c2064617461626173652064756d70'],
  ['text in UTF-32', 0, 'fffe0000', '0000feff'],
  ['text in UTF-16: a packet is UTF-8', 0, 'fffe', 'feff'],
];

/** By a pattern at the beginning of the text, in any case of its letters where it says `i`. */
export const textKinds: readonly (readonly [kind: string, pattern: string, flags?: string])[] = [
  ['an empty text', '^\\s*$'],
  ['an HTML page', '^\\s*(?:<!--[^]{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body)\\b', 'i'],
  ['an SVG image', '^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<svg\\b', 'i'],
  ['a CycloneDX bill of materials in XML', '^\\s*<[^]{0,2000}cyclonedx\\.org', 'i'],
  ['a JUnit test report in XML', '^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<testsuites?\\b', 'i'],
  ['an XML document', '^\\s*<(?:\\?xml|!doctype|[a-z])', 'i'],
  ['a PEM file: a key or a certificate', '^\\s*-----BEGIN '],
  ['a private key of age or minisign', '^\\s*(?:AGE-SECRET-KEY-|untrusted comment:)'],
  ['SQL text', '^\\s*(?:--[^\\n]*\\n\\s*)*(?:select|with|insert|create|begin|copy|set)\\b', 'i'],
  ['a log of a job', '^\\s*\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d'],
  ['a YAML document', '^\\s*(?:%YAML|---\\s*(?:\\n|$)|(?:#[^\\n]*\\n)*[A-Za-z_][\\w-]*:(?:\\s|$))'],
  ['a Markdown text', '^\\s*#{1,6} '],
];

/** Our own documents by their schema member. */
export const ownKinds: Readonly<Record<string, string>> = {
  'tki-approval/v1': 'an approval document of ours',
  'tki-catalog/v1': 'a catalog of ours',
  'tki-claims/v1': 'a claims file of ours',
  'tki-go/v1': 'go.json of a run of ours',
  'tki-release/v1': 'release.json of a run of ours',
  'tki-report/v1': 'a report.json of ours',
};

interface JsonKind {
  readonly kind: string;
  /** Members that all have to be there. */
  readonly has?: readonly string[];
  /** One of these has to be there besides. */
  readonly any?: readonly string[];
  /** A member, and the pattern that its text has. */
  readonly text?: readonly [member: string, pattern: string];
  /** No other member than these. */
  readonly only?: readonly string[];
  /** One of these members is an object that has those. */
  readonly inside?: readonly [members: readonly string[], has: readonly string[]];
}

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

/** The first one of which everything holds. */
export const jsonKinds: readonly JsonKind[] = [
  {
    kind: 'the attestation evidence of a run of ours',
    text: ['predicateType', '^urn:tool-kiem-thu:sandbox-attestation:'],
  },
  { kind: 'run.json of a run of ours', text: ['predicateType', '^urn:tool-kiem-thu:run:'] },
  { kind: 'an in-toto Statement', text: ['_type', 'in-toto\\.io/Statement'] },
  { kind: 'a DSSE envelope', has: ['payloadType', 'payload', 'signatures'] },
  { kind: 'a Sigstore bundle', text: ['mediaType', 'sigstore\\.bundle'] },
  { kind: 'a SARIF log', text: ['$schema', 'sarif'] },
  { kind: 'a SARIF log', has: ['version', 'runs'] },
  { kind: 'a CycloneDX bill of materials', text: ['bomFormat', '^CycloneDX$'] },
  { kind: 'an SPDX document', has: ['spdxVersion'] },
  { kind: 'an SPDX document', text: ['@context', 'spdx'] },
  { kind: 'an OpenVEX document', text: ['@context', 'openvex'] },
  { kind: 'a CSAF advisory', inside: [['document'], ['csaf_version']] },
  { kind: 'an OSCAL document', inside: [OSCAL, ['uuid', 'metadata']] },
  { kind: 'an OCI manifest or index', text: ['mediaType', '^application/vnd\\.(?:oci|docker)\\.'] },
  { kind: 'a container configuration', has: ['ociVersion'] },
  { kind: 'a JSON Schema', text: ['$schema', 'json-schema\\.org'] },
  { kind: 'an OpenAPI description', any: ['openapi', 'swagger'] },
  { kind: 'a lock file of npm', has: ['lockfileVersion'] },
  {
    kind: 'a package.json',
    has: ['name', 'version'],
    any: ['dependencies', 'scripts', 'main', 'devDependencies'],
  },
  { kind: 'an event of a GitHub workflow', has: ['repository', 'sender'] },
  { kind: 'an answer of Directus', any: ['data', 'errors', 'meta'], only: ['data', 'errors', 'meta'] },
];
