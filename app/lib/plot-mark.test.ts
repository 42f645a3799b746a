import { expect, test } from 'vitest';
import { analyse } from '../../game/analysis/analyse';
import { appraise } from '../../game/analysis/appraise';
import { Question } from '../../game/analysis/question';
import { positionOf } from '../../game/review/position-of';
import { publicScenario } from '../../game/scenario/publish';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { plotLayout } from './plot-layout';
import { plotMarks } from './plot-mark';
import { tabledPackages } from './tabled-packages';

const pact = { type: 'table-proposal', instrument: 'pact', to: ['south'], clauses: {} } as const;

/** Two proposals, the second on top of what the first brought into force. */
function played() {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('north', { ...pact, to: ['south'], terms: { border: 'patrolled', water: 'unshared', levy: 'low' } });
  const first = play.last('proposal-tabled').proposal;
  for (const party of ['north', 'south']) play.do(party, { type: 'sign-proposal', proposal: first, version: 1 });
  const letter = { ...pact, instrument: 'side-letter', to: ['north'] };
  return play.do('south', { ...letter, terms: { water: 'shared' } }).state;
}

function marked() {
  const state = played();
  const position = positionOf(state);
  if (!position) throw new Error('the briefs are known');
  const question = Question.parse({ within: 'admissible' });
  const analysed = analyse(position, question);
  if ('tryInstead' in analysed) throw new Error('the duo is small');
  return plotMarks(position, state, { answer: analysed.answer, appraisal: appraise(position, question, analysed) });
}

test('a proposal is its terms over what was in force when it was tabled, itself left out, in the order of tabling', () => {
  expect(tabledPackages(publicScenario(duo), played()).map(({ number, terms }) => ({ number, ...terms }))).toEqual([
    { number: 1, border: 'patrolled', water: 'unshared', levy: 'low' },
    { number: 2, border: 'patrolled', water: 'shared', levy: 'low' },
  ]);
});

test('the marked points are what holds, what is better, the benchmarks and the proposals, each with its package', () => {
  const marks = marked();
  expect(marks.map(({ kind }) => kind)).toEqual([
    'holds',
    'better',
    ...Array.from({ length: 4 }, () => 'benchmark'),
    'proposal',
    'proposal',
  ]);
  const [holds] = marks;
  expect(holds?.terms).toEqual({ border: 'patrolled', water: 'unshared', levy: 'low' });
  expect(marks.find(({ tabled }) => tabled?.number === 1)?.scores).toEqual(holds?.scores);
  expect(marks.find(({ tabled }) => tabled?.number === 2)?.tabled?.party).toBe('south');
});

test('points that lie on each other share one sign and one name of several lines; a number stands beside them', () => {
  const marks = marked();
  const frame = { left: 0, top: 0, width: 600, height: 400, across: [0, 30], up: [0, 30] } as const;
  const { named, badges } = plotLayout({ frame, axes: { across: 1, up: 0 }, marks, dots: [], words: null });
  expect(named.flatMap(({ lines }) => lines)).toHaveLength(6);
  expect(new Set(named.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(named.length);
  expect(named.length).toBeLessThan(6);
  const own = named.find(({ marks: all }) => all.some(({ kind }) => kind === 'holds'));
  expect(badges[0]?.at).toEqual(own?.at);
  expect(Math.hypot((badges[0]?.box.x ?? 0) + 10 - (own?.at.x ?? 0), 0)).toBeGreaterThan(20);
});
