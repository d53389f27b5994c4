// Vectors: packet level: bytes. Each is registered with what must be observed of it.
import { blocked } from './expectations.ts';
import { DISCLAIMER, rows, dot, packetOf, bytesOf, sound } from './packets.ts';

export function packetBytesVectors(): void {
  const soundText = sound.toString();
  const bytes: [string, string][] = [['packet-bytes', 'NON_CANONICAL']];
  const swap = (from: string, to: string): Buffer => {
    const text = soundText.replace(from, () => to);
    if (text === soundText) throw new Error(`nothing to swap: ${from}`);
    return Buffer.from(text);
  };
  const RAW: Record<string, Buffer> = {
    empty: Buffer.alloc(0),
    'not-json': Buffer.from('not a packet'),
    'white-space': swap('{"authority_status"', '{ "authority_status"'),
    newline: Buffer.from(`${soundText}\n`),
    truncated: sound.subarray(0, -20),
    'truncated-item': sound.subarray(0, soundText.indexOf('"precedence"')),
    bom: Buffer.from(`\ufeff${soundText}`),
    'bom-item': swap('{"authority_status"', '\ufeff{"authority_status"'),
    order: swap(
      '"decision_effect":"NONE","disclaimer":' + JSON.stringify(DISCLAIMER),
      '"disclaimer":' + JSON.stringify(DISCLAIMER) + ',"decision_effect":"NONE"',
    ),
    'order-item': swap('"kind":"count","value":"309"', '"value":"309","kind":"count"'),
    duplicate: swap('"may_gate":false', '"may_gate":false,"may_gate":false'),
    'duplicate-items': swap('"manifest_hash"', '"items":[],"manifest_hash"'),
    'duplicate-item-member': swap('"kind":"count"', '"kind":"count","kind":"count"'),
    'duplicate-escaped': swap('"kind":"count"', '"kind":"count","\\u006bind":"count"'),
    'escape-needless': swap('"value":"309"', '"value":"\\u00330\\u0039"'),
    'escaped-sql': swap('"precedence"', '"\\u0073ql":"","precedence"'),
    'number-fraction': swap('"value":"309"', '"value":309.0'),
    'number-exponent': swap('"value":"309"', '"value":3e2'),
    'number-minus-zero': swap('"value":"309"', '"value":-0'),
    'number-tiny': swap('"value":"309"', '"value":1e-400'),
    'number-huge': swap('"value":"309"', '"value":1e400'),
    'number-beyond-2-53': swap('"value":"309"', '"value":9007199254740993'),
    'lone-surrogate': swap('"value":"309"', '"value":"\\ud800"'),
    'integer-names-order': swap('"tki":{', '"tki":{"9":1,"10":2,'),
    'trailing-comma': swap('}],"manifest_hash"', '},],"manifest_hash"'),
    'missing-comma': Buffer.from(
      bytesOf(packetOf([dot(), rows([['a', 'b']])]))
        .toString()
        .replace('},{"authority_status"', '}{"authority_status"'),
    ),
  };
  for (const [name, raw] of Object.entries(RAW)) blocked(`bytes-${name}`, 'bytes not canonical', raw, bytes);
  {
    const at = soundText.indexOf('a person');
    const broken = Buffer.from(sound);
    broken[at] = 0xff;
    blocked('bytes-invalid-utf-8', 'bytes not canonical: invalid UTF-8', broken, bytes);
    const inside = Buffer.from(sound);
    inside[soundText.indexOf('exact at')] = 0xc0;
    blocked('bytes-invalid-utf-8-item', 'bytes not canonical: invalid UTF-8 in an item', inside, bytes);
  }
  blocked(
    'bytes-too-deep',
    'nested deeper than 64 levels',
    swap('"value":"309"', `"value":${'['.repeat(70)}${']'.repeat(70)}`),
    [['packet-bytes', 'TOO_DEEP']],
  );
  blocked('too-many-items', 'more items than one report lists', sound, [['packet-bytes', 'TOO_MANY_ITEMS']], {
    options: { metadataLimitBytes: 100 },
  });
}
