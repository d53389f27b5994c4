// The one program that needs root, as sudo is asked to start it: by the command line and by the action, and the rule that lets both. Pure.
// Attacker: anyone who chose a path. A rule names whole commands, never a pattern: sudo's patterns match spaces, and so other arguments.

/**
 * What the action grants the host: a part of the command, and so of the rule. Above the host's own deadline for inspecting (90), so
 * that it can report first; then 5 to clean up, then it is killed.
 */
export const HOST_SECONDS = 100;

/** sudo keeps a part of the caller's environment; `env -i` leaves none of it. */
export const WITHOUT_ENVIRONMENT = ['/usr/bin/env', '-i'] as const;

/** sudo's own end would not reach the host: this does. */
export const WITH_END = ['/usr/bin/timeout', '-k5', `${HOST_SECONDS}`] as const;

/** Where a runner that someone hosts himself usually keeps its Node, and what it fetched of this repository. */
const OF_A_RUNNER = {
  node: '/home/runner/actions-runner/externals/node24/bin/node',
  host: '/home/runner/actions-runner/_work/_actions/OWNER/tool-kiem-thu/v0/dist/host.mjs',
} as const;

/** Absolute paths of Node and of dist/host.mjs. */
export interface HostProgram {
  readonly node: string;
  readonly host: string;
}

// What sudo reads as something else in a command or its arguments.
const ACTIVE = /[\\,:=#!*?[\]^]/g;

const escaped = (word: string): string => word.replace(ACTIVE, (character) => `\\${character}`);

const commands = ({ node, host }: HostProgram, ends: readonly (readonly string[])[]): string[] =>
  ends.map((end) => [...WITHOUT_ENVIRONMENT, ...end, node, host].map(escaped).join(' '));

/**
 * It is printed as it is, and has to be one line. sudo joins the arguments by spaces before it compares them: a path with one would
 * also be two arguments, of which the first is a program that anyone may have written.
 */
const UNFIT = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** One line for /etc/sudoers.d; null where the paths have none: the command line and the action on this machine, and a runner's usual paths. `user`: a name, or `#1000`. */
export function sudoRule(user: string, program: HostProgram): string | null {
  if (UNFIT.test(program.node + program.host)) return null;
  const all = [...commands(program, [[], WITH_END]), ...commands(OF_A_RUNNER, [WITH_END])];
  return `${user} ALL=(root) NOPASSWD: ${all.join(', ')}`;
}
