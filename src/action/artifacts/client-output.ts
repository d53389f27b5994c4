// Keeps what the artifact client prints inside of this process. Runs in main. Must never let a word of it out: the client logs each
// answer as a debug line, with the signature of a signed address, and relies on a mask command that a relay rightly breaks.

let listener: (text: string) => void = () => {};

/** From here on nothing that the process writes to its standard output gets through, also later, of a call that was given up. */
export function silenceClient(): void {
  process.stdout.write = (text: Uint8Array | string) => {
    if (typeof text === 'string') listener(text);
    return true;
  };
}

/** Hears it until it is disposed of. One at a time. */
export function hearClient(hear: (text: string) => void): Disposable {
  listener = hear;
  return {
    [Symbol.dispose]: () => {
      if (listener === hear) listener = () => {};
    },
  };
}
