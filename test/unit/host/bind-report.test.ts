// What an inspector of this release reports, held against what the host knows: nothing of it may look like a lie.
import { expect, it } from 'vitest';
import { contradictionWithInstructions } from '../../../src/host/bind-report.ts';
import { readVectors, runVector, toGo } from '../../vectors/vector.ts';
import { atLeast } from '../../support/at-least.ts';

const plain = readVectors().filter(({ expected }) => expected.context === undefined);

it.each(atLeast(173, plain))('the report of $name contradicts nothing that the host knows', ({ packet }) => {
  expect(contradictionWithInstructions(runVector(packet), toGo(packet))).toBeNull();
});

const worse = plain.filter(({ expected }) => !['BLOCKED', 'EVIDENCE_PRESENT'].includes(expected.verdict));

it.each(atLeast(105, worse))('EVIDENCE_PRESENT in the report of $name is a contradiction', ({ packet }) => {
  const milder = { ...runVector(packet), verdict: 'EVIDENCE_PRESENT', exit_code: 10 } as const;
  expect(contradictionWithInstructions(milder, toGo(packet))).toBe('verdict');
});
