import { expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { type Position, scoresOf } from '../../analysis/problem/position';
import { courseOf } from './course-of';
import { movesOf } from './moves-of';
import { type FrontierAt, valueLeft } from './value-left';

const flood = { id: 'flood', title: 'Flood', release: 'by-hand', to: 'everyone', text: 'Rain.', source: 'Invented.' };
const effects = { points: [{ when: { water: 'shared' }, points: { north: 4, south: 1 }, why: 'the mills need it' }] };

/** Best for both, and what each would rather have. */
const best = { border: 'open', water: 'shared', levy: 'low' };
const frontierOf = (position: Position) => [
  scoresOf(position, best),
  scoresOf(position, { ...best, levy: 'high' }),
  scoresOf(position, { ...best, levy: 'none' }),
];

/** A negotiation, how often it makes the frontier be asked, and what it leaves. */
function left(play: Play) {
  const course = courseOf(play.log) ?? [];
  const asked: Position[] = [];
  const frontierAt: FrontierAt = (position) => {
    asked.push(position);
    return frontierOf(position);
  };
  return { ...valueLeft(course, movesOf(course), frontierAt), asked: asked.length };
}

const opened = () => {
  const play = new Play(duoWith({ injects: [{ ...flood, effects }] })).control('start-session', 'advance-phase');
  const terms = { levy: 'low' };
  return play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms, clauses: {} });
};

test('what a move and the status quo leave, by hand', () => {
  const { moves, outcomes, asked } = left(opened());
  // 13 and 10 against 20 and 24, 24 and 19, 17 and 25.
  expect(moves.map(({ scores, left }) => [scores, left])).toEqual([
    [[13, 10], expect.objectContaining({ joint: 21, distance: 11, best: [20, 24] })],
  ]);
  // 10 and 11 against the same; 24 and 19 give north 14, 20 and 24 south 13, 17 and 25 south 14.
  expect(outcomes.map(({ scores, left }) => [scores, left])).toEqual([
    [[10, 11], expect.objectContaining({ joint: 23, distance: 13, best: [20, 24] })],
  ]);
  expect(asked).toBe(1);
});

test('the frontier is asked again only when briefs, the round or the end of delay have changed', () => {
  const play = opened();
  const { proposal } = play.last('proposal-tabled');
  play.do('control', { type: 'release-inject', inject: 'flood' });
  const released = play.log.length;
  expect(play.log.slice(-2).map(({ type }) => type)).toEqual(['brief-changed', 'brief-changed']);
  expect(left(play)).toMatchObject({ asked: 2 });
  play.do('south', { type: 'amend-proposal', proposal, version: 1, terms: best, clauses: {} });
  play.do('north', { type: 'sign-proposal', proposal, version: 2, acrossRedLine: true });
  expect(left(play)).toMatchObject({ asked: 2 });
  play.do('south', { type: 'sign-proposal', proposal, version: 2 });
  const entered = play.log.length;
  const ended = left(play);
  expect(ended.asked).toBe(3);
  expect(ended.outcomes.map(({ position }) => position).slice(1)).toEqual([released, entered - 1]);
  // The best for both holds, and nothing is better for both.
  expect(ended.outcomes.at(-1)).toMatchObject({ scores: [24, 25], left: null });
  play.control('advance-phase');
  expect(left(play).asked).toBe(4);
});
