// `tki gap-map CODE --packet FILE`: what a packet states about the prerequisites of a governed dispatch (seed 003).
// Exit code 2, 3 or 4. No dispatcher: there is no mode, no way to accept, and nothing is called; constants stay constants.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { quoted } from '../../formats/quoted.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { MAX_AGE_LIMIT_SECONDS } from '../../formats/caller-input.ts';
import { codes, isCode } from '../../readiness/codes.ts';
import type { GapMap } from '../../readiness/gap-map.ts';
import { toGapMap } from '../../readiness/gap-map.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { parseDigest, parseMaxAge } from '../../recompute/expectations.ts';
import { readBytes } from '../read-text.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import { usageError } from '../usage-error.ts';

interface GapMapOptions {
  readonly packet?: string;
  readonly before?: string;
  readonly catalog?: string;
  readonly maxAge?: string;
  readonly expectPacket?: string;
  readonly expectCatalog?: string;
  readonly json?: true;
}

/** Held whole, as its answers are read besides being judged. The lists that a map looks at need about 100 KB. */
export const GAP_MAP_PACKET_LIMIT_BYTES = 32 * 1024 * 1024;

const NOT_JUDGED = 'NOT JUDGED: no --max-age was given, so evidence up to ten years old counts as new here';

const MEANS = {
  2: 'nothing contradicts a constant, and most of the evidence is beyond any packet',
  3: 'the packet, or an item in it, was refused',
  4: 'the packet states the opposite of a constant, or an item breaks a rule; the constants stay',
} as const;

function cell(id: string, what: string, lines: readonly string[]): string {
  const below = lines.map((line) => `       ${encodeTerminal(line)}\n`);
  return `${id.padEnd(4)} ${encodeTerminal(what)}\n${below.join('')}`;
}

const stated = ({ state, detail }: GapMap['evidence'][number]['this_packet']): string =>
  `this packet: ${state} (${detail})`;

/** Everything that no packet moves, first and in one piece. */
function showConstants({ code, constants, conclusion }: GapMap): string {
  return [
    labelled('code', [code]),
    labelled('constants', [
      `executed ${constants.executed}`,
      `registered ${constants.registered}`,
      `ready for prod ${constants.ready_for_prod}`,
      `REGISTRATION_HOLD ${constants.REGISTRATION_HOLD}`,
      `CAN_PROCEED=${constants.CAN_PROCEED}`,
      constants.basis,
      'No packet, flag or variable changes these.',
    ]),
    labelled('conclusion', [
      `${conclusion.prerequisites} prerequisites, ${conclusion.closable_from_here} of them can be closed from here`,
      constants.next,
      'This map dispatches nothing, and authorizes nothing.',
    ]),
  ].join('');
}

function showBeforeAfter(compared: NonNullable<GapMap['before_after']>): string {
  return labelled('before, after', [
    `${compared.state}: ${compared.why}`,
    `before ${compared.before_digest ?? 'no digest'}, as of ${encodeTerminalName(compared.before_as_of ?? 'no time')}`,
    `after as of ${encodeTerminalName(compared.after_as_of ?? 'no time')}`,
    ...compared.figures.map(
      ({ id, before, after, denominator, relation }) =>
        `${id}: ${before ?? 'NOT_EVIDENCED'}, then ${after ?? 'NOT_EVIDENCED'}: ${relation}${denominator === null ? '' : `; denominator ${encodeTerminalName(denominator)}`}`,
    ),
    'The constants stay constants, whatever is shown here.',
  ]);
}

