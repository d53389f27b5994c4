// Runs in the sandbox. Tries to reach out and to be reached. The far addresses are from the documentation ranges and
// the private and link-local ones: should the sandbox be broken, nobody real is contacted.
import dgram from 'node:dgram';
import net from 'node:net';
import type { Observed } from './attempt.ts';
import { attemptLater } from './attempt.ts';

/** The control's planted listener. */
const LOOPBACK_PORT = 7;

async function connect(options: net.NetConnectOpts): Promise<string> {
  return await attemptLater((done) => {
    const socket = net.connect(options);
    socket.once('connect', () => {
      socket.destroy();
      done();
    });
    socket.once('error', (error) => {
      socket.destroy();
      done(error);
    });
  });
}

export async function observe(): Promise<Observed<'p01-network-egress'>> {
  const attempts = {
    'tcp-public': await connect({ host: '203.0.113.1', port: 443 }),
    'tcp-private': await connect({ host: '10.255.255.1', port: 443 }),
    'tcp-metadata': await connect({ host: '169.254.169.254', port: 80 }),
    'tcp-loopback': await connect({ host: '127.0.0.1', port: LOOPBACK_PORT }),
    'tcp6-loopback': await connect({ host: '::1', port: LOOPBACK_PORT }),
    'unix-socket': await connect({ path: '/app/none.sock' }),
    'tcp-listen': await attemptLater((done) => {
      const server = net.createServer();
      server.once('error', done);
      server.listen(0, '127.0.0.1', () => server.close(() => done()));
    }),
    'unix-listen': await attemptLater((done) => {
      const server = net.createServer();
      server.once('error', done);
      server.listen('\0tki-probe', () => server.close(() => done()));
    }),
    'udp-send': await attemptLater((done) => {
      const socket = dgram.createSocket('udp4');
      socket.once('error', done);
      socket.send('probe', 53, '127.0.0.1', (error) => {
        socket.close();
        done(error);
      });
    }),
  };
  return { attempts, raw: {} };
}
