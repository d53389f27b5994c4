// A probe, a runtime, a rule and an input, planted in one copy of the tree, for a compiler takes seconds each time. With a half of each, the
// compiler, the generator and the checks name every place that lacks it; with the rest they are content, and the programs have it.
import { afterAll, expect, test } from 'vitest';
import { filesIn, plantTree } from '../../support/planted-tree.ts';
import * as input from './input.ts';
import * as probe from './probe.ts';
import * as rule from './rule.ts';
import * as runtime from './runtime.ts';

const tree = plantTree(['test/vectors']);
afterAll(() => tree[Symbol.dispose]());

const staleIn = (output: string) => output.match(/STALE: .*/g)?.map((line) => line.slice('STALE: '.length));

test('a rule’s id, an input’s row, a runtime’s file and line: the compiler names each place that lacks it, and no other', () => {
  input.plantHalf(tree);
  rule.plantHalf(tree);
  runtime.plantHalf(tree);
  const ended = tree.compile();
  expect(ended.status).not.toBe(0);
  expect(filesIn(ended)).toEqual([...rule.lacking, ...input.lacking, ...runtime.lacking].sort());
  expect(ended.output).toContain("'ticket-id'");
  expect(ended.output).toContain('planted');
}, 300_000);

test('a rule’s id alone: the check of rules names what the compiler cannot', () => {
  expect(rule.named(tree)).toEqual({ status: 1, lines: rule.missing });
}, 60_000);

test('with its file, its lines, its heading and a vector of what the rule finds, that check is content, and the generator names what waits for the input and the runtime alone', () => {
  rule.plantRest(tree);
  rule.plantVector(tree);
  expect(rule.checkRules(tree)).toEqual(rule.content);
  expect(staleIn(tree.generate('--check').output)).toEqual([...input.stale, ...runtime.stale]);
}, 60_000);

// Of the same file as the runtime's data, so it comes after that.
test('a probe’s id alone, or an attempt in the data alone: the compiler names each place that lacks it, and no other', () => {
  input.plantRest(tree);
  runtime.plantRest(tree);
  probe.plantHalf(tree);
  expect(filesIn(tree.compile())).toEqual(probe.lacking);
}, 300_000);

test('with the rest of each, the compiler is content', () => {
  probe.plantRest(tree);
  expect(tree.compile()).toEqual({ status: 0, output: '' });
}, 300_000);

test('the generator names what counts twelve, and what lists runtimes and inputs; then it counts and lists them', () => {
  const { status, output } = tree.generate('--check');
  expect(status).toBe(1);
  expect(staleIn(output)).toEqual(expect.arrayContaining([...probe.stale, ...runtime.stale, ...input.stale]));
  expect(tree.generate().status).toBe(0);
  expect(tree.generate('--check')).toEqual({ status: 0, output: '' });
  probe.expectCounted(tree);
  runtime.expectListed(tree);
  input.expectListed(tree);
}, 300_000);

test('the judge, the verifier, the control and the command line have the probe', () => {
  expect(probe.answers(tree)).toEqual(probe.expected);
}, 60_000);

test('the chooser, the judge, the verifier and the command line have the runtime', () => {
  expect(runtime.answers(tree)).toEqual(runtime.expected);
}, 60_000);

test('`tki explain` has the rule', () => {
  expect(rule.explained(tree)).toBe('A document that is called a draft.');
}, 60_000);

test('a file, a heading or a vector of no rule is named, and so is another order', async () => {
  const { judgeRules } = await import('../../../scripts/check-rules.ts');
  const inVectors = new Set(['a', 'b', 'x']);
  expect(judgeRules(['a', 'b'], { files: ['b', 'a', 'y'], anchors: ['b', 'a', 'z'], inVectors })).toEqual([
    'src/evaluation/rules/y.ts is no rule’s',
    'docs/rules.md describes z, which is not a rule',
    'a vector names x, which is not a rule',
    'docs/rules.md describes the rules in another order',
  ]);
});
