// A port of how GitHub's runner finds commands in a log: its line ends, both dialects, its registered names. For tests.
// Where .NET compares with a culture, characters that a culture ignores are taken out first: the port sees more, never less.

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  readonly dialect: 'v2' | 'v1';
}

/** The command extensions that the runner registers, and its stop word. */
export const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** The runner reads its child's streams line by line, as .NET does: `\n`, `\r\n`, and a bare `\r`. */
export const splitLines = (log: string): string[] => log.split(/\r\n|\n|\r/);

const V2 = '::';
const V1 = '##[';
const IGNORED = /[\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}\0]/gu;

const unescape = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((left, [token, code]) => left.replaceAll(code, token), text);

const data = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  ['%', '%25'],
] as const;
const property = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
  ['%', '%25'],
] as const;
const legacy = [
  [';', '%3B'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [']', '%5D'],
  ['%', '%25'],
] as const;

function toCommand(
  info: string,
  separator: string,
  dialect: Command['dialect'],
  text: string,
): Command | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered.has(name.toLowerCase())) return null;
  const properties: Record<string, string> = {};
  if (space > 0) {
    for (const pair of info
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const equals = pair.indexOf('=');
      if (equals > 0)
        properties[pair.slice(0, equals)] = unescape(
          pair.slice(equals + 1),
          dialect === 'v2' ? property : legacy,
        );
    }
  }
  return {
    name: name.toLowerCase(),
    properties,
    data: unescape(text, dialect === 'v2' ? data : legacy),
    dialect,
  };
}

function parseV2(line: string): Command | null {
  const message = line.trimStart();
  if (!message.startsWith(V2)) return null;
  const end = message.indexOf(V2, V2.length);
  return end < 0 ? null : toCommand(message.slice(V2.length, end), ',', 'v2', message.slice(end + V2.length));
}

function parseV1(line: string): Command | null {
  const start = line.indexOf(V1);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : toCommand(line.slice(start + V1.length, end), ';', 'v1', line.slice(end + 1));
}

/** The command that a line of a log is to the runner, or null for text. */
export function parseCommand(line: string): Command | null {
  const visible = line.replace(IGNORED, '');
  return parseV2(line) ?? parseV1(line) ?? parseV2(visible) ?? parseV1(visible);
}
