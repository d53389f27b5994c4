// The steps of .github/workflows/release.yml: `check TAG`, `assets TAG DIR`, `move TAG`. Runs on Node 20 or later with nothing installed,
// in a checkout with its whole history. Must never move a major tag back, or release a commit that main does not hold.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {readonly [number, number, number]} Version */

/**
 * `vX.Y.Z` as three numbers; null for anything else.
 * @param {string} tag
 * @returns {Version | null}
 */
export function parseTag(tag) {
  const [, ...parts] = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag) ?? [];
  const [major, minor, patch] = parts.map(Number);
  return major === undefined || minor === undefined || patch === undefined ? null : [major, minor, patch];
}

/**
 * Negative where `a` is older.
 * @param {Version} a
 * @param {Version} b
 */
export const compareVersions = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/**
 * What a version's section of the changelog says. A date is required, and so are words.
 * @param {string} changelog
 * @param {string} version
 * @returns {{ notes: string } | { problem: string }}
 */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  if (section === undefined) return { problem: `CHANGELOG.md has no section "## ${version} — YYYY-MM-DD"` };
  const [heading = '', ...lines] = section.split('\n');
  if (!/^\S+ — \d{4}-\d{2}-\d{2}$/.test(heading))
    return { problem: `CHANGELOG.md: "## ${heading}" has no date; write "## ${version} — YYYY-MM-DD"` };
  const notes = lines.join('\n').trim();
  return notes === '' ? { problem: `CHANGELOG.md says nothing about ${version}` } : { notes };
}

/** @param {string} message @returns {never} */
function refuse(message) {
  process.stderr.write(`release: ${message}\n`);
  process.exit(1);
}

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  return spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What a program printed; ends this one where it failed. @param {string} program @param {readonly string[]} args */
function output(program, args) {
  const { status, stdout } = run(program, args);
  return status === 0 ? stdout.trim() : refuse(`${program} ${args.join(' ')} ended with ${status}`);
}

/** @param {string} tag @returns {Version} */
const versionOf = (tag) => parseTag(tag) ?? refuse(`${tag} is not of the form vX.Y.Z`);

/** @returns {string} */
const packageVersion = () => JSON.parse(readFileSync('package.json', 'utf8')).version;

/** What dist was last recorded as; that it is what the sources make is checked by `.ci/run`. @returns {{ version?: unknown, released?: unknown }} */
function recordedBuild() {
  const file = 'scripts/release-build.json';
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The newest released version but the tag's own; null where it is the first. @param {string} tag */
function newestOther(tag) {
  const versions = output('git', ['tag', '--list', 'v*'])
    .split('\n')
    .filter((name) => name !== tag)
    .map(parseTag)
    .filter((version) => version !== null);
  return versions.sort(compareVersions).at(-1) ?? null;
}

/** Everything that has to hold before a release is made; refuses with the first thing that does not. @param {string} tag */
function checkTag(tag) {
  const version = versionOf(tag);
  const ours = tag.slice(1);
  if (packageVersion() !== ours) refuse(`package.json says ${packageVersion()}, and the tag ${tag}`);
  const { version: built, released } = recordedBuild();
  if (built !== ours || released !== true)
    refuse(`dist is not recorded as the release ${ours}: npm run build -- --release, and commit both`);
  const commit = output('git', ['rev-parse', `refs/tags/${tag}^{commit}`]);
  if (run('git', ['merge-base', '--is-ancestor', commit, 'refs/remotes/origin/main']).status !== 0)
    refuse(`${tag} is not on main: merge it first, then tag the merged commit`);
  const newest = newestOther(tag);
  if (newest !== null && compareVersions(version, newest) < 0)
    refuse(`v${newest.join('.')} is newer than ${tag}: no release goes back`);
  const told = notesOf(readFileSync('CHANGELOG.md', 'utf8'), ours);
  return 'problem' in told ? refuse(told.problem) : told.notes;
}

/**
 * Fills a folder with what a release carries beside its source: the programs, the schemas, the packages that they hold, the operator's
 * image where one was built, and the digest of each.
 * @param {string} tag
 * @param {string} folder
 */
function makeAssets(tag, folder) {
  const notes = checkTag(tag);
  mkdirSync(folder);
  writeFileSync(`${folder}.notes.md`, `${notes}\n`);
  for (const part of ['dist', 'schemas']) {
    const name = `tool-kiem-thu-${tag.slice(1)}-${part}`;
    output('git', [
      'archive',
      '--format=tar.gz',
      `--prefix=${name}/`,
      `--output=${join(folder, `${name}.tar.gz`)}`,
      `${tag}:${part}`,
    ]);
  }
  for (const file of ['dist/sbom.cdx.json', 'dist/verify.html', 'operator-image.tar.gz'])
    if (existsSync(file)) copyFileSync(file, join(folder, basename(file)));
  const sums = readdirSync(folder)
    .sort()
    .map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      return `${digest}  ${name}\n`;
    });
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** `vX` follows the newest release of X, and can be tried again alone. @param {string} tag */
function moveMajorTag(tag) {
  const [major] = versionOf(tag);
  const newest = newestOther(tag);
  const version = versionOf(tag);
  if (newest !== null && compareVersions(version, newest) < 0)
    refuse(`v${newest.join('.')} is newer than ${tag}: v${major} stays`);
  const repository = process.env['GITHUB_REPOSITORY'] ?? refuse('GITHUB_REPOSITORY is not set');
  const commit = output('git', ['rev-parse', `refs/tags/${tag}^{commit}`]);
  const refs = `repos/${repository}/git/refs`;
  const patched = run('gh', [
    'api',
    '--method',
    'PATCH',
    `${refs}/tags/v${major}`,
    '-f',
    `sha=${commit}`,
    '-F',
    'force=true',
  ]);
  if (patched.status === 0) return;
  // The first release of a major: there is no tag to move yet.
  output('gh', ['api', '--method', 'POST', refs, '-f', `ref=refs/tags/v${major}`, '-f', `sha=${commit}`]);
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(basename(process.argv[1]))) {
  const [command, tag = '', folder = ''] = process.argv.slice(2);
  if (command === 'check') checkTag(tag);
  else if (command === 'assets') makeAssets(tag, folder);
  else if (command === 'move') moveMajorTag(tag);
  else refuse('check TAG, assets TAG DIR, or move TAG');
}
