import { describe, expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { outcomeOf, statusQuo } from '../scoring/outcome';
import { scoreOf } from '../scoring/score';
import { prepare } from './prepare';
import { briefOf, publicScenario } from './publish';

const scenario = duoWith({
  variants: [{ id: 'short', name: 'Short', summary: 'Water is metered.', hold: { water: 'metered' } }],
  mandates: [{ id: 'hard', name: 'Hard', reservation: { north: 14, south: 13 } }],
});
const short = prepare(scenario, { variant: 'short', mandate: null });

describe('a variant', () => {
  test('[VW6] takes issues out of play, and instruments that settle nothing else', () => {
    expect(short.issues.map(({ id }) => id)).toEqual(['border', 'levy']);
    expect(short.instruments.map(({ id, issues }) => [id, issues])).toEqual([['pact', ['border', 'levy']]]);
    expect(short.precedents[0]?.terms).toEqual({ border: 'patrolled', levy: 'low' });
  });

  test('[VW6] what is held counts in every score as everything else does', () => {
    const terms = { border: 'open', water: 'metered', levy: 'low' };
    const view = publicScenario(short);
    expect(outcomeOf(view, [])).toEqual({ ...statusQuo(publicScenario(scenario)), water: 'metered' });
    const score = (of: typeof scenario) => scoreOf(briefOf(of, 'north'), terms, null).points;
    expect(score(short)).toBe(score(scenario));
  });

  test('[VW6] nobody negotiates it', () => {
    const play = new Play(short).control('start-session', 'advance-phase');
    const terms = { water: 'shared' };
    expect(
      play.refused('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms, clauses: {} }),
    ).toBe('issue-not-covered');
  });

  test('leaves out the questions about what it holds, and no others', () => {
    const ask = (id: string, when: object) => ({ id, text: 'Was it so?', when });
    const questions = [
      ask('held', { tabled: { border: 'open', water: 'shared' } }),
      ask('in-play', { inForce: { border: 'open' } }),
      ask('said', { event: 'message-sent' }),
    ];
    const { variants } = scenario;
    const asked = prepare(duoWith({ variants, questions }), { variant: 'short', mandate: null }).questions;
    expect(asked.map(({ id }) => id)).toEqual(['in-play', 'said']);
  });

  test('an unknown one is a bug of the caller', () => {
    expect(() => prepare(scenario, { variant: 'long', mandate: null })).toThrow('long');
    expect(() => prepare(scenario, { variant: null, mandate: 'easy' })).toThrow('easy');
  });
});

test('a mandate takes the place of the reservation values', () => {
  const hard = prepare(scenario, { variant: null, mandate: 'hard' });
  expect(hard.parties.map(({ reservation }) => reservation)).toEqual([14, 13]);
  expect(briefOf(hard, 'south').reservation).toBe(13);
});

test('a variant may have instructions of its own, and mandates move with them', () => {
  const scenario = duoWith({
    variants: [
      { id: 'short', name: 'S', summary: 'S.', hold: { water: 'metered' }, reservation: { north: 16, south: 9 } },
    ],
    mandates: [{ id: 'hard', name: 'Hard', reservation: { north: 14, south: 13 } }],
  });
  const valuesOf = (mandate: string | null) =>
    prepare(scenario, { variant: 'short', mandate }).parties.map(({ reservation }) => reservation);
  expect(valuesOf(null)).toEqual([16, 9]);
  expect(valuesOf('hard')).toEqual([18, 12]);
});
