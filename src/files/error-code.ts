// The code of an error of the kernel or of Node, such as ENOENT, for a message of ours: its own text may hold a path of others.

/** The kernel's numbers of those for which Node knows no name: it says `Unknown system error -122`. The same on every architecture of ours. */
const unnamed: Readonly<Record<string, string>> = {
  8: 'ENOEXEC',
  37: 'ENOLCK',
  74: 'EBADMSG',
  116: 'ESTALE',
  117: 'EUCLEAN',
  122: 'EDQUOT',
};

/** `UNKNOWN` where the error carries none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return 'UNKNOWN';
  const number = /^Unknown system error -(\d+)$/.exec(error.code)?.[1];
  return number === undefined ? error.code : (unnamed[number] ?? error.code);
}
