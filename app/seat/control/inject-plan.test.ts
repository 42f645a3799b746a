import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { injectPlan, standingWords } from './inject-plan';

const wire = { text: 'News.', source: 'Invented.', to: 'everyone' };
const at = (round: string, phase: string, minute: number) => ({ at: { round, phase, minute } });
const injects = [
  { ...wire, id: 'hand', title: 'By hand', release: 'by-hand' },
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

function standing(play: Play, id: string): string {
  const planned = play.state.injects[id];
  if (!planned) throw new Error(`no ${id}`);
  const triggered = play.log.find((event) => event.type === 'inject-triggered' && event.inject === id);
  return standingWords(play.state, planned, triggered?.type === 'inject-triggered' ? triggered : undefined);
}

test('injects stand in the order of play, those without a moment after all that have one', () => {
  const { state } = playOf();
  if (!state.scenario) throw new Error('no scenario');
  expect(
    injectPlan(state.scenario, state.injects).map(({ title, injects: all }) => [
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

test('how an inject stands: planned, off, past, released and why, spared', () => {
  const play = playOf().do('control', { type: 'switch-inject', inject: 'second', on: false });
  expect(['hand', 'later', 'second'].map((id) => standing(play, id))).toEqual(['ready', 'planned', 'off']);

  play.control('advance-phase');
  play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms: { levy: 'low' }, clauses: {} });
  play.control('advance-phase').do('control', { type: 'release-inject', inject: 'hand' });
  expect(standing(play, 'first')).toBe('skipped: what it was to answer had happened');
  expect(standing(play, 'second')).toBe('off: its moment has passed');
  expect(standing(play, 'hand')).toMatch(/^released \d\d:\d\d, by hand$/);
});
