// The gap map against packets of every kind: what it may repeat of them, and what none of them moves.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GAP_MAP_PACKET_LIMIT_BYTES } from '../../../src/cli/commands/gap-map.ts';
import { MAX_AGE_LIMIT_SECONDS } from '../../../src/formats/caller-input.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { codes, type Code } from '../../../src/readiness/codes.ts';
import { evidenceTable } from '../../../src/readiness/evidence-table.ts';
import { toGapMap, type GapMap } from '../../../src/readiness/gap-map.ts';
import { prerequisites } from '../../../src/readiness/prerequisites.ts';
import { openBench, type Bench, type Ran } from '../cli/harness.ts';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { at, forged, packetOf, reviewed, shipped, type Told } from './packet.ts';
import { atLeast } from '../../support/at-least.ts';
import { LONG } from '../../support/long.ts';

const names = Object.keys(codes) as Code[];
const catalogText = Buffer.from(shipped.text);

const mapOf = (code: Code, packet: Uint8Array, maxAgeSeconds = 86_400, catalog = catalogText): GapMap =>
  toGapMap({
    code,
    packet,
    catalogText: catalog,
    clock: '2026-11-20T08:00:00Z',
    maxAgeSeconds,
    expectedPacket: null,
    expectedCatalog: null,
  });

type Cells = Record<string, { state: string; detail: string }>;
const cellsOf = (map: GapMap): Cells =>
  Object.fromEntries(
    [...map.evidence, ...map.in_place, ...map.prerequisites].map(({ id, this_packet }) => [id, this_packet]),
  );

/** Everything of a map but what the packet states, and how that ends. */
function fixedPart({ packet: _packet, exit_code: _code, ...map }: GapMap): string {
  const without = <T extends { this_packet: unknown }>(rows: readonly T[]) =>
    rows.map(({ this_packet: _cell, ...rest }) => rest);
  return JSON.stringify({
    ...map,
    evidence: without(map.evidence),
    in_place: without(map.in_place),
    prerequisites: without(map.prerequisites),
  });
}

const wellFormed: [string, Buffer][] = [
  ['what the review saw', packetOf(reviewed)],
  ['everything forged, every hash in order', packetOf(forged)],
  ['no item', packetOf({})],
];
const refused: [string, Buffer][] = [
  ['no bytes', Buffer.alloc(0)],
  ['no text', Buffer.from([0xff, 0x00, 0x1b])],
  [
    'CAN_PROCEED as a member',
    Buffer.from(packetOf(reviewed).toString().replace('{', '{"CAN_PROCEED":"YES",')),
  ],
  [
    'may_gate true',
    Buffer.from(packetOf(reviewed).toString().replace('"may_gate":false', '"may_gate":true')),
  ],
  [
    'a byte of a row changed',
    Buffer.from(packetOf(reviewed).toString().replace('[["agent-api","f"', '[["agent-api","t"')),
  ],
  [
    'execute_enabled as a member of an item',
    packetOf(reviewed, (packet) => Object.assign(packet.items[3] ?? {}, { execute_enabled: true })),
  ],
];

