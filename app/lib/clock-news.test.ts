import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { playedAlone } from '../../tests/support/played-alone';
import { duo } from '../../tests/support/scenarios';
import { clockNews } from './clock-news';

const [first, second] = duo.rounds.flatMap(({ phases }) => phases.map(({ name }) => name));
const said = (play: Play, later = 0) => clockNews(play.log, play.state, play.now + later)?.words ?? null;

test('what a facilitator does to the clock is told to everybody', () => {
  const play = new Play(duo).control('start-session');
  expect(said(play)).toBe(`The session has begun: ${first}.`);
  play.do('control', { type: 'adjust-clock', minutes: 5 });
  expect(said(play)).toBe('5 minutes more in this phase.');
  play.do('control', { type: 'adjust-clock', minutes: -1 });
  expect(said(play)).toBe('1 minute less in this phase.');
  play.do('control', { type: 'pause-clock', reason: 'fire drill' });
  expect(said(play)).toBe('Paused: fire drill.');
  expect(said(play.control('resume-clock'))).toBe('The clock runs again.');
  expect(said(play.control('advance-phase'))).toBe(`The facilitator moved on. Now: ${second}.`);
  expect(said(play.do('control', { type: 'undo-advance', phase: 1 }))).toBe(`Back to the phase before: ${first}.`);
  expect(said(play.control('end-session'))).toBe('The session is over.');
});

test('so is what the clock does by itself, whether the phase ends with it or waits', () => {
  const late = (play: Play) => {
    play.now = play.state.clock?.deadline ?? 0;
    return play.server({ type: 'deadline-passed', deadline: play.now });
  };
  expect(said(late(new Play(duo).control('start-session')))).toBe(`Time is up. Now: ${second}.`);
  const waiting = late(new Play(duo, { clock: 'facilitator' }).control('start-session'));
  expect(said(waiting)).toBe('Time is up. The facilitator moves on when ready.');
  expect(clockNews(waiting.log, waiting.state, waiting.now)?.saidBy).toBe('clock');
});

test.each([
  ['wait', 'Waiting for Head of south, head of South.'],
  ['extend', '3 minutes more, because a head of delegation is away.'],
] as const)('an absence that makes the clock %s says why', (policy, words) => {
  const play = new Play(duo, { setup: { absence: { policy, minutes: 3 } } }).control('start-session');
  play.server({ type: 'note-absence', seat: 'head-south', since: play.now, online: ['head-north'] });
  expect(said(play)).toBe(words);
});

test('it is news for ten seconds, whatever else is said meanwhile, and not to a page that comes later', () => {
  const play = new Play(duo).control('start-session', 'pause-clock');
  play.do('control', { type: 'send-message', to: 'everyone', text: 'Back in ten.' });
  expect(said(play)).toBe('The clock is paused.');
  expect(said(play, 8_999)).toBe('The clock is paused.');
  expect(said(play, 9_000)).toBeNull();
});

test('where nobody facilitates, nobody is said to have moved on', () => {
  const play = playedAlone(duo, { clock: 'facilitator' }).do('north', { type: 'start-session' });
  play.now = play.state.clock?.deadline ?? 0;
  expect(said(play.server({ type: 'deadline-passed', deadline: play.now }))).toBe(
    'Time is up. Go on when you are ready.',
  );
  expect(said(play.do('north', { type: 'advance-phase', phase: 0 }))).toBe(`Now: ${second}.`);
});
