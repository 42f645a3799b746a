import { describe, expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { prepare } from './prepare';

/** The short variant has no side letter left: it settles water alone, and water is held. */
const scenario = duoWith({
  instruments: duo.instruments.map((each) => (each.id === 'pact' ? { ...each, onlyWith: ['side-letter'] } : each)),
  delay: { ...duo.delay, until: ['pact', 'side-letter'] },
  variants: [
    { id: 'short', name: 'Short', summary: 'Water is metered.', hold: { water: 'metered' } },
    { id: 'open', name: 'Open', summary: 'The border is open.', hold: { border: 'open' } },
  ],
  mandates: [{ id: 'hard', name: 'Hard', reservation: { north: 14 } }],
});
const short = prepare(scenario, { variant: 'short', mandate: null });

describe('a variant', () => {
  test('[VW6] [SG10] an instrument waits for none that is out of play', () => {
    expect(short.instruments.map(({ id, onlyWith }) => [id, onlyWith])).toEqual([['pact', []]]);
    const play = new Play(short).control('start-session', 'advance-phase');
    const terms = { levy: 'low' };
    play.do('south', { type: 'table-proposal', instrument: 'pact', to: ['north'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const party of ['south', 'north']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
    expect(play.state.agreements.map((each) => each.proposal)).toEqual([proposal]);
  });

  test.each([null, 'open'])('[VW6] [SG10] [SC3] what is still in play is waited for and ends delay (%s)', (variant) => {
    const { instruments, delay } = prepare(scenario, { variant, mandate: null });
    expect(instruments.map(({ id, onlyWith }) => [id, onlyWith])).toEqual([
      ['pact', ['side-letter']],
      ['side-letter', []],
    ]);
    expect(delay?.until).toEqual(['pact', 'side-letter']);
  });

  test('[VW6] [SC3] delay ends with no instrument that is out of play', () => {
    expect(short.delay).toEqual({ ...duo.delay, until: ['pact'] });
    expect(new Play(short).state.scenario?.delay?.until).toEqual(['pact']);
  });
});

describe('a mandate', () => {
  test.each([null, 'short'])(
    '[VW4] [SC4] is what a party reads in its brief and is scored by (variant %s)',
    (variant) => {
      const play = new Play(prepare(scenario, { variant, mandate: 'hard' })).control('start-session', 'end-session');
      expect(play.state.briefs['north']?.reservation).toBe(14);
      expect(play.state.scores['north']?.reservation).toBe(14);
      expect(play.state.scenario?.mandate).toEqual({ id: 'hard', name: 'Hard' });
    },
  );

  test('[SC4] leaves a party it does not name as it was', () => {
    const hard = prepare(scenario, { variant: null, mandate: 'hard' });
    expect(hard.parties.map(({ reservation }) => reservation)).toEqual([14, 10]);
  });
});
