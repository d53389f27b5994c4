// Brings the files of a run to one folder, out of its two artifacts. Runs in main, with a token, never as root. Must never take a file
// that has none of a run's names. Attacker: the service, and any job of that run, which can replace both archives.
import { createReadStream } from 'node:fs';
import { startSha256 } from '../../formats/digest.ts';
import { REPORT_LIMIT_BYTES } from '../../formats/limits.ts';
import { artifactOf } from '../../formats/run-files.ts';
import type { Blocked } from '../artifacts/artifact-failure.ts';
import { blocked } from '../artifacts/artifact-failure.ts';
import { withExchanges } from '../artifacts/exchanges.ts';
import type { RemoteSource } from '../artifacts/remote-packet.ts';
import { withArchive } from '../artifacts/remote-packet.ts';
import { unpackFiles } from '../artifacts/unpack.ts';
import type { Env } from '../work-folder.ts';
import type { ArtifactAsked } from '../inputs/kinds.ts';
import type { ArchiveAsked, VerifyInputs } from './inputs.ts';

/** Three reports, or evidence and a run's statement with what a signing job needs. */
const FILES_LIMIT_BYTES = 4 * REPORT_LIMIT_BYTES;

export type Taken =
  | {
      readonly kind: 'taken';
      readonly transport: 'BOUND' | 'NOT_EVIDENCED';
      readonly notes: readonly string[];
    }
  | Blocked;

/** Where an artifact of this run or of another one is looked for. */
export function sourceOf(
  { name, id }: ArtifactAsked,
  runId: string | null,
  workflow: string | null,
  { token }: VerifyInputs,
  env: Env,
): RemoteSource {
  const which = { name, ...(id === undefined ? {} : { id }) };
  if (runId === null) return { kind: 'artifact', ...which };
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const source = { kind: 'cross-run', ...which, runId, token: token ?? '', owner, repo } as const;
  return workflow === null ? source : { ...source, workflow };
}

async function digestOf(archive: string): Promise<string> {
  const state = startSha256();
  for await (const chunk of createReadStream(archive) as AsyncIterable<Buffer>) state.update(chunk);
  return state.digest();
}

/** One of the two archives, its files into `folder`. Rejects only where the disk fails. */
export function takeRunFiles(
  kind: 'report' | 'evidence',
  asked: ArchiveAsked,
  folder: string,
  inputs: VerifyInputs,
  env: Env,
): Promise<Taken> {
  const source = sourceOf(asked, inputs.runId, inputs.runWorkflow, inputs, env);
  return withExchanges((exchanges) =>
    withArchive<Taken>(source, `${folder}.${kind}`, env, exchanges, async (archive, notes) => {
      const digest = await digestOf(archive);
      if (asked.digest !== null && digest !== asked.digest) {
        return blocked(
          'EXPECTED_DIGEST_DIFFERS',
          `the archive of the ${kind} has ${digest}, and ${asked.digest} was expected: it was replaced, or you meant another`,
        );
      }
      // What lies there for a signing job stays inside.
      const unpacked = await unpackFiles(
        archive,
        folder,
        FILES_LIMIT_BYTES,
        (name) => artifactOf(name) === kind,
      );
      if (unpacked.kind === 'refused')
        return blocked('ARTIFACT_NOT_ACCEPTED', `${kind}: ${unpacked.why}: ${unpacked.detail}`);
      return { kind: 'taken', transport: asked.digest === null ? 'NOT_EVIDENCED' : 'BOUND', notes };
    }),
  );
}
