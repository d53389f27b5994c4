// The image of one run: our rootfs on nothing (`FROM scratch`), built by the engine from bytes that we hand it, and named by the id
// that it answers. Runs as root. Never pulls, tags or shares a layer, and removes what it built.
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { RUN_LABEL } from '../../formats/kernel/engine-request.ts';
import type { Engine } from './engine.ts';
import { engineFailed, objectIn } from './engine-socket.ts';

/** sandbox/Dockerfile.sandbox, without its comments: a test holds the two together. The label comes first: whatever is left of a build bears it. */
export const dockerfile = [
  'FROM scratch',
  'ARG TKI_RUN=by-hand',
  `LABEL ${RUN_LABEL}=$TKI_RUN`,
  'COPY rootfs/ /',
  'USER 2099999999:2099999999',
  'ENTRYPOINT ["/app/node", "--jitless", "--disallow-code-generation-from-strings", "--no-warnings", "--max-old-space-size=512", "--max-semi-space-size=2", "/app/enter.cjs"]',
  '',
].join('\n');

const BLOCK = 512;
const PIECE_BYTES = 1024 * 1024;

/** A ustar header (POSIX.1-1988): root's, without a time, so that the same files give the same bytes. */
function header(name: string, mode: number, size: number, type: '0' | '5'): Buffer {
  if (Buffer.byteLength(name) > 100)
    throw engineFailed('SANDBOX_FAILED', `the name ${name} is too long for a tar`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, '0');
  block.write(name, 0);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\u000000', 257);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${octal(sum, 7)}\u0000 `, 148);
  return block;
}

function* fileBytes(file: string): Generator<Buffer> {
  const descriptor = fs.openSync(file, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      const count = fs.readSync(descriptor, piece, 0, piece.length, null);
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

function* treeBytes(directory: string, inside: string): Generator<Buffer> {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const [source, name] = [path.join(directory, entry.name), `${inside}/${entry.name}`];
    const { mode, size } = fs.lstatSync(source);
    if (entry.isDirectory()) {
      yield header(`${name}/`, mode & 0o7777, 0, '5');
      yield* treeBytes(source, name);
    } else if (entry.isFile()) {
      yield header(name, mode & 0o7777, size, '0');
      yield* fileBytes(source);
      yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
    } else throw engineFailed('SANDBOX_FAILED', `${name} is neither a file nor a directory`);
  }
}

/** What a build needs, as one tar: the Dockerfile and the rootfs. */
export function* contextBytes(rootfs: string): Generator<Buffer> {
  const recipe = Buffer.from(dockerfile);
  yield header('Dockerfile', 0o444, recipe.length, '0');
  yield recipe;
  yield Buffer.alloc((BLOCK - (recipe.length % BLOCK)) % BLOCK);
  yield header('rootfs/', 0o755, 0, '5');
  yield* treeBytes(rootfs, 'rootfs');
  yield Buffer.alloc(2 * BLOCK);
}

export const IMAGE_ID = /^sha256:[0-9a-f]{64}$/;

/** Lines of a build's answer: the last id that it names, or why there is none. */
export function builtImage(text: string): string {
  const ids: string[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const { aux, error } = objectIn({ status: 200, text: line }, 'the build') as {
      aux?: { ID?: unknown };
      error?: unknown;
    };
    if (typeof error === 'string')
      throw engineFailed('SANDBOX_FAILED', `the image was not built: ${error.slice(0, 300)}`);
    if (typeof aux?.ID === 'string') ids.push(aux.ID);
  }
  const [id] = ids;
  if (id === undefined || ids.length !== 1 || !IMAGE_ID.test(id))
    throw engineFailed('ENGINE_ANSWER', 'the build names no image, or more than one');
  return id;
}

/** Builds the image and answers its id. The engine holds it under no name. */
export async function buildImage(
  engine: Engine,
  run: string,
  rootfs: string,
  signal: AbortSignal,
): Promise<string> {
  const query = new URLSearchParams({
    nocache: 'true',
    rm: 'true',
    forcerm: 'true',
    // The word for "never ask a registry": there is nothing to ask for, and nothing is.
    pull: 'false',
    networkmode: 'none',
    buildargs: JSON.stringify({ TKI_RUN: run }),
  });
  const answer = await engine.call(
    {
      method: 'POST',
      path: `/build?${query.toString()}`,
      tar: Readable.from(contextBytes(rootfs)),
      expect: [200],
    },
    signal,
  );
  const id = builtImage(answer.text);
  const facts = objectIn(
    await engine.call({ method: 'GET', path: `/images/${id}/json`, expect: [200] }),
    'the image',
  ) as { Id?: unknown; Config?: { Labels?: Record<string, unknown> | null } };
  const bare = (value: unknown) => (typeof value === 'string' ? value.replace(/^sha256:/, '') : '');
  if (bare(facts.Id) !== bare(id) || facts.Config?.Labels?.[RUN_LABEL] !== run)
    throw engineFailed('ENGINE_ANSWER', 'the engine shows another image than the one that it built');
  return id;
}
