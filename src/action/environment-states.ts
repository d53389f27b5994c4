// What this runner's environment says of the job: server, run, attempt, workflow. Runs in main; pure. An assertion of anyone who started
// this process, and no observation. Attacker: a value that is longer, or other, than such a thing is: it is left out.
import type { Plan } from '../formats/documents.ts';

type States = NonNullable<Plan['environment_states']>;

// An address without a path, user or query.
const SERVER = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const NUMBER = /^\d{1,20}$/;
/** OWNER/REPOSITORY/PATH@REF. Branches and files have letters of every language; none has a control character. */
const WORKFLOW = /^[^\p{C}\p{Zl}\p{Zp}]{1,500}$/u;

/** By allow-list: nothing else of the environment leaves main. Null where the environment speaks of no run. */
export function environmentStates(env: Readonly<Record<string, string | undefined>>): States | null {
  const told = (name: string, form: RegExp) => form.exec(env[name] ?? '')?.[0] ?? null;
  const states = {
    server: told('GITHUB_SERVER_URL', SERVER),
    run_id: told('GITHUB_RUN_ID', NUMBER),
    run_attempt: told('GITHUB_RUN_ATTEMPT', NUMBER),
    workflow: told('GITHUB_WORKFLOW_REF', WORKFLOW) ?? told('GITHUB_WORKFLOW', WORKFLOW),
  };
  return states.server === null && states.run_id === null ? null : states;
}

/** The run that the evidence is bound to (`--expect-run`): the same words. */
export const ciRunOf = (states: States | null): Plan['ci_run'] =>
  states === null || states.run_id === null ? null : { id: states.run_id, attempt: states.run_attempt ?? '' };
