import { expect, test } from 'vitest';
import type { Answer } from '../../../game/review/coverage/coverage-of';
import { byGoal } from './by-goal';

const answer = (id: string, goal?: number): Answer => ({
  question: { id, text: id, when: { event: 'statement-issued' }, ...(goal === undefined ? {} : { goal }) },
  times: 0,
  evidence: [],
});
const grouped = (answers: readonly Answer[], goals: readonly string[]) =>
  byGoal(answers, goals).map(({ title, answers: own }) => [title, own.map(({ question }) => question.id)]);

test('questions stand under their goals in the order of the goals, then those without one', () => {
  const answers = [answer('a', 3), answer('b'), answer('c', 1), answer('d', 3)];
  expect(grouped(answers, ['Trade', 'Wait', 'Argue'])).toEqual([
    ['Trade', ['c']],
    ['Argue', ['a', 'd']],
    [null, ['b']],
  ]);
});

test('no question is lost for want of its goal', () => {
  expect(grouped([answer('a', 2)], ['Trade'])).toEqual([[null, ['a']]]);
});
