// A container is removed by its id alone, and podman is not left to ask it first.
import { expect, it } from 'vitest';
import type { Engine } from '../../../src/sandbox/engines/engine.ts';
import { removeContainer } from '../../../src/sandbox/engines/made.ts';

const ID = 'c'.repeat(64);

/** What an engine is asked, which shows the container until it was told to remove it. */
function asking(id: Engine['id'], killed = 204): { engine: Engine; asked: string[] } {
  const asked: string[] = [];
  const engine: Engine = {
    id,
    socket: '/gone',
    service: null,
    call: ({ method, path, expect: accepted }) => {
      asked.push(`${method} ${path}`);
      const removed = asked.some((line) => line.startsWith('DELETE'));
      const status = path.includes('/kill') ? killed : method === 'DELETE' ? 204 : removed ? 404 : 200;
      expect(accepted).toContain(status);
      return Promise.resolve({ status, text: '' });
    },
    create: () => Promise.reject(new Error('not asked')),
    versioned: (apiPath) => apiPath,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return { engine, asked };
}

const REMOVED = [`DELETE /containers/${ID}?force=true&v=false`, `GET /containers/${ID}/json`];

it('docker removes it by force', async () => {
  const { engine, asked } = asking('docker');
  await removeContainer(engine, ID);
  expect(asked).toEqual(REMOVED);
});

it.each([204, 404, 409, 500])(
  'podman is told to end it first, whatever it says of that (%i)',
  async (killed) => {
    const { engine, asked } = asking('podman', killed);
    await removeContainer(engine, ID);
    expect(asked).toEqual([`POST /containers/${ID}/kill?signal=KILL`, ...REMOVED]);
  },
);