describe('constants', () => {
  test.each(names)('%s: executed, ready for prod and CAN_PROCEED are NO, and the hold is active', (code) => {
    expect(codes[code]).toMatchObject({
      executed: 'NO',
      ready_for_prod: 'NO',
      REGISTRATION_HOLD: 'ACTIVE',
      CAN_PROCEED: 'NO',
    });
    expect(codes[code].registered).not.toMatch(/YES/);
  });

  test('there are E1 to E14 and fourteen prerequisites, none of them closable from here', () => {
    expect(evidenceTable.map(({ id }) => id)).toEqual(
      Array.from({ length: 14 }, (_, index) => `E${index + 1}`),
    );
    expect(prerequisites).toHaveLength(14);
    expect(prerequisites.filter(({ closed_by }) => closed_by === 'owner').map(({ id }) => id)).toEqual([
      'G06',
      'G12',
      'G14',
    ]);
    const known = new Set(evidenceTable.map(({ id }) => id));
    expect(prerequisites.flatMap(({ basis }) => basis).filter((id) => !known.has(id))).toEqual([]);
    const map = mapOf('DOT_C1_VOCAB_BUILD', packetOf(reviewed));
    expect(new Set(map.prerequisites.map(({ closable_from_here }) => closable_from_here))).toEqual(
      new Set(['NO']),
    );
  });

  test('the review of each piece of evidence is what the source document says, word for word of ours', () => {
    expect(Object.fromEntries(evidenceTable.map(({ id, review }) => [id, review]))).toEqual({
      E1: 'credentials are not what is absent',
      E2: 'the registrar is an on-deploy command line',
      E3: 'no channel that executes',
      E4: 'the dispatcher neither registers nor executes',
      E5: 'no governed registrar function',
      E6: 'no registrar that credentials could trigger',
      E7: 'the route is in dry-run-only posture',
      E8: 'the governed route is live',
      E9: 'refused: C1 cannot be dispatched',
      E10: 'all refused: the route fails closed',
      E11: 'denied: no governed write route',
      E12: 'manual writes are blocked by design',
      E13: '309, 2, 21 and 0, twice: nothing was changed',
      E14: 'it serves DOT_KG_EXPLAIN only: no C1 endpoint',
    });
    expect(codes.DOT_C1_VOCAB_BUILD.registered).toBe('NO');
  });

  test.each(names)(
    '%s: a forged packet that opens every gate changes no constant and no conclusion',
    (code) => {
      const fixed = fixedPart(mapOf(code, packetOf(reviewed)));
      for (const [what, packet] of [...wellFormed, ...refused]) {
        expect(fixedPart(mapOf(code, packet)), what).toBe(fixed);
      }
    },
  );

  test.each(names)('%s: neither does any edit of the bytes, nor any answer in any list', (code) => {
    const fixed = fixedPart(mapOf(code, packetOf(reviewed)));
    const honest = packetOf(reviewed);
    fc.assert(
      fc.property(fc.nat(honest.length - 1), fc.nat(255), (where, byte) => {
        const edited = Buffer.from(honest);
        edited[where] = byte;
        expect(fixedPart(mapOf(code, edited))).toBe(fixed);
      }),
      { numRuns: LONG ? 600 : 24 },
    );
    const cell = fc.oneof(fc.constantFrom('t', 'f', code, 'CAN_PROCEED=YES', 'on-deploy', null), fc.string());
    const listed = Object.keys(reviewed).filter((id) => id.startsWith('rows/'));
    const columns = (id: string) =>
      shipped.catalog.entries.find((entry) => entry.id === id)?.columns.length ?? 0;
    const list = (id: string) =>
      fc.array(fc.array(cell, { minLength: columns(id), maxLength: columns(id) }), { maxLength: 4 });
    const answers = fc
      .subarray(listed)
      .chain((ids) => fc.tuple(...ids.map((id) => list(id).map((rows): [string, Told] => [id, rows]))))
      .map((told) => Object.fromEntries(told));
    fc.assert(
      fc.property(answers, (told) => {
        const map = mapOf(code, packetOf(told));
        expect(fixedPart(map)).toBe(fixed);
        expect([2, 3, 4]).toContain(map.exit_code);
      }),
      { numRuns: LONG ? 600 : 24 },
    );
  });
});

