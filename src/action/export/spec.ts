// export/action.yml as data: one row an input. A new one is read in inputs.ts, which the compiler says. Runs in main.
import type { ActionSpec } from '../action-spec.ts';
import { exportOutputs } from './outputs.ts';

export const exportSpec = {
  title: 'tool-kiem-thu export',
  description:
    'Runs named queries of the pinned catalog read-only, in one snapshot, and hands the packet over as an artifact. Only by workflow_dispatch on the protected default branch, at the first attempt. It always completes, it never gates, and no input changes that.',
  branding: { icon: 'database', color: 'gray-dark' },
  program: 'export-action.mjs',
  inputs: {
    ids: {
      kind: 'query ids',
      description:
        'Ids of the catalog\'s queries, with a space or a line between two; at most 25, and there is no "all".',
      required: true,
    },
    purpose: {
      kind: 'one line',
      description:
        'What the export is for, in one line of at most 500 characters; stands in the packet, its log and the summary.',
      required: true,
    },
    host: {
      kind: 'host',
      description:
        "A host's name or address (then with ca or system-ca, and a password), or the folder of a unix socket. Needed for queries; documents alone need none.",
    },
    port: { kind: 'port', description: 'Port, also in the name of a socket.', default: '5432' },
    user: {
      kind: 'role',
      description: 'Read-only role. It may log in and SELECT, and nothing else.',
      default: 'context_pack_readonly',
    },
    database: {
      kind: 'database',
      description: 'A database that the catalog lists, by its exact name.',
      default: 'directus',
    },
    ca: {
      kind: 'path',
      description:
        'Path of the authorities that vouch for the server, PEM, in the workspace. There is no way over TCP without TLS.',
    },
    'system-ca': {
      kind: 'true in so many letters',
      description:
        "true, in these four letters, in the place of ca: the authorities of the runner's system vouch for the server.",
    },
    password: {
      kind: 'secret',
      description:
        "The role's password, from a secret; the space around it is cut. It goes to the export by a pipe: it is in no argument, no file and no environment that this action makes, and it is never printed.",
    },
    'password-file': {
      kind: 'password file',
      description:
        'Absolute path of a file on the runner with the password, mode 600, in the place of password.',
    },
    'socket-owner': {
      kind: 'account',
      description: "Account that owns the socket, where it is neither root nor the runner's.",
    },
    catalog: {
      kind: 'path',
      description: 'Directory of the pinned catalog. Empty takes the one that this release ships.',
    },
    'expect-catalog': {
      kind: 'digest',
      description:
        'Digest of the catalog as it was reviewed, told by another way than the catalog, such as a variable of the environment. Required of one with databases or functions of its own; with none, such a catalog connects to nothing. Blank is refused.',
    },
    'kb-url': {
      kind: 'knowledge base',
      description:
        'Knowledge base of the documents among the ids: https://HOST[:PORT], then with kb-ca, or unix:/SOCKET.',
    },
    'kb-ca': {
      kind: 'path',
      description: 'Path of the authorities that vouch for the knowledge base, PEM, in the workspace.',
    },
    'kb-token': {
      kind: 'secret',
      description:
        'Token of the knowledge base, from a secret, of one line. It goes the way of password, and is never printed.',
    },
    'kb-token-file': {
      kind: 'password file',
      description:
        'Absolute path of a file on the runner with the token, mode 600, in the place of kb-token.',
    },
    'kb-socket-owner': {
      kind: 'account',
      description: "Account that owns the socket of kb-url, where it is neither root nor the runner's.",
    },
    'packet-artifact': {
      kind: 'artifact name',
      description: 'Name of the artifact that the packet becomes.',
      default: 'governed-packet',
    },
    'retention-days': {
      kind: 'days of a packet',
      description: "How long the artifact is kept, 1 to 7; a repository's own limit may be lower.",
      default: '1',
    },
    'i-publish-this-data': {
      kind: 'true in so many letters',
      description:
        'true, in these four letters, says that everybody may fetch these rows. Needed wherever the repository is not known to be private or internal.',
    },
    'github-token': {
      kind: 'token',
      description:
        "A token that may read contents and actions. With it GitHub itself is asked for the run, the repository and the branch, and what it says counts; the workflow then has to be .github/workflows/export.yml. Without it the runner's word does.",
    },
  },
  outputs: exportOutputs,
} as const satisfies ActionSpec;
