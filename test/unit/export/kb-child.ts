// One question to a server by a process of its own, whose environment a test sets. Prints what came of it.
import { get } from '../../../src/export/kb-transport.ts';
import { toRequestPath } from '../../../src/export/kb-request.ts';
import { authority, TOKEN } from './kb-server.ts';

const endpoint = { kind: 'tls', host: 'localhost', port: Number(process.argv[2]), ca: authority } as const;
try {
  const { kind } = await get(toRequestPath({ kind: 'globals' }), { endpoint, token: TOKEN }, 0);
  process.stdout.write(kind);
} catch (error) {
  process.stdout.write(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
}
