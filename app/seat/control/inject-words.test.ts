import { expect, test } from 'vitest';
import { publicScenario } from '../../../game/scenario/publish';
import { duoWith } from '../../../tests/support/duo-with';
import { releaseWords } from './inject-words';

const loaded = duoWith();
const [border] = loaded.issues;
const scenario = publicScenario({
  ...loaded,
  issues: loaded.issues.slice(1),
  held: border ? [{ ...border, held: 'open' }] : [],
});
const said = (release: Parameters<typeof releaseWords>[1]['release'], factor?: number) =>
  releaseWords(scenario, { release }, factor);

test('a moment is told in the minutes of the pace, or as the start of its phase where no clock runs', () => {
  const release = { at: { round: 'first', phase: 'talks', minute: 3 } };
  expect(said(release)).toBe('at minute 3 of Talks');
  expect(said(release, 0.5)).toBe('at minute 1.5 of Talks');
  expect(said(release, 0)).toBe('at the start of Talks');
  expect(said({ at: { ...release.at, minute: 0 } })).toBe('at the start of Talks');
});

test('a condition names the issue and the options any of which will do', () => {
  expect(said({ when: { tabled: { levy: 'low' } } })).toBe('when levy “low” is tabled');
  expect(said({ when: { inForce: { levy: ['low', 'high'], water: 'shared' } } })).toBe(
    'when levy “low” or “high” and water “shared” are in force together',
  );
  expect(said({ when: { tabled: { levy: 'low', border: 'open' } } })).toBe(
    'when levy “low” and border “open” are tabled together',
  );
  expect(said({ when: { tabled: {} } })).toBe('when anything is tabled');
});

test('what waits for something not to happen, for a score, or for a hand', () => {
  const by = { round: 'first', phase: 'statements', minute: 5 };
  expect(said({ when: { by, without: { inForce: { water: 'shared' } } } })).toBe(
    'by minute 5 of Statements, unless water “shared” is in force',
  );
  expect(said({ when: { score: { party: 'north', atLeast: -4 } } })).toBe('when North’s score reaches −4');
  expect(said('by-hand')).toBe('by hand only');
});
