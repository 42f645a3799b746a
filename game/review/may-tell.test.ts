import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { replay } from '../session/evolve';
import { viewOf } from '../session/view';
import { mayTell } from './may-tell';

/** Both sign what is best for both; north crosses its red line for it. */
function settled() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  const terms = { border: 'open', water: 'shared' };
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  for (const party of ['north', 'south'])
    play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  return play.control('end-session');
}

test('each may tell what it kept to itself: its lines, its reservation value, what was worth most, and whether it got that', () => {
  const { log, state } = settled();
  const told = mayTell(replay(log));
  expect(told.map(({ party, reservation }) => [party, reservation])).toEqual(
    duo.parties.map(({ id, reservation }) => [id, reservation]),
  );
  for (const { party, wishes } of told) {
    const sheet = state.briefs[party]?.scoreSheet ?? [];
    expect(wishes.map(({ points }) => points)).toEqual(
      sheet
        .map(({ points }) => points)
        .filter((points) => points > 0)
        .sort((a, b) => b - a)
        .slice(0, 3),
    );
    for (const { when, had } of wishes)
      expect(had).toBe(
        Object.entries(when).every(([issue, options]) => options.includes(state.outcome?.[issue] ?? '')),
      );
  }
  expect(new Set(told.flatMap(({ wishes }) => wishes.map(({ had }) => had)))).toEqual(new Set([true, false]));
});

test('a brief that is out of sight is nobody’s to tell', () => {
  const { log } = settled();
  expect(mayTell(replay(viewOf('party:north', log))).map(({ party }) => party)).toEqual(['north']);
});
