// A packet from answers that someone obtained before: hashed, validated and bounded as what we read ourselves, and never called the
// same. Export step only; asks no server. Must never write a packet where one answer is refused.
import type { LoadedCatalog } from '../../catalog/assemble.ts';
import type { GatewayMapping } from '../../formats/documents.ts';
import { STATED_BY_OPERATOR } from '../../formats/gateway.ts';
import { quoted } from '../../formats/quoted.ts';
import type { Approved } from '../approve.ts';
import { approve } from '../approve.ts';
import { toBlocked } from '../blocked.ts';
import { createParser } from '../gate/parser.ts';
import type { ExportOutcome, ItemSummary } from '../outcome.ts';
import { toNotes, toSummary } from '../packet/item-summary.ts';
import { toPacketId } from '../packet/packet-id.ts';
import { startPacket } from '../packet/packet-writer.ts';
import { ExportProblem } from '../problem.ts';
import type { BroughtAnswer } from './answer-files.ts';
import { readAnswerFiles } from './answer-files.ts';
import type { GatewayEffects } from './gateway-export.ts';
import {
  gatewayItem,
  isComplete,
  notEvidenced,
  PROGRAM,
  toProblemNotes,
  withProblem,
} from './gateway-items.ts';
import { readAnswer } from './read-answer.ts';
import { toGatewayPayload } from './to-payload.ts';

export interface AssemblePlan {
  /** One JSON file an id. */
  answers: string;
  purpose: string;
  catalog: LoadedCatalog;
  mapping: GatewayMapping;
  /** Who brings them, as they say. */
  exporter: string;
}

/** The entries of these answers, each judged as for an export. Throws at the first that is refused. */
async function approveAll(answers: readonly BroughtAnswer[], plan: AssemblePlan): Promise<Approved[]> {
  const { catalog, purpose } = plan;
  const twice = answers.find(({ id }, index) => answers.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new ExportProblem('DUPLICATE_QUERY_ID', `${quoted(twice.file)} answers what another file answers`);
  const parser = createParser();
  const approved: Approved[] = [];
  for (const { id, file } of answers) {
    const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
    if (entry === undefined)
      throw new ExportProblem(
        'UNKNOWN_QUERY_ID',
        `${quoted(file)} answers ${quoted(id)}, which is not in the catalog`,
      );
    // Each by itself: answers can come from several databases.
    const database = entry.governed_surface.split('.')[0] ?? '';
    approved.push(...(await approve({ ids: [id], purpose, catalog, database }, parser)));
  }
  return approved;
}

/** Makes the packet. Never throws: what goes wrong is a `blocked` outcome. */
export async function assembleAnswers(plan: AssemblePlan, effects: GatewayEffects): Promise<ExportOutcome> {
  const started = effects.now().getTime();
  try {
    const answers = readAnswerFiles(plan.answers, started).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const approved = await approveAll(answers, plan);
    const times = answers
      .map(({ observedAt }) => observedAt)
      .toSorted((a, b) => Date.parse(a) - Date.parse(b));
    const sourceRevision = 'operator:STATED_BY_OPERATOR;snapshot:NOT_EVIDENCED';
    // What the packet calls its time is never later than what it shows.
    const packet = startPacket({ observedAt: times[0] ?? '', sourceRevision }, effects.spool);
    const items: ItemSummary[] = [];
    for (const [index, { entry }] of approved.entries()) {
      const answer = answers[index];
      if (answer === undefined) continue;
      const read = toGatewayPayload(entry, readAnswer(answer.result, plan.mapping), plan.mapping);
      if (read.completeness === 'ERROR')
        throw new ExportProblem(
          'ANSWER_REFUSED',
          `${quoted(answer.file)}: ${read.problem ?? ''}; tki explain says what it means`,
        );
      const result = { entry, viewFingerprints: {}, gateway: gatewayItem(STATED_BY_OPERATOR), ...read };
      const added = packet.add(result, { observedAt: answer.observedAt, sourceRevision });
      items.push(withProblem(toSummary(added, false, 0), entry, read.problem));
    }
    if (effects.signal?.aborted === true)
      throw new ExportProblem('INTERRUPTED', 'the assembly was stopped; nothing was written');
    const packetId = toPacketId(effects);
    const { digest, manifestHash } = packet.end({
      packetId,
      catalogDigest: plan.catalog.digest,
      gateway: STATED_BY_OPERATOR,
      exporter: { stated_by: plan.exporter, program: PROGRAM, answers: STATED_BY_OPERATOR, ...notEvidenced },
      purpose: plan.purpose,
    });
    return {
      kind: 'exported',
      packetId,
      digest,
      manifestHash,
      complete: isComplete(items),
      items,
      notes: [...toNotes(approved.map(({ entry }) => entry)), ...toProblemNotes(items), NOT_READ],
      milliseconds: effects.now().getTime() - started,
    };
  } catch (error) {
    return toBlocked(error, false, effects.now().getTime() - started);
  }
}

const NOT_READ =
  'STATED_BY_OPERATOR: nothing here read these answers or their times; they never equal what an export has read';
