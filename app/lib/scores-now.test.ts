import { expect, test } from 'vitest';
import { replay } from '../../game/session/evolve';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { scoresNow } from './scores-now';

test('[LC16] from the moment of a correction every score shown is the corrected one', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const closed = scoresNow(play.state);
  expect(closed).toEqual(play.state.scores);
  const outcome = { ...play.state.outcome, water: 'shared' };
  play.do('control', { type: 'correct-outcome', outcome, tier: 'partial', reason: 'Counted wrongly.' });
  const ruled = play.log.findIndex(({ type }) => type === 'outcome-corrected');
  expect(scoresNow(replay(play.log.slice(0, ruled + 1)))).toEqual(play.state.scores);
  expect(play.state.scores).not.toEqual(closed);
});
