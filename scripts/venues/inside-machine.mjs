// Runs inside of a machine of scripts/venues/machine.ts, as root, started by its systemd: with each runtime an attestation, an
// inspection of the corpus's packet and its verification, then what was left behind. One JSON object a runtime, on the disk. Or, where
// that is asked, an attestation in each situation of situations.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { situations } from './situations.ts';

const here = '/opt/tki';
const packet = join(here, 'test/compat/0.1.0/packet.json');
const catalog = join(here, 'test/compat/0.1.0/catalog');
const {
  runtimes,
  sabotage,
  situations: asked,
  walks,
} = JSON.parse(readFileSync(join(here, 'asked.json'), 'utf8'));

/** What starts with `tki` or is ours by its folder, of mounts, control groups and files that outlive a run. */
function left() {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .filter((line) => line.includes('tool-kiem-thu'));
  const groups = readdirSync('/sys/fs/cgroup').filter((name) => name.startsWith('tki-'));
  const work = '/var/lib/tool-kiem-thu';
  const runs = existsSync(work) ? readdirSync(work) : [];
  return [...mounts, ...groups, ...runs];
}

function tki(...args) {
  const { status, stdout, stderr } = spawnSync(join(here, 'node'), [join(here, 'dist/cli.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // systemd starts a unit with no home, and none is needed.
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' },
  });
  return { status, stdout, stderr };
}

/** The codes and texts of one command's JSON: what went wrong, and what was found in the packet. */
function said({ stdout, stderr }) {
  try {
    const { messages = [], findings = [] } = JSON.parse(stdout);
    return [...messages, ...findings].map(({ code, text, detail }) => `${code}: ${text ?? detail ?? ''}`);
  } catch {
    return [stderr.trim() || stdout];
  }
}

/** How many were seen: of all, or of every so many-th, which is said. */
function sabotaged(runtime) {
  const json = (id) => JSON.parse(tki('attest', '--sabotage', id, '--runtime', runtime, '--json').stdout);
  if (sabotage === 1) {
    const { seen, total } = json('all');
    return `${seen} of ${total}`;
  }
  const ids = json('list').sabotages.map(({ id }) => id);
  const sample = ids.filter((_, at) => at % sabotage === 0);
  const seen = sample.filter((id) => json(id).seen === 1);
  return `${seen.length} of a sample of ${sample.length}`;
}

process.stdout.on('error', () => {});

/** What went wrong with it, in words, or nothing. */
function sh(script = ':') {
  const { status, stderr } = spawnSync('sh', ['-ec', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return status === 0 ? '' : `ended with ${status}: ${stderr.trim().slice(-200)}`;
}

/** A job of the tool's as a service, what it printed as JSON, and what it ended with. */
function asService({ properties = [], under = '', runtime }, ...given) {
  const args = runtime === undefined ? given : [...given, '--runtime', runtime];
  const words = properties.flatMap((property) => ['-p', property]);
  const job = [join(here, 'node'), join(here, 'dist/cli.mjs'), ...args, '--json'];
  const { status, stdout, stderr } = spawnSync(
    'systemd-run',
    [
      '--wait',
      '--pipe',
      '--quiet',
      '--collect',
      '--expand-environment=no',
      ...words,
      '--',
      '/bin/sh',
      '-c',
      `${under} "$@"`,
      'job',
      ...job,
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  try {
    return { status, document: JSON.parse(stdout) };
  } catch {
    const text = `${stderr}${stdout}`.trim().slice(0, 600);
    return { status, document: { messages: [{ code: 'NO_ANSWER', text, hint: '' }] } };
  }
}

/** What is to be said of a job that came to an end, and whether it is what was expected. */
function judged({ expected }, status, seen, words) {
  if (expected === 'run') return status === 10 && seen === 12;
  if ('blocked' in expected) return status === 3 && words.includes(expected.blocked);
  return ![0, 2, 3, 10].includes(status) && words.includes(expected.dies);
}

function inSituation(situation) {
  const began = Date.now();
  const unprepared = sh(situation.prepare);
  const out = join(here, 'out/attested');
  const { status, document } = asService(situation, 'attest', '--out', out);
  const words = (document.messages ?? [])
    .map(({ code, text, hint }) => `${code}: ${text}${hint === '' ? '' : ` (${hint})`}`)
    .join('; ');
  const seen = document.attestation?.observed_as_expected ?? 0;
  const { expected } = situation;
  const fits = judged(situation, status, seen, words);
  // Where a run is made a doctor's own is the same one again; where Node does not start there is none, and it chooses its runtime itself.
  const asks = expected.blocked !== undefined && situation.runtime === undefined;
  const doctor = asks ? asService(situation, 'doctor') : null;
  const told = JSON.stringify(doctor?.document ?? {});
  const agrees = doctor === null || (doctor.status === 3 && told.includes(expected.blocked));
  const restored = sh(situation.undo);
  const left_behind = left();
  // Of one that differs nothing else says how.
  const otherwise = agrees ? '' : `; its doctor ended with ${doctor?.status}: ${told.slice(0, 1500)}`;
  const not_made = [unprepared && `prepare ${unprepared}`, restored && `undo ${restored}`]
    .filter(Boolean)
    .join('; ');
  return {
    id: situation.id,
    came: status === 10 ? `${seen} of 12` : status === 3 ? 'BLOCKED' : `ended with ${status}`,
    words: `${(not_made === '' ? words : `the situation was not made (${not_made}); ${words}`).slice(0, 600)}${otherwise}`,
    doctor: doctor === null ? 'not asked' : agrees ? 'agrees' : 'differs',
    left: left_behind.join(', ').slice(0, 300),
    seconds: Math.round((Date.now() - began) / 1000),
    as_expected: fits && agrees && not_made === '' && left_behind.length === 0,
  };
}

if (asked.length > 0) {
  mkdirSync(join(here, 'out'), { recursive: true });
  const rows = [];
  for (const situation of situations.filter(({ id }) => asked.includes(id))) {
    rows.push(inSituation(situation));
    // After each: what ends the machine early takes none of them.
    writeFileSync(join(here, 'out/situations.json'), JSON.stringify(rows));
    spawnSync('sync');
    process.stdout.write(`\nTKI ${JSON.stringify(rows.at(-1))}\n`);
  }
}

if (walks) await (await import('./inside-walk.mjs')).walk();

for (const runtime of runtimes) {
  const began = Date.now();
  // On the disk, so that the machine which started this one verifies it as well.
  const out = join(here, 'out', runtime);
  mkdirSync(out, { recursive: true });
  const attested = tki('attest', '--out', join(out, 'attest'), '--runtime', runtime, '--json');
  const inspected = tki(
    'inspect',
    packet,
    '--catalog',
    catalog,
    '--max-age',
    '3650d',
    '--out',
    join(out, 'inspect'),
    '--runtime',
    runtime,
    '--json',
  );
  const verified = tki('verify', join(out, 'inspect'), '--packet', packet, '--catalog', catalog, '--json');
  let document = {};
  try {
    document = JSON.parse(attested.stdout);
  } catch {
    // Said below, by what came instead.
  }
  const evidence = existsSync(join(out, 'attest'))
    ? readdirSync(join(out, 'attest')).find((name) => name.startsWith('sandbox-attestation-evidence-'))
    : undefined;
  const predicate =
    evidence === undefined ? null : JSON.parse(readFileSync(join(out, 'attest', evidence), 'utf8')).predicate;
  const whole =
    attested.status === 10 && inspected.status === 10 && verified.status === 10 && predicate !== null;
  const ends = `attest ${attested.status}, inspect ${inspected.status}, verify ${verified.status}`;
  // The tool's own reason where it gave one; else whatever it printed.
  const why = [...said(attested), ...said(inspected)].join('; ');
  const seen = sabotage === 0 ? null : sabotaged(runtime);
  const remains = left();
  const line = {
    runtime,
    said: spawnSync(`/usr/${runtime === 'runc' ? 'sbin' : 'bin'}/${runtime}`, ['--version'], {
      encoding: 'utf8',
    }).stdout.split('\n')[0],
    arch: process.arch === 'x64' ? 'x86-64' : process.arch,
    kernel: release(),
    cgroup: existsSync('/sys/fs/cgroup/cgroup.controllers') ? 'v2' : 'hybrid or v1',
    lsm: existsSync('/sys/kernel/security/lsm') ? readFileSync('/sys/kernel/security/lsm', 'utf8') : '',
    node: process.version,
    probes: `${document.attestation?.observed_as_expected ?? 0} of ${predicate?.probes.length ?? 12}`,
    grade: predicate?.grade ?? 'none',
    sabotage: seen,
    seconds: Math.round((Date.now() - began) / 1000),
    reason: !whole
      ? `${ends}: ${why}`.slice(0, 300)
      : remains.length > 0
        ? `left behind: ${remains.join(', ').slice(0, 300)}`
        : null,
  };
  // On the disk, because a login prompt may hang up the console; there it is for a person alone.
  writeFileSync(join(out, 'line.json'), JSON.stringify(line));
  process.stdout.write(`\nTKI ${JSON.stringify(line)}\n`);
}
