import { expect, test } from 'vitest';
import { phaseAt } from '../../game/session/phases';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { laterWords, mayWords, opensIn, phaseWords } from './phase-words';

test('what may be done now is one short line', () => {
  const play = new Play(duo).control('start-session');
  const allows = () => phaseAt(duo, play.state.phase)?.phase.allows;
  expect([allows(), mayWords(play.state)]).toEqual([['talk-plenary'], 'speak in plenary']);
  play.control('advance-phase');
  expect(allows()).toHaveLength(4);
  expect(mayWords(play.state)).toBe('talk, table, amend and sign');
  expect(mayWords(play.control('pause-clock').state)).toBe('talk within your delegation');
});

test('what is closed now says in which phase it opens, as long as one is ahead', () => {
  const play = new Play(duo).control('start-session');
  const allows = (index: number) => duo.rounds.flatMap(({ phases }) => phases)[index]?.allows ?? [];
  expect(allows(0)).not.toContain('sign');
  const signing = opensIn(play.state, 'sign');
  expect(signing?.phase.allows).toContain('sign');
  expect(laterWords(play.state)).toContainEqual({
    what: 'Signing',
    when: `opens in ${signing?.round.name}, ${signing?.phase.name}`,
  });
  while (play.state.stage === 'playing' && opensIn(play.state, 'sign')) play.control('advance-phase');
  for (const { what, when } of laterWords(play.state)) if (what === 'Signing') expect(when).toBe('not again');
});

test('beside the clock: the phase now, and the next with its minutes', () => {
  const play = new Play(duo);
  const [first, second] = duo.rounds.flatMap(({ phases }) => phases);
  expect(phaseWords(play.state)).toEqual({ now: 'Lobby', next: `next: ${first?.name}, ${first?.minutes} min` });
  play.control('start-session');
  expect(phaseWords(play.state)).toEqual({ now: first?.name, next: `next: ${second?.name}, ${second?.minutes} min` });
  play.control('advance-phase');
  const minutes = duo.rounds[1]?.phases[0]?.minutes;
  expect(phaseWords(play.state)).toEqual({ now: 'Talks', next: `next round: Talks, ${minutes} min` });
  play.control('advance-phase', 'advance-phase');
  expect(phaseWords(play.state).next).toBe('next: the close');
  expect(phaseWords(play.control('end-session').state)).toEqual({ now: 'Session over', next: 'next: review' });
  expect(laterWords(play.state)).toEqual([]);
});
