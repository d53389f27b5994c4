// Texts of runs with what differs from run to run masked, so that two of them can be compared: the recorded outputs, the documents'
// outputs and the examples' reports. Pure.
import { root } from './root.ts';

/** Hex of a digest, a nonce or a run, or a time: replaced by a name for its place in the order of appearance, so that two
 *  values that were the same stay the same. */
const VARIABLE =
  /sha256:[0-9a-f]{64}|sha256:[0-9a-f]{12}…|\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b|\b[0-9a-f]{16}\b|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z|\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC|(?<=-)\d{4}-\d{2}-\d{2}\b/g;

/** A file's device and inode, a mount's root, and a user of the sandbox. */
const IDENTITY = /\b\d+:\d{3,}\b|(?<=<bdi>)\d+:\d+(?=<\/bdi>)|\b20\d{8}\b/g;

/** What a slow machine says beside it, and what the machine is. */
const PROGRESS = /^tki: at work: .*\n/gm;
const HOST = /kernel [^\s,]+, [^\s,]+, node v[\d.]+|runc version \S+ at [^\s,]+/g;

/** How fast the machine was at the start, and what followed from it: in a document's members, and in a row. */
const DEADLINES =
  /(?<=(?:"|\\"|&quot;)(?:cause|hash_bytes|hash_ms|process_ms|probe_seconds|inspect_seconds)(?:"|\\"|&quot;): ?)(?:\d+|(?:"|\\"|&quot;)[a-z ]+(?:"|\\"|&quot;))/g;
const DEADLINE_ROW =
  /prober \d+ s, inspector \d+ s \([a-z ]+\); \d+ bytes hashed in \d+ ms, first process \d+ ms/g;

/** What a processor is vulnerable to, as the kernel says it of a process, in a page's row. */
const SPECULATION_ROW = /^.*<bdi>status-Speculation.*$/gm;
const ITS_WORDS =
  /(?<=<bdi>)(?:always|conditional|globally|not|thread|unknown|unsupported|vulnerable)[a-z ]*(?=<\/bdi>)/g;

/** The start of a digest, as a person is shown it. */
const CUT_DIGEST = /\b[0-9a-f]{6}(?=…)/g;

/** Ages, and in documents the kernel's numbers: device and inode, ids of mounts and namespaces, sizes, versions. */
const AGE = /\b\d+ s\b/g;
const NUMBER = /\b\d[\d.:]*\b/g;

export function masked(text: string, folder: string): string {
  const names = new Map<string, string>();
  return text
    .replaceAll('<wbr>', '')
    .replaceAll(folder, '<folder>')
    .replaceAll(root, '<clone>')
    .replace(VARIABLE, (value) => {
      const kind =
        (value.includes(':') && !value.startsWith('sha256')) || value.length === 10
          ? 'time'
          : `hex-${value.replace(/^sha256:/, '').length}`;
      const name = names.get(value) ?? `<${kind}-${names.size + 1}>`;
      names.set(value, name);
      return name;
    })
    .replace(PROGRESS, '')
    .replace(DEADLINES, '<deadlines>')
    .replace(DEADLINE_ROW, '<deadlines>')
    .replace(HOST, '<host>')
    .replace(SPECULATION_ROW, (row) => row.replace(ITS_WORDS, '<machine>'))
    .replace(IDENTITY, '<identity>')
    .replace(CUT_DIGEST, '<hex-6>')
    .replace(AGE, '<age>');
}

/** What the machine and its runtime are, by the members that say it: another machine gives others. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['architecture', 'cgroup', 'descriptors', 'kernel']);
const RUNTIME_SAYS = /^(?:crun|runc) version/;

/** A document's members and words, without a kernel's tables and numbers, and without what a machine is. */
export const maskedDocument = (text: string, folder: string): string =>
  masked(
    JSON.stringify(
      JSON.parse(text),
      (name, value: unknown) => {
        if (OF_THE_MACHINE.has(name) || (typeof value === 'string' && RUNTIME_SAYS.test(value)))
          return '<machine>';
        return typeof value === 'string' && value.includes('\n') ? '<table>' : value;
      },
      1,
    ),
    folder,
  ).replace(NUMBER, '#');
