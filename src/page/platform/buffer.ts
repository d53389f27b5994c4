// Node's Buffer for a browser: the `buffer` package, with the browser's own UTF-8 in the place of its loop over characters, which takes
// seconds for a large packet. scripts/build.ts puts it in wherever the pure rooms say Buffer. Must decode as Node does; a test compares them.
import { Buffer as Portable } from 'buffer/index.js';

const encoder = new TextEncoder();
/** A byte order mark is text, as it is to Node. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const isUtf8Name = (encoding: unknown): boolean =>
  encoding === undefined || encoding === 'utf8' || encoding === 'utf-8';

type ToText = (this: Portable, encoding?: string, start?: number, end?: number) => string;

const plainToString: ToText = Reflect.get(Portable.prototype, 'toString');
Portable.prototype.toString = function toString(
  this: Portable,
  encoding?,
  start = 0,
  end = this.length,
): string {
  if (isUtf8Name(encoding)) return decoder.decode(Uint8Array.prototype.subarray.call(this, start, end));
  return encoding === 'latin1'
    ? latin1(Uint8Array.prototype.subarray.call(this, start, end))
    : plainToString.call(this, encoding, start, end);
};

/** A call takes so many arguments; the package goes letter by letter. */
const LETTERS = 8192;

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += LETTERS)
    text += String.fromCharCode(...bytes.subarray(at, at + LETTERS));
  return text;
}

/** Node stops at the first pair that is none; the package takes a digit beside a space for one. */
const HEX_PAIRS = /^(?:[0-9a-f]{2})*/i;

const plainFrom = Portable.from.bind(Portable) as (...args: unknown[]) => Portable;
const from = (value: unknown, ...rest: unknown[]): Portable => {
  const [encoding] = rest;
  if (typeof value !== 'string') return plainFrom(value, ...rest);
  if (encoding === 'hex') return plainFrom(HEX_PAIRS.exec(value)?.[0] ?? '', 'hex');
  if (!isUtf8Name(encoding)) return plainFrom(value, encoding);
  const bytes = encoder.encode(value);
  return plainFrom(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
Portable.from = from as typeof Portable.from;

const plainLength = Portable.byteLength.bind(Portable);
Portable.byteLength = (value, encoding): number =>
  typeof value === 'string' && isUtf8Name(encoding)
    ? encoder.encode(value).length
    : plainLength(value, encoding);

export { Portable as Buffer };
