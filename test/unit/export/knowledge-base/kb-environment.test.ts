// What the environment of a process can tell Node's HTTP client, told to a real process: no proxy, no loose parser.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { json, startKb } from './kb-server.ts';

/** One question by a process of its own, which prints what came of it. */
const script = `
  const url = (path) => new URL(path, ${JSON.stringify(import.meta.url)});
  const { get } = await import(url('../../../../src/export/knowledge-base/kb-transport.ts'));
  const { toRequestPath } = await import(url('../../../../src/export/knowledge-base/kb-request.ts'));
  const { authority, TOKEN } = await import(url('./kb-server.ts'));
  const endpoint = { kind: 'tls', host: 'localhost', port: Number(process.argv[1]), ca: authority };
  try {
    const { kind } = await get(toRequestPath({ kind: 'globals' }), { endpoint, token: TOKEN }, 0);
    process.stdout.write(kind);
  } catch (error) {
    process.stdout.write(String(error.code));
  }
`;

function ask(port: number, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, String(port)], { env });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((done) => void child.on('close', () => done(printed)));
}

it('a proxy that the environment names is not used', async () => {
  let connections = 0;
  const proxy = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await using kb = await startKb();
  const address = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  const env = { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: address, HTTP_PROXY: address, https_proxy: address };
  expect(await ask(kb.port, env)).toBe('answered');
  expect(connections).toBe(0);
  proxy.close();
});

it('a parser that the environment loosens is strict all the same', async () => {
  await using kb = await startKb({
    '/policies/me/globals': (response) =>
      void response.socket?.end(
        'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
      ),
  });
  expect(await ask(kb.port, { NODE_OPTIONS: '--insecure-http-parser' })).toBe('KB_ANSWER_REFUSED');
});

it('headers are limited whatever the environment allows', async () => {
  await using kb = await startKb({ '/policies/me/globals': json('{}', { 'x-large': 'x'.repeat(40_000) }) });
  expect(await ask(kb.port, { NODE_OPTIONS: '--max-http-header-size=1000000' })).toBe('KB_ANSWER_REFUSED');
});

it('chunks of one byte are not held as one object each', async () => {
  await using kb = await startKb({
    '/policies/me/globals': (response) => {
      const many = '1\r\n \r\n'.repeat(400_000);
      response.socket?.end(
        `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${many}0\r\n\r\n`,
      );
    },
  });
  expect(await ask(kb.port, { NODE_OPTIONS: '--max-old-space-size=32' })).toBe('answered');
});
