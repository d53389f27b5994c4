// An engine that lies: every answer that it should not give is a coded error, in bounded time and space, and nothing is believed.
// A daemon of the test's own on a unix socket; no engine and no container is needed.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { attach, callEngine, objectIn } from '../../../src/sandbox/engines/engine-socket.ts';
import { builtImage, contextBytes, dockerfile } from '../../../src/sandbox/engines/image.ts';
import { createdContainer } from '../../../src/sandbox/engines/made.ts';
import { expectations } from '../../../src/formats/policy.ts';
import { promiseIds } from '../../../src/formats/words/promises.ts';
import { engineIds } from '../../../src/sandbox/runtimes/registry.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-liar-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let count = 0;
async function asked<T>(answer: http.RequestListener, ask: (socket: string) => Promise<T>): Promise<T> {
  const socket = path.join(folder, `${(count += 1)}.sock`);
  const server = http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  try {
    return await ask(socket);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const get = (socket: string) => callEngine(socket, { method: 'GET', path: '/x', expect: [200] });
const id = 'ab'.repeat(32);

describe('a call of an engine', () => {
  it.each([
    [
      'more than a megabyte',
      (_: unknown, to: http.ServerResponse) => to.end('x'.repeat(2 << 20)),
      'ENGINE_ANSWER',
    ],
    [
      'an answer that breaks off',
      (_: unknown, to: http.ServerResponse) => {
        to.writeHead(200, { 'Content-Length': '10' });
        to.write('x');
        to.destroy();
      },
      'ENGINE_ANSWER|NO_RUNTIME',
    ],
    ['nothing at all', (from: http.IncomingMessage) => from.socket.destroy(), 'NO_RUNTIME'],
    [
      'a refusal in its own words',
      (_: unknown, to: http.ServerResponse) => {
        to.statusCode = 500;
        to.end('{"message":"\\u001b[31mno"}');
      },
      'SANDBOX_FAILED',
    ],
    [
      'another status',
      (_: unknown, to: http.ServerResponse) => {
        to.statusCode = 302;
        to.end();
      },
      'SANDBOX_FAILED',
    ],
  ])('is refused with a code: %s', async (_what, answer, codes) => {
    const error = await asked(answer as http.RequestListener, get).then(
      () => null,
      (thrown: unknown) => thrown as Error & { code: string },
    );
    expect(codes.split('|')).toContain(error?.code);
    expect(error?.message).not.toContain('\u001b');
  });

  it('ends when the run is interrupted, however long the engine says nothing', async () => {
    const interruption = new AbortController();
    const waiting = asked(
      () => interruption.abort(),
      (socket) => callEngine(socket, { method: 'GET', path: '/x', expect: [200] }, interruption.signal),
    );
    await expect(waiting).rejects.toMatchObject({ code: 'ENGINE_ANSWER' });
  });

  it.each([
    ['is over', AbortSignal.abort(), 'a signal came'],
    ['runs out while it waits', AbortSignal.timeout(20), 'no answer in the time for all of it'],
  ])('ends when the time of a whole sweep %s', async (_what, limit, words) => {
    const waiting = asked(
      () => {},
      (socket) => callEngine(socket, { method: 'GET', path: '/x?y', expect: [200] }, limit),
    );
    await expect(waiting).rejects.toMatchObject({ code: 'ENGINE_ANSWER', message: `GET /x: ${words}` });
  });

  it('to nobody is NO_RUNTIME', async () => {
    await expect(get(path.join(folder, 'none.sock'))).rejects.toMatchObject({ code: 'NO_RUNTIME' });
  });

  it.each(['', '[]', 'null', '"x"', '{'])('takes no %j for an object', (text) => {
    expect(() => objectIn({ status: 200, text }, 'it')).toThrow('is not a JSON object');
  });

  it.each([{}, { Id: 1 }, { Id: 'ab' }, { Id: `${id}/../x` }, { Id: `sha256:${id}` }])(
    'takes no %j for the id of a container',
    (said) => {
      expect(() => createdContainer({ status: 201, text: JSON.stringify(said) })).toThrow('no container id');
    },
  );

  it.each([
    '',
    `{"aux":{"ID":"sha256:${id}"}}\n{"aux":{"ID":"sha256:${id}"}}`,
    '{"aux":{"ID":"tki-inspector"}}',
    '{"error":"no"}',
    'x',
  ])('takes no %j for a build', (text) => {
    expect(() => builtImage(text)).toThrow(/no image, or more than one|was not built|not a JSON object/);
  });

  it('takes no answer for an attachment that is none', async () => {
    await expect(
      asked(
        (_, to) => to.end('{"message":"no"}'),
        (socket) => attach(socket, '/a', 100),
      ),
    ).rejects.toMatchObject({ code: 'SANDBOX_FAILED' });
  });
});

describe('what a container writes', () => {
  const frame = (stream: number, text: string) => {
    const head = Buffer.alloc(8);
    head[0] = stream;
    head.writeUInt32BE(text.length, 4);
    return Buffer.concat([head, Buffer.from(text)]);
  };

  it('is told apart by stream, whatever pieces it comes in, and cut at the limit', async () => {
    const server = http.createServer();
    const socket = path.join(folder, 'attach.sock');
    server.on('upgrade', (_request, stream) => {
      stream.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
      for (const byte of Buffer.concat([
        frame(1, 'one'),
        frame(2, 'errors'),
        frame(9, 'none'),
        frame(1, 'two'.repeat(50)),
      ]))
        stream.write(Buffer.from([byte]));
      stream.end();
    });
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    using output = await attach(socket, '/a', 10);
    await expect.poll(() => output.stdout().toString()).toBe('onetwotwot');
    expect(output.stderr().toString()).toBe('errors');
    server.close();
  });
});

describe('the image', () => {
  it('is built by the words of sandbox/Dockerfile.sandbox', () => {
    const text = fs.readFileSync(path.join(root, 'sandbox/Dockerfile.sandbox'), 'utf8');
    expect(
      text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n'),
    ).toBe(dockerfile);
    expect(dockerfile).not.toMatch(/^(?:FROM (?!scratch$)|RUN|ADD)/m);
  });

  it('has a context that is the same for the same files, and takes nothing but files and folders', () => {
    const rootfs = path.join(folder, 'rootfs');
    fs.mkdirSync(path.join(rootfs, 'app'), { recursive: true });
    fs.writeFileSync(path.join(rootfs, 'app/a'), 'x'.repeat(700));
    const once = () => Buffer.concat([...contextBytes(rootfs)]);
    expect(once().equals(once())).toBe(true);
    expect(once().length % 512).toBe(0);
    fs.symlinkSync('/etc/passwd', path.join(rootfs, 'app/link'));
    expect(once).toThrow('neither a file nor a directory');
  });
});

describe('the promises of an engine', () => {
  it('are all of the table, and each is in the table of sandbox/README.md', () => {
    const readme = fs.readFileSync(path.join(root, 'sandbox/README.md'), 'utf8');
    for (const promise of promiseIds) {
      const not = engineIds.filter((engine) => expectations.runtimes[engine].unkept?.[promise] !== undefined);
      expect(not.length, promise).toBeGreaterThan(0);
      expect(readme).toMatch(new RegExp(`\\| ${not.join(' and ')} +\\| \`${promise}\` +\\|`));
    }
  });
});

describe('the host program', () => {
  it('speaks to a unix socket in one file, and to nothing else', () => {
    const speaking = sourceFiles('src', ['.ts']).filter(
      (file) =>
        /^src\/(?:sandbox|host|attestation|probes\/(?!attempts)|report|formats)\//.test(file) &&
        /(?:from |import\(|getBuiltinModule\()'node:(?:http|https|net|tls|dgram|http2)'/.test(
          fs.readFileSync(path.join(root, file), 'utf8').replaceAll(/^import type .*$/gm, ''),
        ),
    );
    expect(speaking).toEqual(['src/sandbox/engines/engine-socket.ts']);
    const text = fs.readFileSync(path.join(root, speaking[0] ?? ''), 'utf8');
    expect(text.match(/http\.request\(\{\s*socketPath/g)?.length).toBe(text.match(/http\.\w+\(/g)?.length);
  });
});
