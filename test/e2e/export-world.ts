// What the tests of the export action share: a database behind TLS and a password, a protected branch, and the action on it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ReferenceDatabase } from '../../scripts/demo-database.ts';
import { REFERENCE_ROLE, startReferenceDatabase } from '../../scripts/demo-database.ts';
import { withTemplate } from '../support/postgres.ts';
import { root, temporaryFolder } from '../support/sandbox.ts';
import { ResultsService } from './results-service.ts';
import { runStep } from './runner.ts';
import type { EndedStep, Step } from './runner.ts';

/** What must turn up nowhere. Short, so that no rule about long words hides it, and with what a shell or a log would read. */
export const PASSWORD = "Sekr3t'::%0A##[x]$(id)";

const fixture = (name: string) => readFileSync(join(root, 'test/postgres/fixtures', name), 'utf8');

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => done(port));
    });
  });

/** The event of a run that may export: by hand, on the default branch of a private repository. */
export const event = {
  ref: 'refs/heads/main',
  repository: {
    full_name: 'octo/evidence',
    default_branch: 'main',
    private: true,
    visibility: 'private',
  },
};

/** What the runner says of such a run. */
export const runner = { GITHUB_REF_PROTECTED: 'true', GITHUB_ACTOR: 'octocat' };

export interface World extends AsyncDisposable {
  readonly database: ReferenceDatabase;
  /** Inputs that reach the server over TCP. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Of a service that takes artifacts, for steps that hand none over: it is asked before anything is read. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function openWorld(): Promise<World> {
  const port = await freePort();
  const options = await withTemplate({
    tls: { port, certificate: fixture('server.crt'), key: fixture('server.key') },
    hba: [
      `hostssl all ${REFERENCE_ROLE} 127.0.0.1/32 scram-sha-256`,
      `local all ${REFERENCE_ROLE} scram-sha-256`,
    ],
    settings: ['password_encryption=scram-sha-256'],
  });
  const database = await startReferenceDatabase(undefined, options);
  await database.server.admin(
    'directus',
    `ALTER ROLE ${REFERENCE_ROLE} PASSWORD '${PASSWORD.replaceAll("'", "''")}'`,
  );
  const service = await ResultsService.start();
  const workspace = temporaryFolder();
  writeFileSync(join(workspace.dir, 'ca.pem'), fixture('server.crt'));
  return {
    database,
    workspace: workspace.dir,
    environment: service.environment,
    inputs: {
      ids: 'count/dot_tools\ncount/information_unit, count/tac_logical_unit',
      purpose: 'weekly baseline',
      host: 'localhost',
      port: `${port}`,
      ca: './ca.pem',
      password: PASSWORD,
    },
    async [Symbol.asyncDispose]() {
      workspace[Symbol.dispose]();
      await service[Symbol.asyncDispose]();
      await database.stop();
    },
  };
}

/** The export as a step of a run that may export, changed as the test asks. */
export function runExport(
  world: Pick<World, 'inputs' | 'workspace'> & Partial<Pick<World, 'environment'>>,
  asked: Partial<Step> = {},
): Promise<EndedStep> {
  return runStep({
    action: 'export',
    event,
    workspace: world.workspace,
    ...asked,
    inputs: { ...world.inputs, ...asked.inputs },
    env: { ...runner, ...world.environment, ...asked.env },
  });
}

/** Everything that a step wrote, and what its service was given, in one text. */
export function everythingOf(step: EndedStep, service?: ResultsService): string {
  return [
    step.log,
    step.summary,
    JSON.stringify(step.outputs),
    ...Object.values(step.otherFiles),
    ...(service?.artifacts ?? []).map(({ bytes }) => bytes.toString('latin1')),
    ...(service?.bodies.values() ?? []),
  ].join('\n');
}
