// Runs in the weakened control container only, as root, without a filter: plants what the probes look for, then runs the
// same probe program. Each probe has to report a breach here; one that does not has shown that it cannot see.
import dgram from 'node:dgram';
import fs from 'node:fs';
import net from 'node:net';

/** A DNS answer to any question: 192.0.2.1, from the documentation range. */
function answerTo(query: Buffer): Buffer {
  const question = query.subarray(12);
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(1, 6);
  header.writeUInt32BE(0, 8);
  const nameEnd = question.indexOf(0) + 5;
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 192, 0, 2, 1]);
  return Buffer.concat([header, question.subarray(0, nameEnd), record]);
}

/** What enter says of a real run: how many keys the first program of the container was given. */
process.argv[3] = String(Object.keys(process.env).filter((name) => name !== 'HOME').length);

async function plant(): Promise<void> {
  fs.mkdirSync('/planted');
  fs.mkdirSync('/run', { recursive: true });
  fs.writeFileSync('/run/docker.sock', '');
  const responder = dgram.createSocket('udp4');
  responder.on('message', (query, from) => {
    // The prober's own datagram lands here too, and is no question.
    if (query.length > 16) responder.send(answerTo(query), from.port, from.address);
  });
  await new Promise<void>((resolve) => responder.bind(53, '127.0.0.1', resolve));
  const listener = net.createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => listener.listen(7, '127.0.0.1', resolve));
  responder.unref();
  listener.unref();
}

/** The host plants an interface beside us, and says so; an engine starts us before it could. One that never says it loses a control. */
function awaitHost(): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  // Counted and not timed: ten seconds of an idle machine.
  for (let polls = 0; !fs.existsSync('/in/planted') && polls < 2_000; polls++) Atomics.wait(sleeper, 0, 0, 5);
}

plant()
  .then(awaitHost)
  .then(
    () => require('./probe.cjs'),
    () => process.exit(3),
  );
