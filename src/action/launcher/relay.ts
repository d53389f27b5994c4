// Turns what other programs said into log lines that the runner takes for text. Pure; part of the launcher. Adds no command.
// Attacker: a packet, a server or a library that gets `::set-env …` or `##[…]` printed, or a token.

/** Enough to see why a program ended; the rest of its words stays unsaid. */
export const LINES_KEPT = 40;
const LINE_LIMIT = 300;

/** A digest, and the name of an artifact of ours, which has to be found again: what is left behind is named. */
const LONG_AND_NO_SECRET = /^(?:[\da-f]+|tki-(?:report|evidence)-\d+-\d+-(?:[\w-]+-)?[\da-f]{16})$/;

/**
 * One line of printable ASCII without `::`, `##` and `#[`, so that no command starts in it in either dialect. The
 * runner compares with a culture that overlooks invisible characters, hence none but ASCII.
 */
export function plain(text: string, limit = LINE_LIMIT): string {
  return close(
    // The marks around a stranger's words stay to be told from the marks that a stranger writes.
    (/[“”]/.test(text) ? text.replaceAll('"', "'").replace(/[“”]/g, '"') : text)
      .replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
      // A token, a signature or a key is a long run of these.
      .replace(/[\w%+=-]{36,}/g, (run) => (LONG_AND_NO_SECRET.test(run) ? run : '[cut]'))
      .slice(0, limit)
      .replace(/:(?=:)|#(?=[#[])/g, '$& '),
    text.includes('“'),
  );
}

/** Marks that a cut left open would take what follows for a stranger's words, and the stranger's for ours. */
const close = (line: string, marked: boolean): string =>
  marked && line.split('"').length % 2 === 0 ? `${line}"` : line;

/** The last lines of `text`, each prefixed. The runner ends a line at a bare `\r` too. */
export function relay(text: string): string {
  return text
    .split(/[\r\n]+/)
    .filter((line) => line !== '' && !/^\s*::debug::/.test(line))
    .slice(-LINES_KEPT)
    .map((line) => `tki | ${plain(line)}\n`)
    .join('');
}
