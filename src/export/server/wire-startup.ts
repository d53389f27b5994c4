// The first packet that the client sends, against the one that it may send. Pure.
// node-postgres added what it found in PG* variables of the environment: a setting that nobody asked for must not leave.

/** True for a startup packet of protocol 3.0 with exactly these parameters. */
export function isStartup(packet: Buffer, expected: Readonly<Record<string, string>>): boolean {
  if (packet.length < 9 || packet.readUInt32BE(0) !== packet.length || packet.readUInt32BE(4) !== 0x0003_0000)
    return false;
  const parts = packet.subarray(8, -2).toString('utf8').split('\0');
  const sent = new Map<string, string>();
  for (let index = 0; index + 1 < parts.length; index += 2)
    sent.set(parts[index] ?? '', parts[index + 1] ?? '');
  const names = Object.keys(expected);
  return (
    parts.length === 2 * names.length &&
    sent.size === names.length &&
    names.every((name) => sent.get(name) === expected[name])
  );
}
