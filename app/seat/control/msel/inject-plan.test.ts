import { expect, test } from 'vitest';
import { duoWith } from '../../../../tests/support/duo-with';
import { Play } from '../../../../tests/support/play';
import { countsOf, injectPlan, isShown, speaksOf } from './inject-plan';

const wire = { text: 'News.', source: 'Invented.', to: 'everyone' };
const at = (round: string, phase: string, minute: number) => ({ at: { round, phase, minute } });
const injects = [
  { ...wire, id: 'hand', title: 'By hand', release: 'by-hand', texts: { south: 'Your fields are dry.' } },
  { ...wire, id: 'later', title: 'Later', release: at('last', 'talks', 1) },
  { ...wire, id: 'set-off', title: 'Set off', release: { when: { tabled: { levy: 'high' } } } },
  { ...wire, id: 'second', title: 'Second', release: at('first', 'talks', 4) },
  {
    ...wire,
    id: 'first',
    title: 'First',
    release: { when: { by: { round: 'first', phase: 'talks', minute: 2 }, without: { tabled: { levy: 'low' } } } },
  },
];
const playOf = () => new Play(duoWith({ injects })).control('start-session');

test('injects stand in the order of play, those without a moment after all that have one', () => {
  const { state } = playOf();
  if (!state.scenario) throw new Error('no scenario');
  expect(
    injectPlan(state.scenario, Object.values(state.injects)).map(({ title, injects: all }) => [
      title,
      ...all.map((each) => each.inject.id),
    ]),
  ).toEqual([
    ['First round: Talks', 'first', 'second'],
    ['Last round: Talks', 'later'],
    ['When the play sets it off', 'set-off'],
    ['By hand', 'hand'],
  ]);
});

test('all, those to come, the released and the skipped are told apart and counted', () => {
  const { state } = playOf()
    .do('control', { type: 'release-inject', inject: 'hand' })
    .do('control', { type: 'skip-inject', inject: 'later' });
  const shown = (which: Parameters<typeof isShown>[1]) =>
    Object.values(state.injects).flatMap((each) => (isShown(each, which) ? [each.inject.id] : []));
  expect(shown('released')).toEqual(['hand']);
  expect(shown('skipped')).toEqual(['later']);
  expect(shown('planned')).toEqual(['set-off', 'second', 'first']);
  expect(countsOf(state.injects)).toEqual({ all: 5, planned: 3, released: 1, skipped: 1 });
});

test('an inject is found by any of its words, also by those for one party, and by all of them', () => {
  const found = (sought: string) =>
    Object.values(playOf().state.injects).flatMap((each) => (speaksOf(each, sought) ? [each.inject.id] : []));
  expect(found('FIELDS dry')).toEqual(['hand']);
  expect(found('fields wet')).toEqual([]);
  expect(found(' ')).toHaveLength(5);
});
