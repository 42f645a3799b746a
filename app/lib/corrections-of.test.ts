import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { correctionsOf } from './corrections-of';

test('each ruling says what it changed, from what stood before it', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const { state, scenario } = play;
  expect(state.scenario && correctionsOf(state, state.scenario)).toEqual([]);
  const outcome = { ...state.outcome, water: 'shared' };
  play.do('control', { type: 'correct-outcome', outcome, tier: 'partial', reason: 'They had shaken hands.' });
  play.do('control', {
    type: 'correct-outcome',
    outcome: { ...outcome, border: 'open' },
    tier: 'partial',
    reason: 'And opened the border.',
  });
  expect(correctionsOf(play.state, scenario)).toMatchObject([
    {
      reason: 'They had shaken hands.',
      issues: [{ id: 'water', from: 'unshared', to: 'shared' }],
      tier: { from: 'no-deal', to: 'partial' },
    },
    { reason: 'And opened the border.', issues: [{ id: 'border', from: 'patrolled', to: 'open' }], tier: null },
  ]);
});
