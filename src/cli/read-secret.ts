// Asks a person for a secret on a terminal, without showing it. Runs at the operator's edge.
// Must never read a secret from a pipe: there it would have been in a command line or a file before.
import type { ReadStream, WriteStream } from 'node:tty';

/** A password longer than this is a slip of the clipboard. */
const SECRET_LIMIT = 1024;

/** What was typed, up to Enter; null without a terminal, or after Ctrl-C or Ctrl-D. */
export function readSecret(prompt: string, input: ReadStream, output: WriteStream): Promise<string | null> {
  if (!input.isTTY) return Promise.resolve(null);
  output.write(prompt);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  return new Promise((done) => {
    let typed = '';
    const end = (secret: string | null): void => {
      input.off('data', read);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
      done(secret);
    };
    const read = (text: string): void => {
      for (const character of text) {
        if (character === '\r' || character === '\n') return end(typed);
        if (character === '\u0003' || character === '\u0004' || typed.length >= SECRET_LIMIT)
          return end(null);
        typed = character === '\u007f' || character === '\b' ? typed.slice(0, -1) : typed + character;
      }
    };
    input.on('data', read);
  });
}
