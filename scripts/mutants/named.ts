// Faults that went unseen once, each by the words that it was told in: planted besides what is drawn by lot, so that none goes unseen again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Fault } from './faults.ts';

interface Named {
  readonly name: string;
  readonly file: string;
  /** Once in the file. */
  readonly was: string;
  readonly becomes: string;
}

const ENTRY = 'src/action/artifacts/archive-entry.ts';

export const named: readonly Named[] = [
  {
    name: 'another compressed size in the local header',
    file: ENTRY,
    was: "if (compressedSize !== entry.compressedSize) return differs('sizes in the archive');",
    becomes: '',
  },
  {
    name: 'local sizes of zero without the flag',
    file: ENTRY,
    was: 'hasDescriptor(entry) && crc32 === 0 && compressedSize',
    becomes: 'crc32 === 0 && compressedSize',
  },
  {
    name: 'local sizes beside zeros, with the flag',
    file: ENTRY,
    was: 'hasDescriptor(entry) && crc32 === 0 && compressedSize === 0 && uncompressedSize === 0',
    becomes: 'hasDescriptor(entry)',
  },
  {
    name: 'an extra field in the local header',
    file: ENTRY,
    was: 'refuseExtra(name, local.extraField)',
    becomes: 'refuseExtra(name, entry.extraFieldRaw)',
  },
  {
    name: 'the confidence of a count is not read for prohibitions',
    file: 'src/evaluation/rule-item.ts',
    was: "[item.sourceRevision, textMember(item.discipline, 'confidence'), ",
    becomes: '[item.sourceRevision, ',
  },
  {
    name: 'RESULT_DIFFERS',
    file: 'src/export/gate/judge-entry.ts',
    was: "decision.isCount !== (entry.result === 'count')",
    becomes: 'false',
  },
  {
    name: 'a malformed row of mounts throws',
    file: 'src/formats/kernel/mountinfo.ts',
    was: 'if (fsType === undefined || source === undefined || superOptions === undefined) return null;',
    becomes: '',
  },
  {
    name: 'isDigest takes any text',
    file: 'src/formats/digest.ts',
    was: "typeof value === 'string' && digestPattern.test(value)",
    becomes: "typeof value === 'string'",
  },
  {
    name: 'a lone surrogate has a canonical form',
    file: 'src/formats/canonical.ts',
    was: "if (!value.isWellFormed()) throw notCanonicalizable('a string with a lone surrogate');",
    becomes: '',
  },
  {
    name: 'I11 is blamed on any stop',
    file: 'src/formats/matrix-cells.ts',
    was: '!confirmed && checks.length === 0',
    becomes: 'false',
  },
  {
    name: 'every query is accused under another catalog',
    file: 'src/evaluation/rules/unknown-query.ts',
    was: "if (catalogDiffers) return notEvaluated('exported with another catalog');",
    becomes: '',
  },
  {
    name: 'strangers in a malformed payload',
    file: 'src/evaluation/rules/unknown-member.ts',
    was: "payload.kind === 'malformed' ? payload.of : payload.kind",
    becomes: 'payload.kind',
  },
  {
    name: 'the inspector’s own bound on claims',
    file: 'src/evaluation/inputs.ts',
    was: 'bytes.length > CLAIMS_LIMIT_BYTES',
    becomes: 'false',
  },
  {
    name: 'junk before a process’s start',
    file: 'src/files/process-start.ts',
    was: "stat.lastIndexOf(')')",
    becomes: "stat.indexOf(')')",
  },
  {
    name: 'a run without a digest differs',
    file: 'src/attestation/verify/row.ts',
    was: 'expected === null && observed === null ? [] : ',
    becomes: '',
  },
  {
    name: 'the list of decisive checks is shortened',
    file: 'src/probes/specs/p10-no-privilege.ts',
    was: "'status-CapEff', 'status-NoNewPrivs'],",
    becomes: "'status-CapEff'],",
  },
  {
    name: 'inodes of 64 bits',
    file: 'src/sandbox/witness.ts',
    was: 'const facts = fs.statSync(file, { bigint: true });',
    becomes: 'const facts = fs.statSync(file);',
  },
  {
    name: '2^32 in the vectors of a filter',
    file: 'src/attestation/filter/decisions.ts',
    was: '0xffffffffn, 0x1_0000_0000n, ',
    becomes: '0xffffffffn, ',
  },
];

/** As faults of their files. Throws where one has no place any more, or more than one. */
export const namedFaults = (): Fault[] =>
  named.map(({ name, file, was, becomes }) => {
    const text = readFileSync(join(root, file), 'utf8');
    const from = text.indexOf(was);
    if (from === -1 || text.indexOf(was, from + 1) !== -1)
      throw new Error(`${file} does not hold once: ${was}`);
    const line = text.slice(0, from).split('\n').length;
    return {
      id: `named: ${name}`,
      file,
      line,
      kind: 'statement dropped',
      from,
      to: from + was.length,
      was,
      becomes,
    };
  });
