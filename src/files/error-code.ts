// The code of an error of the kernel or of Node, such as ENOENT, for a message of ours: its own text may hold a path of others.

/** `UNKNOWN` where the error carries none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
