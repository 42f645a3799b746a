import { expect, test } from 'vitest';
import type { Appraisal } from '../../../game/analysis/question';
import { Play } from '../../../tests/support/play';
import { playedAlone } from '../../../tests/support/played-alone';
import { duo } from '../../../tests/support/scenarios';
import { leftWords, ownResult } from './own-result';

test('the result is that of the person, not of a bot', () => {
  const play = playedAlone(duo).do('north', { type: 'start-session' });
  expect(ownResult(play.state)).toBeNull();
  play.do('north', { type: 'end-session' });
  expect(ownResult(play.state)).toEqual({ party: 'north', tier: 'no-deal', score: play.state.scores['north'] });
});

test('where people played with each other there is none', () => {
  expect(ownResult(new Play(duo).control('start-session', 'end-session').state)).toBeNull();
});

const best = { scores: [20, 20], many: 1, terms: {} };
const appraisal: Appraisal = {
  ...{ terms: {}, scores: [12, 10], contradictions: [], crossed: [], gates: [], rational: [true, true] },
  ...{ onFrontier: false, share: [0, 0], blocks: null, inCore: null },
  left: { joint: 18, each: 4, distance: 4, best, even: best, byParty: [{ party: 'north', gain: 8, package: best }] },
};

test('what was left is said for this party, and for all', () => {
  expect(leftWords(appraisal, 'north', 12)).toBe(
    'You could have had 20, 8 more, with nobody worse off. All together could have had 18 points more.',
  );
  expect(leftWords(appraisal, 'south', 10)).toContain('none of them yours');
  expect(leftWords({ ...appraisal, left: null, onFrontier: true }, 'north', 12)).toContain('It is on the frontier.');
});
