// Decimals compared exactly: as scaled integers, never as floats. Pure.

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. Both match the schema's `decimal`. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(fraction(a).length, fraction(b).length);
  const left = scaled(a, scale);
  const right = scaled(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

function fraction(decimal: string): string {
  return decimal.split('.')[1] ?? '';
}

function scaled(decimal: string, scale: number): bigint {
  return BigInt(`${decimal.split('.')[0]}${fraction(decimal).padEnd(scale, '0')}`);
}
