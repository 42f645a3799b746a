import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { playedAlone } from '../../../../tests/support/played-alone';
import { six } from '../../../../tests/support/scenarios';
import { questionWords } from './question-words';
import { questionsFor } from './questions-for';

const playing = () => new Play(six).control('start-session');
const tabled = (play: Play, to: string[], terms: Record<string, string>) =>
  play.do('greens', { type: 'table-proposal', instrument: 'permit', to, terms, clauses: {} });

test('one other delegation is asked, and never a room of several or of all', () => {
  const { state } = playing();
  expect(questionsFor(state, 'city')).toMatchObject({ to: 'city', bot: false, proposals: [] });
  for (const room of ['everyone', 'delegation', 'control', 'city+ministry'])
    expect(questionsFor(state, room)).toBeNull();
});

test('it is known where a bot leads', () => {
  const play = playedAlone(six);
  const [own, other = ''] = six.parties.map(({ id }) => id);
  play.do(own ?? '', { type: 'start-session' });
  expect(questionsFor(play.state, other)?.bot).toBe(true);
});

test('only what both see and is still open can be asked about, those last written to first', () => {
  const play = playing();
  for (const to of [['ministry'], ['ministry', 'city'], ['ministry', 'city']])
    tabled(play, to, { dredging: 'shallow' });
  const asked = (room: string) => questionsFor(play.state, room)?.proposals.map(({ code }) => code);
  expect(asked('ministry')).toHaveLength(3);
  const [newest, first] = asked('city') ?? [];
  expect([newest, first].map((code) => code?.at(-1))).toEqual(['2', '1']);
  const [older] = Object.keys(play.state.proposals).slice(1);
  const terms = { dredging: 'none' };
  play.do('greens', { type: 'amend-proposal', proposal: older ?? '', version: 1, terms, clauses: {} });
  expect(asked('city')).toEqual([first, newest]);
  play.do('greens', { type: 'withdraw-proposal', proposal: play.last('proposal-tabled').proposal });
  expect(asked('city')).toEqual([first]);
});

test('where one may not talk nothing is asked', () => {
  expect(questionsFor(playing().control('pause-clock').state, 'city')).toBeNull();
  expect(questionsFor(new Play(six).state, 'city')).toBeNull();
});

test('a question is said in words that mention what it is about', () => {
  expect(questionWords({ about: 'priorities' }, '')).toBe('What matters most to you?');
  expect(questionWords({ about: 'proposal', proposal: 'p' }, '#G-C-1')).toBe('Would you sign #G-C-1?');
  expect(questionWords({ about: 'option', issue: 'jobs', option: 'five' }, '')).toBe(
    'What would you need to accept #jobs:five?',
  );
});
