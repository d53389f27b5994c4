// The one error of ours: what cannot be judged, with a code and what to do about it. Pure, and it runs everywhere.
// Must never carry a message of a server or of a library: its text is shown as it is.

/** `Code`: the codes of a family, as a union. `cause`: what it came from, for a debugger; nothing of it is ever printed. */
export class CodedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly hint: string;
  constructor(code: Code, message: string, hint: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** Whether it is one of ours, and of a family: one of these codes. */
export function isCoded<Code extends string>(
  error: unknown,
  ...codes: readonly Code[]
): error is CodedError<Code> {
  return error instanceof CodedError && (codes as readonly string[]).includes(error.code);
}
