// Commands for a shell that bring a run to anyone who verifies it, with that run's own values: to be pasted. Pure; runs at the edges.
// Attacker: anyone who chose a path or a name. A word is quoted for the shell, and each sink still encodes the whole.

/** What a shell takes as it is. */
const PLAIN = /^[A-Za-z0-9_./@%+=,:-]+$/;

const shellWord = (text: string): string => (PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** Paths as the caller named them. Absent: the run had none. */
export interface VerifyInputsNamed {
  readonly packet?: string | undefined;
  readonly claims?: string | undefined;
  readonly catalog?: string | undefined;
  readonly previous?: string | undefined;
}

/** `program`: how this machine starts the command line. */
export function verifyCommand(
  program: 'tki' | 'npx tki',
  directory: string,
  { packet, claims, catalog, previous }: VerifyInputsNamed,
  packetDigest: string | null,
): string {
  const options = Object.entries({ packet, claims, catalog, previous, 'expect-packet': packetDigest });
  const given = options.flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`--${name} ${shellWord(value)}`],
  );
  return [`${program} verify ${shellWord(directory)}`, ...given].join(' ');
}

/** What the environment says of the job that the run is one of. */
interface Job {
  readonly run_id: string | null;
  readonly server: string | null;
}

/** Where `gh` asks. Another forge has pages, and no client that every reader has. */
const GITHUB = /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)$/;

/**
 * What a reader of a job's page types to recompute its run: nothing where the environment names no run, or nothing was uploaded.
 * `packetDigest`: null where no packet was inspected.
 */
export function handOverCommands(
  job: Job | null | undefined,
  artifacts: readonly string[],
  packetDigest: string | null,
): string[] {
  if (job === null || job === undefined || job.run_id === null || artifacts.length === 0) return [];
  const { run_id: run, server } = job;
  const byHand = server !== null && !GITHUB.test(server);
  return [
    ...(byHand ? unpackCommands(artifacts, 'run') : downloadCommands(run, artifacts, 'run')),
    verifyCommand('tki', 'run', packetDigest === null ? {} : { packet: 'packet.json' }, packetDigest),
  ];
}

/** Of archives that were downloaded from the page of the run, each named as its artifact is. */
function unpackCommands(artifacts: readonly string[], directory: string): string[] {
  return [
    `# first download ${artifacts.map(shellWord).join(' and ')} from the page of this run`,
    ...artifacts.map((name) => `unzip -d ${shellWord(directory)} ${shellWord(`${name}.zip`)}`),
  ];
}

/** Both artifacts of a run in one folder: of several, gh makes a folder each. `run`: the id of the CI run. */
export function downloadCommands(run: string, artifacts: readonly string[], directory: string): string[] {
  const folder = shellWord(directory);
  const names = artifacts.map((name) => `-n ${shellWord(name)}`).join(' ');
  const download = `gh run download ${shellWord(run)} ${names} --dir ${folder}`;
  return artifacts.length > 1 ? [download, `mv ${folder}/*/* ${folder}/`] : [download];
}
