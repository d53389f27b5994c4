// What a person gets from the built programs, with what differs from run to run masked (scripts/masked.ts): the same text before and
// after a change of structure. A change of wording shows as a difference of the recorded files, and is reviewed there.
import fs from 'node:fs';
import path from 'node:path';
import { masked, maskedDocument } from '../../scripts/masked.ts';
import { honestRun, root } from '../support/sandbox.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { tki } from './command-line.ts';

const tampered = (packet: string) =>
  packet.replace('"kind":"count","value":"309"', '"kind":"count","value":"310"');

/** Without the extension, and its first item without a time: held out. */
function hollow(packet: string): string {
  const { tki: _extension, ...rest } = JSON.parse(packet) as {
    tki: unknown;
    items: { source_metadata: object }[];
  };
  return JSON.stringify({
    ...rest,
    items: rest.items.map((item, index) =>
      index === 0
        ? {
            ...item,
            source_metadata: Object.fromEntries(
              Object.entries(item.source_metadata).filter(([name]) => name !== 'observation_ts'),
            ),
          }
        : item,
    ),
  });
}

const compat = path.join(root, 'test/compat/0.1.0');

const COMMANDS = [
  'inspect',
  'attest',
  'verify',
  'rollup',
  'view',
  'export',
  'catalog',
  'catalog list',
  'catalog show',
  'catalog check',
  'catalog fingerprint',
  'catalog gate',
  'catalog new',
  'catalog add',
  'catalog lint',
  'catalog try',
  'explain',
  'doctor',
  'readiness',
  'gap-map',
  'completion',
];

/** Name → arguments, in order: later ones read what earlier ones left in `folder`. */
export function recordedCommands(folder: string): Readonly<Record<string, readonly string[]>> {
  const at = (...parts: string[]) => path.join(folder, ...parts);
  return {
    help: ['--help'],
    ...Object.fromEntries(
      COMMANDS.map((name) => [`help-${name.replace(' ', '-')}`, [...name.split(' '), '--help']]),
    ),
    'catalog-list': ['catalog', 'list'],
    'catalog-show': ['catalog', 'show', 'count/dot_tools'],
    'catalog-check': ['catalog', 'check'],
    'catalog-fingerprint': ['catalog', 'fingerprint'],
    'catalog-gate': ['catalog', 'gate', at('statements.sql')],
    'explain-unknown': ['explain', 'NO_SUCH_CODE'],
    readiness: ['readiness'],
    'readiness-json': ['readiness', '--json'],
    'verify-nothing': ['verify', at('empty')],
    'verify-earlier': [
      'verify',
      path.join(compat, 'crun'),
      '--packet',
      path.join(compat, 'packet.json'),
      '--catalog',
      path.join(compat, 'catalog'),
    ],
    'inspect-usage': ['inspect', at('packet.json')],
    'inspect-missing': ['inspect', at('none.json'), '--max-age', '24h', '--out', at('none')],
    'inspect-honest': [
      'inspect',
      at('packet.json'),
      '--max-age',
      '3650d',
      '--runtime',
      'runc',
      '--out',
      at('honest'),
    ],
    'inspect-tampered': [
      'inspect',
      at('tampered.json'),
      '--max-age',
      '3650d',
      '--runtime',
      'runc',
      '--out',
      at('tampered'),
    ],
    'inspect-hollow': [
      'inspect',
      at('hollow.json'),
      '--max-age',
      '3650d',
      '--runtime',
      'runc',
      '--out',
      at('hollow'),
    ],
    'inspect-stale': [
      'inspect',
      at('packet.json'),
      '--max-age',
      '1s',
      '--runtime',
      'runc',
      '--out',
      at('stale'),
    ],
    attest: ['attest', '--runtime', 'runc', '--out', at('attested')],
    'sabotage-list': ['attest', '--sabotage', 'list'],
    'verify-honest': ['verify', at('honest'), '--packet', at('packet.json')],
    'verify-honest-json': ['verify', at('honest'), '--packet', at('packet.json'), '--json'],
    'verify-asserted': ['verify', at('honest')],
    'verify-wrong-packet': ['verify', at('honest'), '--packet', at('tampered.json')],
    'verify-blocked': ['verify', at('tampered'), '--packet', at('tampered.json')],
    'verify-hollow': ['verify', at('hollow'), '--packet', at('hollow.json')],
    'verify-attested': ['verify', at('attested')],
    rollup: ['rollup', at('honest'), at('hollow'), '--packet-dir', folder],
    view: ['view', at('honest'), '--out', at('page.html')],
    'gap-map': ['gap-map', 'DOT_KG_EXPLAIN', '--packet', at('packet.json')],
    'readiness-run': ['readiness', '--run', at('honest')],
  };
}

/** Files that a recorded command leaves: all of them texts or documents of ours. */
const RECORDED_RUNS = ['honest', 'tampered', 'hollow', 'stale', 'attested'];

export function prepare(folder: string): void {
  const packet = referencePacket();
  fs.writeFileSync(path.join(folder, 'packet.json'), packet);
  fs.writeFileSync(path.join(folder, 'tampered.json'), tampered(packet));
  fs.writeFileSync(path.join(folder, 'hollow.json'), hollow(packet));
  fs.writeFileSync(
    path.join(folder, 'statements.sql'),
    'SELECT pg_catalog.count(*) FROM public.dot_tools;\nSELECT now();\nDELETE FROM public.t;\n',
  );
  fs.mkdirSync(path.join(folder, 'empty'));
  // So that every recorded run cites the control of an earlier one.
  honestRun('runc');
}

export function record(args: readonly string[], folder: string): string {
  const { code, stdout, stderr } = tki(args);
  const show = (text: string) => masked(text, folder);
  return `$ tki ${show(args.join(' '))}\n${show(stdout)}--- stderr\n${show(stderr)}--- ended with ${code}\n`;
}

/** Name → masked text of every file of the recorded runs. */
export function recordedFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const run of RECORDED_RUNS) {
    for (const name of fs.readdirSync(path.join(folder, run)).sort()) {
      const text = fs.readFileSync(path.join(folder, run, name), 'utf8');
      const kind = name.replace(/-[0-9a-f]{16}/, '').replace(/-\d{4}-\d{2}-\d{2}/, '');
      files.set(
        `${run}-${kind}`,
        kind === 'run.json' || kind.startsWith('sandbox-')
          ? maskedDocument(text, folder)
          : masked(text, folder),
      );
    }
  }
  files.set('page.html', masked(fs.readFileSync(path.join(folder, 'page.html'), 'utf8'), folder));
  return files;
}