describe('what a packet states', () => {
  test('is beside the review for what governed surfaces show, and short of evidence for the rest: 2', () => {
    const map = mapOf('DOT_C1_VOCAB_BUILD', packetOf(reviewed));
    const cells = cellsOf(map);
    const states = Object.entries(cells).filter(([, { state }]) => state === 'STATED_AS_REVIEWED');
    expect(states.map(([id]) => id)).toEqual(['E2', 'E6', 'E7', 'E13', 'I1', 'G02', 'G03', 'G04']);
    expect(Object.values(cells).filter(({ state }) => state === 'STATED_OTHERWISE')).toEqual([]);
    expect(map.exit_code).toBe(2);
  });

  test('of a code that has a contract, names the row and no permission', () => {
    const cells = cellsOf(mapOf('DOT_KG_EXPLAIN', packetOf(reviewed)));
    expect(cells['G04']?.detail).toBe(
      '1 contract row for DOT_KG_EXPLAIN; a row is no registration and no permission',
    );
    expect(cells['G07']).toMatchObject({ state: 'STATED_AS_REVIEWED' });
    expect(cells['G05']).toMatchObject({ state: 'NOT_EVIDENCED' });
  });

  test.each([...wellFormed, ...refused])(
    'never covers a live call, a list of tools, a secret manager, a source or a container: %s',
    (_what, packet) => {
      for (const code of names) {
        const cells = cellsOf(mapOf(code, packet));
        for (const id of ['E1', 'E3', 'E4', 'E5', 'E8', 'E9', 'E10', 'E11', 'E12', 'E14', 'I2', 'I3', 'I4'])
          expect(cells[id]?.state, id).toBe('NOT_EVIDENCED');
        for (const id of ['G01', 'G05', 'G06', 'G08', 'G09', 'G10', 'G11', 'G12', 'G13', 'G14'])
          expect(cells[id]?.state, id).toBe('NOT_EVIDENCED');
      }
    },
  );

  test('that is the opposite of a constant is a contradiction: 4, and said in words of ours', () => {
    const map = mapOf('DOT_C1_VOCAB_BUILD', packetOf(forged));
    expect(map.exit_code).toBe(4);
    expect(map.packet.verdict).toBe('EVIDENCE_PRESENT');
    expect(cellsOf(map)['E7']).toEqual({
      state: 'STATED_OTHERWISE',
      detail: '0 of 1 gate rows with execute_enabled f, real_run_enabled f, dry_run_only t',
    });
    expect(JSON.stringify(map)).not.toContain('YES');
  });

  test.each(refused)('is nothing where the packet, or the list, is refused: %s', (_what, packet) => {
    const map = mapOf('DOT_C1_VOCAB_BUILD', packet);
    expect([3, 4]).toContain(map.exit_code);
    expect(cellsOf(map)['E7']?.state).toBe('NOT_EVIDENCED');
    const says = map.packet.verdict === 'BLOCKED' ? /^the packet was not accepted$/ : /./;
    expect(cellsOf(map)['E7']?.detail).toMatch(says);
  });

  test('is nothing where an item is held out, is not COMPLETE, or does not say so', () => {
    const gateItem =
      (completeness?: 'TRUNCATED') =>
      (packet: { items: { item_id?: string | undefined; tki?: unknown }[] }) => {
        for (const item of packet.items) {
          if (item.item_id !== 'rows/dot_agent_api_gate') continue;
          if (completeness === undefined) delete item.tki;
          else item.tki = { completeness };
        }
      };
    for (const change of [gateItem('TRUNCATED'), gateItem()]) {
      const cells = cellsOf(mapOf('DOT_C1_VOCAB_BUILD', packetOf(reviewed, change)));
      expect(cells['E7']?.state).toBe('NOT_EVIDENCED');
      expect(cells['E2']?.state).toBe('STATED_AS_REVIEWED');
    }
  });

  test('is nothing where it is older than asked, and as much as ever where nobody asks', () => {
    expect(cellsOf(mapOf('DOT_C1_VOCAB_BUILD', packetOf(reviewed), 60))['E7']?.state).toBe('NOT_EVIDENCED');
    expect(cellsOf(mapOf('DOT_C1_VOCAB_BUILD', packetOf(reviewed), MAX_AGE_LIMIT_SECONDS))['E7']?.state).toBe(
      'STATED_AS_REVIEWED',
    );
  });

  const gate = (...cells: (string | null)[]): (string | null)[][] => [['agent-api', ...cells, at]];
  const contract = (modes: string, dry: string): (string | null)[][] => [
    ['DOT_KG_EXPLAIN', '1', 'agent-api/x', modes, dry, 'active', 'operator migration', at],
  ];
  const registrar = (code: string, trigger: string, executed: string | null): (string | null)[][] => [
    [code, 'register', 'bin/dot/dot-dot-register.ts', trigger, 'active', executed],
  ];
  const flow = (name: string): (string | null)[][] => [
    ['00000000-0000-4000-8000-000000000001', name, 'active', 'event'],
  ];
  const beside = (name: string): Told => [...flow('[DOT-REG] tools -> AD'), ...flow(name)];
  const deviations: [string, string, string, Told, 2 | 4][] = [
    ['E7', 'execute_enabled alone is t', 'rows/dot_agent_api_gate', gate('t', 'f', 't'), 4],
    ['E7', 'real_run_enabled alone is t', 'rows/dot_agent_api_gate', gate('f', 't', 't'), 4],
    ['E7', 'dry_run_only alone is f', 'rows/dot_agent_api_gate', gate('f', 'f', 'f'), 4],
    ['E7', 'a gate is null', 'rows/dot_agent_api_gate', gate(null, 'f', 't'), 4],
    ['E7', 'a gate is no text of PostgreSQL', 'rows/dot_agent_api_gate', gate('false', 'f', 't'), 4],
    ['G07', 'a mode is added', 'rows/dot_agent_api_contract', contract('PLAN_ONLY,REAL_RUN', 't'), 4],
    ['G07', 'a mode is misspelt', 'rows/dot_agent_api_contract', contract('PLAN_ONLY, DRY_RUN', 't'), 4],
    ['G07', 'no mode is named', 'rows/dot_agent_api_contract', contract('', 't'), 4],
    ['G07', 'it is no dry run', 'rows/dot_agent_api_contract', contract('PLAN_ONLY', 'f'), 4],
    [
      'G04',
      'the contract is gone',
      'rows/dot_agent_api_contract',
      [['OTHER', '1', null, 'PLAN_ONLY', 't', 'active', 'operator migration', at]],
      2,
    ],
    [
      'E2',
      'the registrar was executed',
      'rows/dot_tools.on_deploy',
      registrar('DOT-REGISTER', 'on-deploy', at),
      2,
    ],
    [
      'E2',
      'the registrar is no longer on-deploy',
      'rows/dot_tools.on_deploy',
      registrar('DOT-REGISTER', 'call', null),
      2,
    ],
    [
      'E2',
      'the registrar is another',
      'rows/dot_tools.on_deploy',
      registrar('DOT-OTHER', 'on-deploy', null),
      2,
    ],
    [
      'E2',
      'the registrar stands twice',
      'rows/dot_tools.on_deploy',
      [...registrar('DOT-REGISTER', 'on-deploy', null), ...registrar('DOT-REGISTER', 'on-deploy', null)],
      2,
    ],
    [
      'E2',
      'one of the registrars is not on-deploy',
      'rows/dot_tools.on_deploy',
      [...registrar('DOT-REGISTER', 'on-deploy', null), ...registrar('DOT_SCHEMA_ENSURE', 'call', null)],
      2,
    ],
    [
      'E7',
      'one of two gates is open',
      'rows/dot_agent_api_gate',
      [...gate('f', 'f', 't'), ...gate('t', 'f', 't')],
      4,
    ],
    [
      'G07',
      'one of two contracts names another mode',
      'rows/dot_agent_api_contract',
      [...contract('PLAN_ONLY', 't'), ...contract('REAL_RUN', 't')],
      4,
    ],
    ['E13', 'a contract of C1 is counted', 'count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD', '1', 4],
    ['E6', 'a flow is called a registrar', 'rows/directus_flows', beside('register tools'), 2],
    [
      'E6',
      'a flow ends like a sync, and begins otherwise',
      'rows/directus_flows',
      beside('creator -> AD'),
      2,
    ],
    ['E6', 'a flow is called a creator', 'rows/directus_flows', beside('create contract'), 2],
    ['E6', 'a flow only begins like a sync', 'rows/directus_flows', beside('[DOT-REG] -> contracts'), 2],
    ['E6', 'no flow is a sync', 'rows/directus_flows', flow('nightly digest'), 2],
    ['E6', 'a flow has no name', 'rows/directus_flows', beside(''), 2],
    [
      'G03',
      'the code was executed, as a row says',
      'rows/dot_tools',
      [['DOT_KG_EXPLAIN', 'x', 'bin/dot/x.ts', 'agent-api', 'A', 'active', at]],
      4,
    ],
  ];

  test.each(deviations)('is otherwise in %s where %s', (id, _what, query, told, code) => {
    const map = mapOf('DOT_KG_EXPLAIN', packetOf({ ...reviewed, [query]: told }));
    expect(cellsOf(map)[id]?.state).toBe('STATED_OTHERWISE');
    expect(map.exit_code).toBe(code);
  });

  const ofC1: [string, Told, string[]][] = [
    [
      'rows/dot_tools',
      [['DOT_C1_VOCAB_BUILD', 'x', 'bin/dot/x.ts', 'on-demand', 'A', 'active', null]],
      ['G03'],
    ],
    [
      'rows/dot_agent_api_contract',
      [['DOT_C1_VOCAB_BUILD', '1', null, 'PLAN_ONLY', 't', 'active', 'operator migration', at]],
      ['G04', 'G07'],
    ],
  ];
  test.each(ofC1)('is a contradiction where C1 alone stands in %s, however dry: 4', (id, told, ids) => {
    const map = mapOf('DOT_C1_VOCAB_BUILD', packetOf({ ...reviewed, [id]: told }));
    for (const cell of atLeast(1, ids)) expect(cellsOf(map)[cell]?.state, cell).toBe('STATED_OTHERWISE');
    expect(map.exit_code).toBe(4);
  });

  test('is nothing where the packet answers twice, and not the answer that suits', () => {
    const twice = packetOf(reviewed, ({ items }) => {
      const gates = items.find(({ item_id }) => item_id === 'rows/dot_agent_api_gate');
      const other = packetOf({ 'rows/dot_agent_api_gate': gate('t', 't', 'f') }).toString();
      const [open] = (JSON.parse(other) as { items: typeof items }).items;
      if (gates === undefined || open === undefined) throw new Error('both lists are there');
      items.splice(items.indexOf(gates), 0, { ...open, item_id: 'rows/dot_agent_api_gate.again' });
    });
    const map = mapOf('DOT_C1_VOCAB_BUILD', twice);
    expect(cellsOf(map)['E7']?.state).toBe('NOT_EVIDENCED');
    expect(map.packet.reasons).toContain('CONTRADICTORY_ANSWERS');
  });

  test('is a contradiction where C1 is counted among the tools, also without their list: 4', () => {
    const { 'rows/dot_tools': _list, ...others } = reviewed;
    for (const told of [reviewed, others]) {
      const map = mapOf(
        'DOT_C1_VOCAB_BUILD',
        packetOf({ ...told, 'count/dot_tools.DOT_C1_VOCAB_BUILD': '1' }),
      );
      expect(cellsOf(map)['G03']?.state).toBe('STATED_OTHERWISE');
      expect(map.exit_code).toBe(4);
    }
  });

  test.each([
    ['rows/dot_tools.on_deploy', 'last_executed', ['E2', 'G02']],
    ['rows/directus_flows', 'name', ['E6']],
    ['rows/dot_agent_api_gate', 'dry_run_only', ['E7', 'I1']],
    ['rows/dot_tools', 'code', ['G03']],
    ['rows/dot_agent_api_contract', 'dot_code', ['G04', 'G07']],
    ['rows/dot_agent_api_contract', 'modes', ['G07']],
    ['rows/dot_agent_api_contract', 'dry_run', ['G07']],
  ])(
    'is nothing where another catalog gives %s no column %s: no row is found without it',
    (id, gone, ids) => {
      const renamed = shipped.catalog.entries.map((entry) =>
        entry.id === id
          ? { ...entry, columns: entry.columns.map((name) => (name === gone ? 'other' : name)) }
          : entry,
      );
      const catalog = { ...shipped.catalog, entries: renamed };
      const text = toCanonicalJson(catalog);
      const own = { catalog, text, digest: sha256(text) };
      const packet = packetOf(reviewed, () => undefined, own);
      for (const code of names) {
        const map = mapOf(code, packet, 86_400, Buffer.from(text));
        expect(map.packet.verdict).toBe('EVIDENCE_PRESENT');
        for (const cell of atLeast(1, ids)) {
          expect(cellsOf(map)[cell]?.state).toBe('NOT_EVIDENCED');
          expect(cellsOf(map)[cell]?.detail).toContain('has other columns here than');
        }
      }
    },
  );

  test('is other figures where the database moved on, which contradicts no constant: 2', () => {
    const map = mapOf('DOT_C1_VOCAB_BUILD', packetOf({ ...reviewed, 'count/dot_tools': '310' }));
    expect(cellsOf(map)['E13']?.state).toBe('STATED_OTHERWISE');
    expect(map.exit_code).toBe(2);
  });
});

