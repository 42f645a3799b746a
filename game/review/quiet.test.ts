import { expect, test } from 'vitest';
import { botOf } from '../../tests/support/bot-of';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { silenceIn } from '../session/silence';
import { quietOf } from './quiet';

const minute = 60_000;
const say = (text: string) => ({ type: 'send-message', to: 'everyone', text }) as const;

/** The first phase lasts five minutes, so that a third of it is the longest silence; the second ten, of which 3:20 are. */
const started = () => new Play(duo).seat('aide', 'player', 'north', 'Ada').control('start-session');
const quiet = (play: Play, now: number) =>
  quietOf(play.state, play.log, now).flatMap(({ party, members, quiet: silent }) => [
    ...(silent ? [party] : []),
    ...members.filter((each) => each.quiet).map(({ seat }) => seat),
  ]);
const everyone = ['north', 'head-north', 'aide', 'south', 'head-south'];

test('in a short phase a third of it in silence makes somebody quiet, in a long one five minutes', () => {
  const play = started();
  const { now } = play;
  expect(silenceIn(play.state)).toBe(100_000);
  expect(quiet(play, now + 100_000)).toEqual([]);
  expect(quiet(play, now + 100_001)).toEqual(everyone);
  const long = new Play(duo, { setup: { timetable: [60, 10, 10, 5] } }).control('start-session');
  expect(silenceIn(long.state)).toBe(5 * minute);
});

test('where no clock runs it is five minutes, and where nobody is to speak to others nobody is quiet', () => {
  expect(silenceIn(new Play(duo, { pace: 0 }).control('start-session').state)).toBe(5 * minute);
  const signing = duo.rounds.map((round) => ({
    ...round,
    phases: round.phases.map((phase) => ({ ...phase, allows: ['sign' as const] })),
  }));
  const play = new Play({ ...duo, rounds: signing }).control('start-session');
  expect(silenceIn(play.state)).toBeNull();
  expect(quiet(play, play.now + 60 * minute)).toEqual([]);
});

test('who speaks is not quiet and neither is the delegation; who only acts is', () => {
  const play = started();
  play.now += 90_000;
  play.do('aide', say('Good morning'));
  play.do('south', { type: 'raise-hand' });
  const now = play.now + 60_000;
  expect(quiet(play, now)).toEqual(['head-north', 'south', 'head-south']);
  const [north, south] = quietOf(play.state, play.log, now);
  expect(north).toMatchObject({ spoke: play.now - 1_000, acted: play.now - 1_000 });
  expect(south).toMatchObject({ spoke: null, acted: play.now });
});

test('a new phase begins a new silence, and what was said before is still told', () => {
  const play = started().do('north', say('Good morning'));
  const spoke = play.now;
  play.now += 4 * minute;
  play.control('advance-phase');
  expect(quiet(play, play.now + minute)).toEqual([]);
  expect(quietOf(play.state, play.log, play.now)[0]?.spoke).toBe(spoke);
  expect(quiet(play, play.now + 4 * minute)).toEqual(everyone);
});

test('while the clock stands still nobody grows quieter, also who spoke before', () => {
  const play = started();
  play.now += 30_000;
  play.do('north', say('Good morning')).control('pause-clock');
  expect(quiet(play, play.now + 60 * minute)).toEqual([]);
  play.now += 10 * minute;
  play.control('resume-clock');
  expect(quiet(play, play.now + 60_000)).toEqual([]);
  expect(quiet(play, play.now + 80_000)).toEqual(['aide', 'south', 'head-south']);
  expect(quiet(play, play.now + 110_000)).toEqual(everyone);
});

test('an empty chair is nobody, and outside of play nobody is quiet', () => {
  const play = new Play(duo, { heads: false }).seat('kept', 'player', 'north').control('start-session');
  expect(quietOf(play.state, play.log, play.now + 60 * minute).map(({ members, quiet }) => [members, quiet])).toEqual([
    [[], false],
    [[], false],
  ]);
  const over = started().control('end-session');
  expect(quiet(over, over.now + 60 * minute)).toEqual([]);
});

test('a bot is nobody’s silence, and neither is a delegation that it has alone', () => {
  const play = new Play(duo, { heads: false }).seat('nora', 'player', 'north', 'Nora');
  play.server(botOf('south')).control('start-session');
  expect(quiet(play, play.now + 4 * minute)).toEqual(['north', 'nora']);
  expect(quietOf(play.state, play.log, play.now)[1]?.members).toMatchObject([{ name: 'Bot', bot: true }]);
});

test('a pause of the phase that one goes back from ends with it', () => {
  const play = started().control('advance-phase', 'pause-clock');
  play.do('control', { type: 'undo-advance', phase: play.state.phase });
  expect(play.state.clock?.paused).toBe(false);
  expect(quiet(play, play.now + 5 * minute)).toEqual(everyone);
});
