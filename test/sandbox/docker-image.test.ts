// The image for operators: built by a real docker from an attested bundle, holding its files and no other, and run by hand under the
// project's filter. What the prober then sees that is not as the policy says is the list of sandbox/README.md, no more and no less.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insideChecks } from '../../src/attestation/checks/inside.ts';
import type { Frame } from '../../src/formats/documents.ts';
import { validate as isFrame } from '../../src/formats/validators/frame.js';
import { expectations, policy, seccompProfile } from '../../src/formats/policy.ts';
import { probeIds } from '../../src/formats/probe.ts';
import { startDocker } from './docker.ts';
import type { Docker } from './docker.ts';
import { leftovers, root, runHost, temporaryFolder } from '../support/sandbox.ts';

const IMAGE = 'tki-inspector:attest';
const NONCE = 'ab'.repeat(32);
const UID = 2_000_000_123;

function filesBelow(folder: string): Record<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const digest = (file: string) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), digest(file)]));
}

describe('sandbox/Dockerfile.sandbox', () => {
  const folder = temporaryFolder();
  const at = (...names: string[]) => path.join(folder.dir, ...names);
  let docker: Docker;

  beforeAll(async () => {
    runHost({ runtime: 'runc', bundle_copy: at('bundle') });
    fs.mkdirSync(at('docker'));
    docker = await startDocker(at('docker'));
    const dockerfile = path.join(root, 'sandbox/Dockerfile.sandbox');
    const built = docker.run('build', '--quiet', '--file', dockerfile, '--tag', IMAGE, at('bundle'));
    if (built.status !== 0) throw new Error(`the image was not built: ${built.stderr}`);
  });
  afterAll(async () => {
    await docker[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  it('holds the files of the attested rootfs, byte for byte, and starts what the policy starts', () => {
    expect(docker.run('create', '--name', 'look', IMAGE).status).toBe(0);
    expect(docker.run('export', '--output', at('image.tar'), 'look').status).toBe(0);
    fs.mkdirSync(at('image'));
    spawnSync('/usr/bin/tar', ['-xf', at('image.tar'), '-C', at('image')]);
    const image = filesBelow(at('image'));
    // Docker's own, empty, in every container that it makes.
    const added = ['.dockerenv', 'dev/console', 'etc/hostname', 'etc/hosts', 'etc/resolv.conf'];
    for (const name of added) delete image[name];
    expect(image).toEqual(filesBelow(at('bundle/rootfs')));
    const config = JSON.parse(docker.run('inspect', '--format', '{{json .Config}}', IMAGE).stdout) as {
      Entrypoint: string[];
    };
    expect(config.Entrypoint).toEqual(['/app/node', ...policy.node_options, '/app/enter.cjs']);
  });

  it('run by hand as the README says keeps what its list does not name', async () => {
    fs.mkdirSync(at('in'), { mode: 0o555 });
    fs.writeFileSync(at('in/packet.json'), '', { mode: 0o444 });
    fs.mkdirSync(at('out'));
    for (const name of ['report.json', 'report.md', 'checkpoint.md']) fs.writeFileSync(at('out', name), '');
    for (const name of fs.readdirSync(at('out'))) fs.chmodSync(at('out', name), 0o222);
    fs.chmodSync(at('out'), 0o111);
    fs.chmodSync(folder.dir, 0o755);
    const readme = fs.readFileSync(path.join(root, 'sandbox/README.md'), 'utf8');
    const command = /docker run (--rm[\s\S]*?) tki-inspector:attest/.exec(readme)?.[1];
    const words = (command ?? '')
      .replaceAll(/\\\n/g, ' ')
      .replaceAll('$USER_ID', String(UID))
      .replaceAll('$PWD/', `${folder.dir}/`)
      .replaceAll('sandbox/seccomp', path.join(root, 'sandbox/seccomp'))
      .split(/\s+/)
      .filter((word) => word !== '' && word !== '--rm');
    expect(docker.run('run', '--detach', '--name', 'by-hand', ...words, IMAGE, NONCE).status).toBe(0);
    const frame = await readFrame(docker);
    expect(docker.run('rm', '--force', 'by-hand').status).toBe(0);
    expect(leftovers()).toEqual([]);
    const baseline = {
      policy,
      architecture: 'x64' as const,
      seccomp: seccompProfile,
      expectations,
      runtime: 'runc' as const,
      uid: UID,
      rootEntries: ['app', 'dev', 'in', 'lib', 'lib64', 'out', 'proc'],
    };
    const differing = probeIds.flatMap((id) =>
      insideChecks(id, frame, baseline)
        .filter(({ expected, observed }) => expected !== observed)
        .map((check) => `${id}: ${check.id}`),
    );
    const listed = [...readme.matchAll(/^\| (p\d\d-[a-z-]+) +\| `([^`]+)` /gm)].map(
      ([, id, check]) => `${id}: ${check}`,
    );
    expect(differing).toEqual(listed);
  });
});

/** The prober's one frame; it waits for a host afterwards, which here never comes. */
async function readFrame(docker: Docker): Promise<Frame> {
  const line = await vi.waitFor(
    () => {
      const { stdout } = docker.run('logs', 'by-hand');
      const end = stdout.indexOf('\n');
      if (end === -1) throw new Error(`no frame yet: ${stdout}`);
      return stdout.slice(0, end);
    },
    { timeout: 60_000, interval: 100 },
  );
  const frame: unknown = JSON.parse(line);
  if (!isFrame(frame)) throw new Error(JSON.stringify(isFrame.errors));
  expect(frame.nonce).toBe(NONCE);
  return frame;
}