describe('tki gap-map', () => {
  let bench: Bench;
  beforeEach(() => {
    bench = openBench();
  });
  afterEach(() => bench.remove());

  const catalog = join(import.meta.dirname, '../../../catalog');
  function run(packet: Buffer, ...more: string[]): Promise<Ran> {
    writeFileSync(bench.packet, packet);
    return bench.run([
      'gap-map',
      'DOT_C1_VOCAB_BUILD',
      '--packet',
      bench.packet,
      '--catalog',
      catalog,
      ...more,
    ]);
  }

  /** Line by line, without the packet's own lines, its cells and the exit code. */
  const fixedLines = (text: string): string =>
    text
      .split('\n')
      .filter((line) => !/^ {7}this packet: /.test(line))
      .join('\n')
      .replace(/^packet[\s\S]*?(?=^Evidence)/m, '')
      .replace(/^exit code[\s\S]*/m, '');

  test('shows the same constants, conclusion and tables for every packet, byte for byte', async () => {
    const fixed = fixedLines((await run(packetOf(reviewed))).stdout);
    expect(fixed).toContain('CAN_PROCEED=NO');
    expect(fixed.match(/^ {7}closed by: operator$/gm)).toHaveLength(11);
    expect(fixed.match(/^ {7}closed by: owner$/gm)).toHaveLength(3);
    expect(fixed).toContain('14 prerequisites, 0 of them can be closed from here');
    for (const [what, packet] of [...wellFormed, ...refused]) {
      expect(fixedLines((await run(packet)).stdout), what).toBe(fixed);
    }
  });

  test('exits 2, 3 or 4, never 0 and never 10, and repeats no cell', async () => {
    const codesSeen = [];
    for (const [what, packet] of [...wellFormed, ...refused]) {
      for (const more of [[], ['--json']]) {
        const ran = await run(packet, ...more);
        codesSeen.push(ran.code);
        expect(ran.stdout, what).not.toMatch(/CAN_PROCEED"?[=:]"?YES/);
        expect(forbiddenWordsIn(ran.stdout + ran.stderr), what).toEqual([]);
      }
    }
    expect(new Set(codesSeen)).toEqual(new Set([2, 3, 4]));
  });

  test('says that no age was judged where none was asked for', async () => {
    const unasked = await run(packetOf(reviewed));
    expect(unasked.stdout).toContain('age: NOT JUDGED');
    expect(unasked.stdout).toContain('evidence up to ten years old');
    expect(unasked.stdout).toContain('STATED_AS_REVIEWED');
    const old = packetOf(reviewed, (packet) => {
      for (const { source_metadata, count_discipline } of packet.items) {
        source_metadata.observation_ts = '2016-01-01T00:00:00Z';
        if (count_discipline !== undefined) count_discipline.observation_ts = '2016-01-01T00:00:00Z';
      }
      packet.packet_as_of = '2016-01-01T00:00:00Z';
    });
    expect((await run(old)).stdout).not.toContain('STATED_AS_REVIEWED');
    expect((await run(packetOf(reviewed), '--max-age', '24h')).stdout).toContain('age: judged against 24h');
  });

  test('binds the packet by a digest from outside, and refuses another: 3', async () => {
    const packet = packetOf(reviewed);
    expect((await run(packet, '--expect-packet', sha256(packet))).stdout).toContain(
      'BOUND_BY_EXPECTED_DIGEST',
    );
    expect((await run(packet, '--expect-packet', sha256('another'))).code).toBe(3);
  });

  test('binds the catalog in the same way: an id means what that one says, or nothing', async () => {
    const packet = packetOf(reviewed);
    const unbound = await run(packet);
    expect(unbound.stdout).toContain(`catalog ${shipped.digest}, UNSEALED, authority NOT_EVIDENCED`);
    const bound = await run(packet, '--expect-catalog', shipped.digest);
    expect(bound).toMatchObject({ code: 2 });
    expect(bound.stdout).toContain('UNSEALED, authority PINNED_BY_EXPECTED_DIGEST');
    const other = await run(packet, '--expect-catalog', sha256('another'));
    expect(other.code).toBe(3);
    expect(other.stdout).not.toContain('STATED_');
  });

  test.each(['DOT_SYNTHETIC_LIST', 'fn_iu_op_create', '__proto__', 'constructor', 'dot_c1_vocab_build', ''])(
    'has no map for %j, whatever the packet holds: 1',
    async (code) => {
      const ran = await bench.run(['gap-map', code, '--packet', bench.packet]);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain('CODE_WITHOUT_MAP');
      expect(ran.stdout).toBe('');
    },
  );

  test.each(['--mode', '--execute', '--real-run', '--dry-run', '--accept', '--dispatch', '--force', '--yes'])(
    'has no %s: it is no dispatcher',
    async (option) => {
      const ran = await run(packetOf(reviewed), option);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain('UNKNOWN_OPTION');
    },
  );

  test('refuses no packet, a folder and a packet over its limit with a hint: 1', async () => {
    expect((await bench.run(['gap-map', 'DOT_KG_EXPLAIN'])).stderr).toContain('PACKET_MISSING');
    const folder = await bench.run(['gap-map', 'DOT_KG_EXPLAIN', '--packet', bench.folder]);
    expect(folder.stderr).toContain('FILE_UNREADABLE');
    truncateSync(bench.packet, GAP_MAP_PACKET_LIMIT_BYTES + 1);
    const large = await bench.run(['gap-map', 'DOT_KG_EXPLAIN', '--packet', bench.packet]);
    expect(large.stderr).toContain('is too large');
  });
});

