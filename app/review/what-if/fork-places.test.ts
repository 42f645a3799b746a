import { expect, test } from 'vitest';
import type { PublicScenario } from '../../../game/scenario/readers';
import { forkMoment } from '../../../game/session/fork-moment';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { forkPlaces } from './fork-places';

const play = new Play(duo).control('start-session');
play.do('north', { type: 'send-message', to: 'everyone', text: 'Welcome.' });
const welcome = play.log.length;
play.control('advance-phase', 'advance-phase', 'end-session');
const scenario: PublicScenario = play.state.scenario ?? never();
function never(): never {
  throw new Error('no scenario');
}
const begins = ['first round, statements', 'first round, talks', 'last round, talks'];
const wordsAt = (position: number) => forkPlaces(play.log, scenario, position).map(({ words }) => words.toLowerCase());

test('the moment looked at comes first, then the beginning of every phase played', () => {
  const [moment, ...starts] = wordsAt(welcome);
  expect(moment).toMatch(/^this moment: \d\d:\d\d, in first round, statements$/);
  expect(starts).toEqual(begins.map((each) => `the beginning of ${each}`));
});

test('in the lobby and after the close there are only the beginnings', () => {
  for (const position of [3, play.log.length])
    expect(wordsAt(position)).toEqual(begins.map((each) => `the beginning of ${each}`));
});

test('each of them is a moment of play, and whole', () => {
  for (let position = 1; position <= play.log.length; position += 1)
    for (const place of forkPlaces(play.log, scenario, position))
      expect(forkMoment(play.log, place.position)).toMatchObject({ position: place.position });
});
