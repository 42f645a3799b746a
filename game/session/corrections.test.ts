import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { viewOf } from './view';

const outcome = { border: 'open', water: 'shared', levy: 'none' };
const correct = { type: 'correct-outcome', outcome, tier: 'partial', reason: 'The vote was counted wrongly.' } as const;

test('[LC16] the outcome is corrected with a reason, scores are given anew, and what stood before is kept', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const before = play.state.scores['north']?.points ?? 0;
  play.do('control', correct);
  expect(play.state).toMatchObject({ outcome, tier: 'partial' });
  expect(play.state.scores['north']?.points).toBe(before - 4 + 7 - 5 + 6 + 3);
  expect(play.state.corrections).toEqual([
    expect.objectContaining({
      reason: correct.reason,
      tier: 'no-deal',
      outcome: { ...outcome, border: 'patrolled', water: 'unshared' },
    }),
  ]);
  expect(viewOf('public', play.events).map(({ type }) => type)).toEqual(['outcome-corrected']);
  expect(viewOf('party:north', play.events)).toHaveLength(2);
});

test('[LC16] only after the close, only by a facilitator, and only to something that could be', () => {
  const play = new Play(duo).control('start-session');
  expect(play.refused('control', correct)).toBe('session-open');
  play.control('end-session');
  expect(play.refused('north', correct)).toBe('facilitator-only');
  expect(play.refused('control', { ...correct, outcome: { ...outcome, border: 'ajar' } })).toBe('no-such-option');
  expect(play.refused('control', { ...correct, outcome: { border: 'open' } })).toBe('no-such-option');
  play.do('control', correct);
  expect(play.refused('control', correct)).toBe('nothing-changed');
});
