// The name of a packet: when it was begun, and eight digits that tell two of one second apart. Pure.

export interface PacketIdEffects {
  now(): Date;
  /** Of at least 4 bytes. */
  randomHex(): string;
}

export function toPacketId(effects: PacketIdEffects): string {
  const stamp = effects
    .now()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
  return `PKT-${stamp}-${effects.randomHex().slice(0, 8)}`;
}
