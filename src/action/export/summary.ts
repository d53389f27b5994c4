// The summary of an export: what was asked, what lies in the packet, and what nobody has shown. Pure; runs in main. Must never repeat a
// row. Attacker: ids, purpose, notes and names out of the workflow, the catalog and the service.
import { markdownTable } from '../../report/markdown-table.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import { join, lines, prose, nothing, orNone, ours } from '../../report/markdown-text.ts';
import { MARK } from '../answer.ts';
import type { StepAnswer } from '../launcher/step.ts';
import type { HandedOver } from '../inspect/summary.ts';
import type { Env } from '../work-folder.ts';
import type { Exported } from './conclude.ts';
import type { ExportInputs } from './inputs.ts';

/** What was asked and by whom, as far as the runner says it. Nothing here is shown by anything. */
export function askedLines(inputs: ExportInputs, env: Env): Markdown[] {
  const { ids, purpose, host, database, user, knowledgeBase } = inputs;
  const asked = ids.map((id) => prose`${id}`);
  const of = host === null ? prose`` : prose` in the database ${database}, as the role ${user}`;
  return [
    prose`- queries: ${join(asked, ', ')}${of}`,
    ...(knowledgeBase === null ? [] : [prose`- documents: from the knowledge base ${knowledgeBase.url}`]),
    prose`- purpose, as stated: ${purpose}`,
    prose`- started by, as the runner says: ${env['GITHUB_ACTOR'] ?? ''}`,
    prose`- human_operator: NOT_EVIDENCED. A dispatch can be sent by a program.`,
  ];
}

/** The answer for a packet that was handed over. */
export function toAnswer(
  exported: Extract<Exported, { kind: 'exported' }>,
  handed: HandedOver,
  inputs: ExportInputs,
  visibility: string,
  env: Env,
): StepAnswer {
  const { outcome, digest, items, notes } = exported;
  const rows = items.map((item) => [
    prose`${item.id}`,
    prose`${item.completeness}`,
    prose`${item.rows}`,
    orNone(item.sqlstate),
    prose`${item.contentHash}`,
  ]);
  const confirmed =
    inputs.token === null
      ? prose`- event, branch, protection and visibility: the runner’s word and its event file, which an earlier step of the job can change; give github-token to have GitHub confirm it`
      : prose`- event, branch, protection and visibility: confirmed by GitHub itself`;
  const published =
    visibility === 'published'
      ? [
          prose`- **Anyone can fetch this packet**: i-publish-this-data is true, and the repository is not shown to be private.`,
        ]
      : [
          prose`- repository, as ${
            inputs.token === null ? prose`the event` : prose`GitHub`
          } says: ${visibility}`,
        ];
  return {
    outputs: {
      outcome,
      'packet-digest': digest,
      'packet-artifact-id': `${handed.id}`,
      'packet-artifact-digest': handed.digest,
    },
    level: outcome === 'WRITTEN_COMPLETE' ? 'notice' : 'warning',
    words: `${outcome}, packet ${digest}. Next: inspect it, with this digest as expected-digest.`,
    summary: lines([
      prose`# Export: ${ours(outcome)}`,
      nothing,
      MARK,
      nothing,
      ...askedLines(inputs, env),
      ...published,
      confirmed,
      nothing,
      ...markdownTable(prose`item | completeness | rows | SQLSTATE | content hash`, rows, prose`No item.`),
      nothing,
      prose`## Hand-over`,
      nothing,
      prose`- packet: ${digest}`,
      prose`- artifact ${inputs.artifact}, id ${handed.id}, archive ${handed.digest}, kept for ${inputs.retentionDays} of at most 7 days`,
      prose`- Any job of this run can replace the artifact. Pass the output packet-digest to the inspection as expected-digest.`,
      ...notes.map((note) => prose`- ${note}`),
      prose`- Evidence as of this export: no authority, no gate, and nothing about what is absent.`,
      nothing,
    ]),
  };
}
