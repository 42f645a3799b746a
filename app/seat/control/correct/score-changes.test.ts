import { expect, test } from 'vitest';
import { Play } from '../../../../tests/support/play';
import { duo } from '../../../../tests/support/scenarios';
import { scoreChanges } from './score-changes';

test('[LC16] what is shown before a correction is what the correction does', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const before = play.state;
  expect(scoreChanges(before, before.outcome ?? {})).toEqual([]);
  const outcome = { ...before.outcome, water: 'shared' };
  const shown = scoreChanges(before, outcome);
  expect(shown.length).toBeGreaterThan(0);
  play.do('control', { type: 'correct-outcome', outcome, tier: 'partial', reason: 'Counted wrongly.' });
  const done = duo.parties.flatMap(({ id: party }) => {
    const [from, to] = [before.scores[party]?.total ?? 0, play.state.scores[party]?.total ?? 0];
    return from === to ? [] : [{ party, from, to }];
  });
  expect(shown).toEqual(done);
});
