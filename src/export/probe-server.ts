// The five probes against a PostgreSQL server of one's own: our gate first, and then each text in the exporter's transaction, as if it
// had come that far. Export step only. Must never leave that transaction: it is READ ONLY and is not committed.
import { toBlocked } from './blocked.ts';
import { createParser } from './gate/parser.ts';
import { gate } from './gate/gate.ts';
import type { ProbeEffects, ProbesOutcome } from './gateway/probe-gateway.ts';
import type { Probe, ProbeResult } from './gateway/probes.ts';
import { compare, gatewayProbes } from './gateway/probes.ts';
import { assertSafe } from './server/session-checks.ts';
import type { Secret, Session } from './server/session.ts';
import { begin, openSession } from './server/session.ts';
import type { Endpoint } from './server/transport.ts';
import { refuseEnvironment } from './server/transport.ts';

export interface ServerToProbe {
  endpoint: Endpoint;
  user: string;
  database: string;
  password: Secret | null;
}

/** A probe has one row, or none. */
const LIMITS = { bytes: 1000, rows: 2 };

/** The SQLSTATE with which the server refuses, or that it executes. */
async function askServer(session: Session, { sql, tag }: Probe): Promise<string> {
  await session.command('SAVEPOINT probe', 'SAVEPOINT');
  let sqlstate: string | null;
  if (tag === null) {
    const answer = await session.ask(sql, LIMITS);
    sqlstate = answer.kind === 'error' ? answer.sqlstate : null;
  } else sqlstate = await session.attempt(sql, tag);
  await session.command('ROLLBACK TO SAVEPOINT probe', 'ROLLBACK');
  return sqlstate ?? 'executes';
}

/** Never throws: what cannot be asked is a `blocked` outcome. */
export async function probeServer(server: ServerToProbe, effects: ProbeEffects): Promise<ProbesOutcome> {
  const started = effects.now().getTime();
  let executed = false;
  try {
    refuseEnvironment(effects.env);
    const { uid, signal } = effects;
    await using session = await openSession({ ...server, packetId: 'tki-gateway-probe', uid, signal });
    executed = true;
    await begin(session, []);
    await assertSafe(session, server.database);
    const parser = createParser();
    const results: ProbeResult[] = [];
    for (const probe of gatewayProbes) {
      const decision = await gate(probe.sql, { relations: [], prohibitedJoins: [] }, parser);
      const said = await askServer(session, probe);
      // A write that the server carries out in this transaction is no READ ONLY one, whatever the gate says.
      const observed =
        probe.writes && said === 'executes' ? 'executed' : decision.kind === 'denied' ? 'denied' : 'executed';
      const { id, sql, reported } = probe;
      results.push({ id, sql, reported, observed, server: said, compared: compare(probe, observed) });
    }
    await session.command('ROLLBACK', 'ROLLBACK');
    return { kind: 'probed', results, role: null };
  } catch (error) {
    const blocked = toBlocked(error, executed, effects.now().getTime() - started);
    if (blocked.kind === 'blocked') return blocked;
    throw error;
  }
}