function show(map: GapMap, age: string): string {
  const { packet } = map;
  return [
    showConstants(map),
    labelled('packet', [
      packet.digest ?? 'no digest: it could not be read',
      `verdict ${packet.verdict}${packet.reasons.length > 0 ? ` (${packet.reasons.join(', ')})` : ''}`,
      `integrity ${packet.integrity}, origin ${packet.origin}; judged ${packet.judged}`,
      `catalog ${packet.catalog}, UNSEALED, authority ${packet.catalog_authority}: an id means what this catalog says`,
      `age: ${age}`,
    ]),
    map.before_after === null ? '' : showBeforeAfter(map.before_after),
    '\nEvidence of the review of 2026-06-22, and what this packet states of it:\n',
    ...map.evidence.map((row) => cell(row.id, row.what, [`review: ${row.review}`, stated(row.this_packet)])),
    '\nIn place already, as the review says; not asserted here:\n',
    ...map.in_place.map((row) => cell(row.id, row.what, [stated(row.this_packet)])),
    '\nPrerequisites (RECONSTRUCTED; the source gives their number only). None can be closed from here:\n',
    ...map.prerequisites.map((row) =>
      cell(row.id, row.what, [`closed by: ${row.closed_by}`, stated(row.this_packet)]),
    ),
    '\n',
    labelled('exit code', [`${map.exit_code}: ${MEANS[map.exit_code]}`]),
  ].join('');
}

/** The five facts keep the names of the review wherever a person reads them; a document has one spelling. */
function toJson({ constants, may_gate: _constant, ...map }: GapMap, age: string): string {
  const { REGISTRATION_HOLD, CAN_PROCEED, ...others } = constants;
  return jsonOutput('gap-map', {
    ...map,
    constants: { ...others, registration_hold: REGISTRATION_HOLD, can_proceed: CAN_PROCEED },
    age,
  });
}

function gapMap(asked: string, options: GapMapOptions, io: CliIo): void {
  if (!isCode(asked)) {
    throw usageError(
      'CODE_WITHOUT_MAP',
      `${quoted(asked)} is not a code that a source document reviews`,
      `There is a map for ${Object.keys(codes).join(' and ')}, and for no other: the 15 candidates are not authorized.`,
    );
  }
  if (options.packet === undefined) {
    throw usageError(
      'PACKET_MISSING',
      '--packet is required',
      '`tki export` writes one from the rows/ and count/ queries that `tki catalog list` shows.',
    );
  }
  const maxAge = options.maxAge === undefined ? null : parseMaxAge(options.maxAge);
  const expectedPacket = parseDigest('--expect-packet', options.expectPacket);
  const expectedCatalog = parseDigest('--expect-catalog', options.expectCatalog);
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, '../catalog'));
  const map = toGapMap({
    code: asked,
    packet: readBytes('the packet', options.packet, GAP_MAP_PACKET_LIMIT_BYTES),
    catalogText: Buffer.from(catalog.text),
    clock: io.now().toISOString(),
    ...(options.before === undefined
      ? {}
      : { before: readBytes('the packet of --before', options.before, GAP_MAP_PACKET_LIMIT_BYTES) }),
    maxAgeSeconds: maxAge ?? MAX_AGE_LIMIT_SECONDS,
    expectedPacket,
    expectedCatalog,
  });
  const age = maxAge === null ? NOT_JUDGED : `judged against ${options.maxAge}`;
  io.stdout(options.json === true ? toJson(map, age) : show(map, age));
  io.exit(map.exit_code);
}

/** Adds `gap-map` to the program. */
export function addGapMap(program: Command, io: CliIo): void {
  program
    .command('gap-map')
    .summary('what a packet states about the prerequisites of a governed dispatch (never exits 0)')
    .description(
      'Puts the evidence of the C1 review and the prerequisites of a governed dry run beside what a packet states. ' +
        'Executed, registered and CAN_PROCEED are constants. It is not a dispatcher: it has no mode and calls nothing.',
    )
    .argument('<code>', Object.keys(codes).join(' or '))
    .option('--packet <file>', 'the packet, of at most 32 MiB')
    .option('--before <file>', 'an earlier packet of the same catalog: E13 is then of two moments')
    .option('--catalog <dir>', 'the pinned catalog (default: the one shipped beside this program)')
    .option(
      '--max-age <age>',
      'how old evidence may be: 90s, 30m, 24h or 7d; without it, only ten years and more are too old',
    )
    .option('--expect-packet <digest>', 'sha256:… of the packet, from its exporter')
    .option('--expect-catalog <digest>', 'sha256:… of the catalog, obtained apart from the packet')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki gap-map DOT_C1_VOCAB_BUILD --packet packet.json --max-age 24h\n')
    .action((code: string, options: GapMapOptions) => gapMap(code, options, io));
}
