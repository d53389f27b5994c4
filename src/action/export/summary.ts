// The summary of an export: what was asked, what lies in the packet, and what nobody has shown. Pure; runs in main. Must never repeat a
// row. Attacker: ids, purpose, notes and names out of the workflow, the catalog and the service.
import { encodeMarkdown as quote, encodeMarkdownSentence as sentence } from '../../report/encoders.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Answer } from '../answer.ts';
import { MARK } from '../answer.ts';
import type { HandedOver } from '../summary.ts';
import type { Env } from '../work-folder.ts';
import type { Exported } from './conclude.ts';
import type { ExportInputs } from './inputs.ts';

/** What was asked and by whom, as far as the runner says it. Nothing here is shown by anything. */
export function askedLines({ ids, purpose, database, user }: ExportInputs, env: Env): string[] {
  return [
    `- asked: ${ids.map(quote).join(', ')} of the database ${quote(database)}, as the role ${quote(user)}`,
    `- purpose, as stated: ${quote(purpose)}`,
    `- started by, as the runner says: ${quote(env['GITHUB_ACTOR'] ?? '')}`,
    '- human_operator: NOT_EVIDENCED. A dispatch can be sent by a program.',
  ];
}

/** The answer for a packet that was handed over. */
export function toAnswer(
  exported: Extract<Exported, { kind: 'exported' }>,
  handed: HandedOver,
  inputs: ExportInputs,
  visibility: string,
  env: Env,
): Answer {
  const { outcome, digest, items, notes } = exported;
  const rows = items.map((item) => [
    quote(item.id),
    sentence(item.completeness),
    `${item.rows}`,
    item.sqlstate === null ? 'none' : quote(item.sqlstate),
    quote(item.contentHash),
  ]);
  const confirmed =
    inputs.token === null
      ? '- event, branch, protection and visibility: the runner’s word and its event file, which an earlier step of the job can change; give github-token to have GitHub asked'
      : '- event, branch, protection and visibility: as GitHub itself answered';
  const published =
    visibility === 'published'
      ? [
          '- **Everybody can fetch this packet**: i-publish-this-data is true, and the repository is not shown to be private.',
        ]
      : [`- repository, as ${inputs.token === null ? 'the event' : 'GitHub'} says: ${sentence(visibility)}`];
  return {
    outputs: {
      outcome,
      'packet-digest': digest,
      'packet-artifact-id': `${handed.id}`,
      'packet-artifact-digest': handed.digest,
    },
    level: outcome === 'WRITTEN_COMPLETE' ? 'notice' : 'warning',
    words: `${outcome}, packet ${digest}. Next: inspect it, with this digest as expected-digest.`,
    summary: [
      `# Export: ${outcome}`,
      '',
      MARK,
      '',
      ...askedLines(inputs, env),
      ...published,
      confirmed,
      '',
      ...markdownTable(['item', 'completeness', 'rows', 'SQLSTATE', 'content hash'], rows, 'No item.'),
      '',
      '## Hand-over',
      '',
      `- packet: ${quote(digest)}`,
      `- artifact ${quote(inputs.artifact)}, id ${handed.id}, archive ${quote(handed.digest)}, kept for ${inputs.retentionDays} of at most 7 days`,
      '- Any job of this run can replace the artifact. Hand the output packet-digest to the inspection as expected-digest.',
      ...notes.map((note) => `- ${sentence(note)}`),
      '- Evidence as of this export: no authority, no gate, and nothing about what is absent.',
      '',
    ].join('\n'),
  };
}