describe('docs/gap-map.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/gap-map.md'), 'utf8');

  test('names every query that a cell reads, and each is in the shipped catalog', () => {
    const named = [...text.matchAll(/`((?:rows|count)\/[^`]+)`/g)].map(([, id]) => id ?? '');
    expect(new Set(named)).toEqual(new Set(Object.keys(reviewed)));
    const ids = shipped.catalog.entries.map(({ id }) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('exports by its own command what every cell reads', () => {
    const [, command = ''] = /^tki export ([\s\S]*?)--purpose/m.exec(text) ?? [];
    const asked = command.split(/[\s\\]+/).filter((word) => word !== '');
    expect([...asked].sort()).toEqual(Object.keys(reviewed).sort());
  });

  test('names every row that a packet can state, and no other', () => {
    const stating = new Set(
      names.flatMap((code) => {
        const cells = cellsOf(mapOf(code, packetOf(reviewed)));
        return Object.keys(cells).filter((id) => cells[id]?.state !== 'NOT_EVIDENCED');
      }),
    );
    const rows = [...text.matchAll(/^\| ((?:[EGI]\d+(?:, )?)+) +\|/gm)].flatMap(([, ids]) =>
      (ids ?? '').split(', '),
    );
    expect(new Set(rows)).toEqual(stating);
  });
});
