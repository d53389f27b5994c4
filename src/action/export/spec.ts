// export/action.yml as data: one row an input. A new one is read in inputs.ts, which the compiler says. Runs in main.
import type { ActionSpec } from '../action-spec.ts';
import { exportOutputs } from './outputs.ts';

export const exportSpec = {
  title: 'tool-kiem-thu export',
  description:
    'Exports named queries of a pinned catalog as a governed packet, read-only. Always completes, never gates.',
  branding: { icon: 'database', color: 'gray-dark' },
  program: 'export-action.mjs',
  inputs: {
    ids: {
      kind: 'query ids',
      description:
        'Ids of catalog queries, separated by spaces or line breaks; at most 25, and there is no "all".',
      required: true,
    },
    purpose: {
      kind: 'one line',
      description:
        'What the export is for, in one line of at most 500 characters; recorded in the packet, its log and the summary.',
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
      description: "Path of the server's CA certificates (PEM), in the workspace. TCP always needs TLS.",
    },
    'system-ca': {
      kind: 'the word true',
      description: "Exactly true, instead of ca: use the CA certificates of the runner's system.",
    },
    password: {
      kind: 'secret',
      description:
        "The role's password, from a secret; surrounding white space is removed. It goes to the export by a pipe: it is in no argument, no file and no environment that this action makes, and it is never printed.",
    },
    'password-file': {
      kind: 'password file',
      description: 'Absolute path of a file on the runner with the password, mode 600, instead of password.',
    },
    'socket-owner': {
      kind: 'account',
      description: "Account that owns the socket, unless it is root or the runner's.",
    },
    catalog: {
      kind: 'path',
      description: 'Directory of the pinned catalog. Empty uses the one shipped with this release.',
    },
    'expect-catalog': {
      kind: 'digest',
      description:
        'Digest of the catalog as it was reviewed, through another channel than the catalog, such as a variable of the environment. Required of one with databases or functions of its own; with none, such a catalog connects to nothing. Blank is refused.',
    },
    'kb-url': {
      kind: 'knowledge base',
      description:
        'Knowledge base of the documents among the ids: https://HOST[:PORT], then with kb-ca, or unix:/SOCKET.',
    },
    'kb-ca': {
      kind: 'path',
      description: 'Path of the CA certificates for the knowledge base (PEM), in the workspace.',
    },
    'kb-token': {
      kind: 'secret',
      description:
        'Token of the knowledge base, from a secret, of one line. It goes the way of password, and is never printed.',
    },
    'kb-token-file': {
      kind: 'password file',
      description: 'Absolute path of a file on the runner with the token, mode 600, instead of kb-token.',
    },
    'kb-socket-owner': {
      kind: 'account',
      description: "Account that owns the socket of kb-url, unless it is root or the runner's.",
    },
    'packet-artifact': {
      kind: 'artifact name',
      description: 'Name of the artifact that the packet becomes.',
      default: 'governed-packet',
    },
    'retention-days': {
      kind: 'days of a packet',
      description: "Days to keep the artifact, 1 to 7; a repository's own limit may be lower.",
      default: '1',
    },
    'i-publish-this-data': {
      kind: 'the word true',
      description:
        'Exactly true: you accept that anyone can fetch these rows. Required unless the repository is known to be private or internal.',
    },
    'github-token': {
      kind: 'token',
      description:
        "A token with contents: read and actions: read. With it, GitHub itself confirms the run, the repository and the branch, and its answer decides; the workflow must then be .github/workflows/export.yml. Without it, the runner's word is taken.",
    },
  },
  outputs: exportOutputs,
} as const satisfies ActionSpec;
