import { describe, expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { voting } from '../../../tests/support/staged';
import type { Terms } from '../../scenario/id';
import { playOut } from '../play-out';
import { sessionOf, simulate } from './simulate';
import { simulatedFrom } from './simulated';

const simulation = { scenario: duo, hash: 'hash', seed: 'night', temperaments: {}, switched: {} };

describe('a simulated session', () => {
  test('is kept as its end, without anything broken', () => {
    const { state, steps } = playOut(sessionOf(simulation, 3));
    expect(simulate(simulation, 3)).toMatchObject({
      number: 3,
      seed: 'night/3',
      events: steps.flatMap(({ events }) => events).length,
      end: { tier: state.tier, outcome: state.outcome, scores: state.scores },
      broken: [],
    });
  });

  test('says which injects were released, and none that were switched off', () => {
    const effects = { delay: { north: 1 } };
    const release = { at: { round: 'first', phase: 'talks', minute: 1 } };
    const storm = {
      id: 'storm',
      title: 'A storm',
      release,
      to: 'everyone',
      text: 'It rains.',
      effects,
      source: 'None.',
    };
    const scenario = duoWith({ injects: [storm] });
    expect(simulate({ ...simulation, scenario }, 1).end?.released).toEqual(['storm']);
    expect(simulate({ ...simulation, scenario, switched: { storm: 'off' } }, 1).end?.released).toEqual([]);
  });

  const agree = (play: Play, instrument: string, terms: Terms) => {
    play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const by of ['south', 'north'])
      play.do(by, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
    return play;
  };
  const endOf = ({ state }: Play) => simulatedFrom({ number: 1, seed: 's' }, { steps: [], state, refused: [] }).end;

  test('counts a settlement in the round in which all agreed, whatever some agreed on later', () => {
    const play = agree(new Play(duo).control('start-session', 'advance-phase'), 'pact', { levy: 'low' });
    agree(play.control('advance-phase'), 'side-letter', { water: 'shared' }).control('end-session');
    expect(endOf(play)).toMatchObject({ tier: 'settlement', round: 0, failed: [] });
    const late = new Play(duo).control('start-session', 'advance-phase', 'advance-phase');
    expect(endOf(agree(late, 'pact', { levy: 'low' }).control('end-session'))?.round).toBe(1);
  });

  test('says what failed at home, and counts it as nothing', () => {
    const play = agree(new Play(voting()).control('start-session'), 'pact', { levy: 'high' });
    play.control('advance-phase', 'advance-phase', 'end-session');
    expect(endOf(play)).toMatchObject({ tier: 'no-deal', round: null, inForce: [], failed: ['pact'] });
  });

  test('tells what the rules refused, and that it did not end', () => {
    const played = playOut(sessionOf(simulation, 1));
    const state = { ...played.state, stage: 'playing' } as const;
    const { broken, end } = simulatedFrom(
      { number: 1, seed: 's' },
      { ...played, state, refused: ['sign-proposal by x'] },
    );
    expect(end).toBeNull();
    expect(broken).toEqual(['refused: sign-proposal by x', 'the session did not end']);
  });

  test('that breaks off is told of like one that breaks a rule', () => {
    const scenario = {
      ...duo,
      get paces(): never {
        throw new Error('no paces');
      },
    };
    const broken = ['the session broke off: no paces'];
    expect(simulate({ ...simulation, scenario }, 1)).toMatchObject({ end: null, broken });
  });
});
