// The summary of an export: what was asked, what lies in the packet, and what nobody has shown. Pure; runs in main. Must never repeat a
// row. Attacker: ids, purpose, notes and names out of the workflow, the catalog and the service.
import { markdownTable } from '../../report/markdown-table.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import { join, lines, prose, nothing, orNone, ours } from '../../report/markdown-text.ts';
import { MARK } from '../answer.ts';
import type { StepAnswer } from '../launcher/step.ts';
import type { HandedOver } from '../inspect/summary-facts.ts';
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
    prose`- purpose (asserted): ${purpose}`,
    prose`- started by (asserted by the runner): ${env['GITHUB_ACTOR'] ?? ''}`,
    prose`- human_operator: NOT_EVIDENCED. A dispatch can be sent by a program.`,
  ];
}

/** Of one table above the fold. */
const ITEMS_SHOWN = 8;

const HEAD = prose`item | completeness | rows | SQLSTATE | content hash`;

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
    prose`${item.content_hash}`,
  ]);
  // A long list is folded, but for what a reader has to look at.
  const openRows =
    items.length <= ITEMS_SHOWN ? rows : rows.filter((_, at) => items[at]?.completeness !== 'COMPLETE');
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
      ...markdownTable(
        HEAD,
        openRows.slice(0, ITEMS_SHOWN),
        items.length === 0 ? prose`No item.` : prose`${items.length} items, each of them COMPLETE.`,
      ),
      nothing,
      ...(openRows.length < rows.length || openRows.length > ITEMS_SHOWN
        ? [
            prose`<details><summary>All ${items.length} items</summary>`,
            nothing,
            ...markdownTable(HEAD, rows, nothing),
            nothing,
            prose`</details>`,
            nothing,
          ]
        : []),
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
