// The five probes against an MCP server, one after the other. Export step only.
// Attacker: the gateway. Its words are checked for whose refusal it is, and never shown.
import { toBlocked } from '../blocked.ts';
import type { ExportOutcome } from '../outcome.ts';
import { refuseEnvironment } from '../server/transport.ts';
import { assertRole, ROLE_STATEMENT } from './gateway-role.ts';
import type { Called, GatewayAccess } from './gateway-session.ts';
import { openGateway } from './gateway-session.ts';
import type { Compared, Probe, ProbeResult } from './probes.ts';
import { compare, gatewayProbes, observe } from './probes.ts';

/** Of an answer's text: far more than any refusal takes. */
const TEXT_LIMIT = 10_000;

export interface ProbeEffects {
  now(): Date;
  env: Readonly<Record<string, string | undefined>>;
  uid: number;
  signal?: AbortSignal;
}

/** What asked the probes came to; `role` is the code where the gateway's role is not harmless, or cannot be read. */
export type ProbesOutcome =
  | { kind: 'probed'; results: ProbeResult[]; role: string | null }
  | Extract<ExportOutcome, { kind: 'blocked' }>;

/** All texts of an answer, and whether it came as an error; null where there is none to look at. */
function toAnswer(called: Called): { failed: boolean; text: string } | null {
  switch (called.kind) {
    case 'silent':
      return null;
    case 'error':
      // The client's own words before the server's.
      return { failed: true, text: called.text.replace(/^MCP error -?\d+: /, '').slice(0, TEXT_LIMIT) };
    case 'result':
      break;
  }
  const members = called.result.kind === 'object' ? called.result.members : new Map<string, never>();
  const [content, failed, structured] = ['content', 'isError', 'structuredContent'].map((name) =>
    members.get(name),
  );
  const texts =
    content?.kind !== 'list'
      ? []
      : content.items.flatMap((block) => {
          const text = block.kind === 'object' ? block.members.get('text') : undefined;
          return text?.kind === 'text' ? [text.text] : ['(no text)'];
        });
  if (texts.length === 0 && structured !== undefined) texts.push('(structured)');
  return {
    failed: failed?.kind === 'boolean' && failed.value,
    text: texts.join('\n').slice(0, TEXT_LIMIT),
  };
}

function toResult(probe: Probe, called: Called, deniedWith: readonly string[]): ProbeResult {
  const answer = toAnswer(called);
  const observed = answer === null ? 'unreadable' : observe(probe, answer, deniedWith);
  const compared: Compared = compare(probe, observed);
  const { id, sql, reported } = probe;
  return { id, sql, reported, observed, server: null, compared };
}

/** Never throws: what cannot be asked is a `blocked` outcome. */
export async function probeGateway(
  gateway: GatewayAccess,
  database: string,
  effects: ProbeEffects,
): Promise<ProbesOutcome> {
  const started = effects.now().getTime();
  let executed = false;
  try {
    refuseEnvironment(effects.env);
    await using session = await openGateway(gateway, effects.uid, effects.signal);
    await session.describe();
    executed = true;
    const results: ProbeResult[] = [];
    for (const probe of gatewayProbes)
      results.push(
        toResult(probe, await session.call(probe.sql, database), gateway.mapping.denied_with ?? []),
      );
    // A gateway that refuses all, because nothing is behind it, is no stricter one: something has to be readable.
    const asked = await session.call(ROLE_STATEMENT, database);
    const role = ((): string | null => {
      try {
        assertRole(asked, gateway.mapping, database);
        return null;
      } catch (error) {
        const blocked = toBlocked(error, true, 0);
        return blocked.kind === 'blocked' ? blocked.code : null;
      }
    })();
    await session.end();
    return { kind: 'probed', results, role };
  } catch (error) {
    const blocked = toBlocked(error, executed, effects.now().getTime() - started);
    if (blocked.kind === 'blocked') return blocked;
    throw error;
  }
}
