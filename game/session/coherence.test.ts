import { expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { six } from '../../tests/support/scenarios';
import type { Scenario } from '../scenario/scenario-file';
import type { Command } from './commands';

const mud = { never: { dredging: 'shallow', berth: 'reserved' }, why: 'The reserved berth needs depth.' };
const quay: Scenario = { ...six, coherence: [mud] };
const content = (dredging: string) => ({ terms: { dredging }, clauses: {} });
const permit = (dredging: string): Command => ({
  type: 'table-proposal',
  instrument: 'permit',
  to: ['ministry', 'greens'],
  ...content(dredging),
});

/** Harbour and shipper have agreed on the berth, and nobody else knows; `announce` tells everyone. */
function berthAgreed() {
  const play = new Play(quay).control('start-session');
  const deal = { instrument: 'berth-deal', terms: { berth: 'reserved' }, clauses: {} };
  play.do('harbour', { type: 'table-proposal', to: ['shipper'], ...deal });
  const { proposal } = play.last('proposal-tabled');
  for (const party of ['harbour', 'shipper']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
  expect(play.state.agreements).toHaveLength(1);
  return { play, announce: () => play.do('harbour', { type: 'announce-agreement', proposal }) };
}

test('[PR5] terms that contradict what a party knows to hold are refused to it', () => {
  const { play, announce } = berthAgreed();
  expect(play.refused('harbour', permit('shallow'))).toBe('incoherent-terms');
  play.do('harbour', permit('deep'));
  announce();
  expect(play.refused('ministry', permit('shallow'))).toBe('incoherent-terms');
});

test('[VW2] [PR5] a signature is answered alike whether or not something hidden waits to enter with it', () => {
  const instruments = six.instruments.map((each) => {
    if (each.id === 'berth-deal') return { ...each, confidential: false, onlyWith: ['permit'] };
    return each.id === 'permit' ? { ...each, confidential: false } : each;
  });
  const answers = [false, true].map((waits) => {
    const play = new Play({ ...quay, instruments }).control('start-session');
    if (waits) {
      const deal = { instrument: 'berth-deal', terms: { berth: 'reserved' }, clauses: {} };
      play.do('harbour', { type: 'table-proposal', to: ['shipper'], ...deal });
      const { proposal } = play.last('proposal-tabled');
      for (const party of ['harbour', 'shipper']) play.do(party, { type: 'sign-proposal', proposal, version: 1 });
      expect(play.state.agreements).toEqual([]);
    }
    play.do('ministry', permit('shallow'));
    const { proposal } = play.last('proposal-tabled');
    const sign = { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true } as const;
    play.do('ministry', sign).do('greens', sign);
    return play.state.agreements.length;
  });
  expect(answers).toEqual([1, 2]);
});

test('[VW2] [PR5] what contradicts a hidden agreement alone is tabled, amended and signed by those who know none', () => {
  const { play, announce } = berthAgreed();
  play.do('ministry', permit('deep'));
  const { proposal } = play.last('proposal-tabled');
  const amend = { type: 'amend-proposal', proposal } as const;
  play.do('greens', { ...amend, version: 1, ...content('shallow') });
  play.do('greens', { type: 'sign-proposal', proposal, version: 2 });
  announce();
  const sign = { type: 'sign-proposal', proposal, version: 2, acrossRedLine: true } as const;
  expect(play.refused('ministry', sign)).toBe('incoherent-terms');
  expect(
    play.refused('ministry', { ...amend, version: 2, ...content('shallow'), clauses: { dredging: 'Soon.' } }),
  ).toBe('incoherent-terms');
  play.do('ministry', { ...amend, version: 2, ...content('deep') });
});
