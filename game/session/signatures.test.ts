import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import type { Terms } from '../scenario/id';
import { outcomeOf } from '../scoring/outcome';
import type { Command } from './commands';

/** A session in talks with one proposal on the table; `id` names it. */
function tabled(instrument: string, terms: Terms, { from = 'south', to = ['north'], scenario = duo } = {}) {
  const play = new Play(scenario).control('start-session');
  if (scenario === duo) play.control('advance-phase');
  return { play, ...table(play, instrument, terms, { from, to }) };
}

function table(play: Play, instrument: string, terms: Terms, { from = 'south', to = ['north'] } = {}) {
  play.do(from, { type: 'table-proposal', instrument, to, terms, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  return { proposal, sign: { type: 'sign-proposal', proposal, version: 1 } as const };
}

describe('signatures', () => {
  test('[SG1] only heads sign, and only for parties whose signature is needed', () => {
    const { play, sign } = tabled(
      'berth-deal',
      { berth: 'reserved' },
      { from: 'greens', to: ['harbour', 'shipper'], scenario: six },
    );
    play.seat('aide', 'player', 'harbour', 'Aide');
    expect(play.refused('aide', sign)).toBe('head-only');
    expect(play.refused('greens', sign)).toBe('not-a-signatory');
    expect(play.refused('control', sign)).toBe('no-party');
    play.do('harbour', sign);
    expect(play.refused('harbour', sign)).toBe('already-signed');
  });

  test('[SG1] only in a phase for signing', () => {
    const off = { ratifies: false, afterFailure: false };
    const statements = { ...off, id: 'drafts', name: 'Drafts', task: 'Draft.', minutes: 5, allows: ['table' as const] };
    const [first, last] = duo.rounds;
    if (!first || !last) throw new Error('no rounds');
    const drafting = { ...duo, rounds: [{ ...first, phases: [statements] }, last] };
    const { play, sign } = tabled('pact', { levy: 'low' }, { scenario: drafting });
    expect(play.refused('north', sign)).toBe('phase-closed');
    play.control('advance-phase').do('north', sign);
  });

  test('[SG2] a signature is for the exact version that was read', () => {
    const { play, proposal, sign } = tabled('pact', { border: 'patrolled' });
    play.do('north', {
      type: 'amend-proposal',
      proposal,
      version: 1,
      terms: { border: 'patrolled', levy: 'low' },
      clauses: {},
    });
    expect(play.refused('south', sign)).toBe('stale-version');
    play.do('south', { ...sign, version: 2 }).do('north', { ...sign, version: 2 });
    expect(play.state.agreements.map(({ version, terms }) => ({ version, terms }))).toEqual([
      { version: 2, terms: { border: 'patrolled', levy: 'low' } },
    ]);
  });

  test('[SG3] [SG4] the last signature brings it into force, and a public one is announced at once', () => {
    const { play, sign } = tabled('pact', { levy: 'low' });
    play.do('south', sign);
    expect(play.state.agreements).toEqual([]);
    play.do('north', sign);
    expect(play.events.map(({ type, audience }) => [type, audience])).toEqual([
      ['proposal-signed', ['north', 'south']],
      ['agreement-entered', ['north', 'south']],
      ['agreement-announced', 'everyone'],
    ]);
    expect(play.state.agreements).toHaveLength(1);
  });

  test('[SG4] [SG9] a confidential agreement is known to its table until a signatory announces it', () => {
    const { play, proposal, sign } = tabled(
      'berth-deal',
      { berth: 'reserved' },
      { from: 'greens', to: ['harbour', 'shipper'], scenario: six },
    );
    const announce = { type: 'announce-agreement', proposal } as const;
    expect(play.refused('harbour', announce)).toBe('not-in-force');
    play.do('harbour', sign).do('shipper', sign);
    expect(play.log.some(({ type }) => type === 'agreement-announced')).toBe(false);
    expect(play.last('agreement-entered').audience).toEqual(['harbour', 'greens', 'shipper']);
    expect(play.refused('greens', announce)).toBe('not-a-signatory');
    play.do('shipper', announce);
    expect(play.last('agreement-announced')).toMatchObject({ audience: 'everyone', terms: { berth: 'reserved' } });
    expect(play.refused('harbour', announce)).toBe('already-announced');
  });

  test('[SG9] announced in play alone, and not while it is paused', () => {
    const { play, proposal, sign } = tabled('side-letter', { water: 'shared' });
    const announce = { type: 'announce-agreement', proposal } as const;
    expect(new Play(duo).refused('south', announce)).toBe('session-not-started');
    play.do('south', sign).do('north', sign).control('pause-clock');
    expect(play.refused('south', announce)).toBe('clock-paused');
    play.control('resume-clock', 'end-session');
    expect(play.refused('south', announce)).toBe('session-closed');
  });

  test('[SG8] [SG9] an aide neither takes back a signature nor announces', () => {
    const { play, proposal, sign } = tabled('side-letter', { water: 'shared' });
    play.seat('aide', 'player', 'south', 'Aide').do('south', sign);
    expect(play.refused('aide', { type: 'withdraw-signature', proposal })).toBe('head-only');
    play.do('north', sign);
    expect(play.refused('aide', { type: 'announce-agreement', proposal })).toBe('head-only');
  });

  test("[SG5] crossing one's own red line takes a second confirmation, which its party alone reads", () => {
    const { play, proposal, sign } = tabled('pact', { border: 'open' });
    expect(play.refused('north', sign)).toBe('red-line');
    play.do('north', { ...sign, acrossRedLine: true });
    expect(play.last('red-line-crossed')).toMatchObject({ audience: ['north'], proposal, lines: ['An open border'] });
    play.do('south', sign);
    expect(play.events.map(({ type }) => type)).not.toContain('red-line-crossed');
  });

  test('[SG5] a line that the terms do not touch is not crossed by them; one they complete is', () => {
    const { play, sign } = tabled('pact', { border: 'closed', levy: 'none' });
    play.do('south', sign).do('north', sign);
    const high = table(play, 'pact', { border: 'closed', levy: 'high' });
    expect(play.refused('south', high.sign)).toBe('red-line');
    const water = table(play, 'side-letter', { water: 'metered' });
    play.do('south', water.sign);
  });

  test.each([false, true])(
    '[VW2] [SG5] a line that only a hidden agreement completes is not named (announced: %s)',
    (announced) => {
      const { play, proposal, sign } = tabled(
        'berth-deal',
        { berth: 'reserved' },
        { from: 'harbour', to: ['shipper'], scenario: six },
      );
      play.do('harbour', sign).do('shipper', sign);
      if (announced) play.do('shipper', { type: 'announce-agreement', proposal });
      const permit = table(play, 'permit', { dredging: 'shallow' }, { from: 'ministry', to: ['greens'] });
      if (announced) expect(play.refused('greens', permit.sign)).toBe('red-line');
      else play.do('greens', permit.sign);
    },
  );

  test('[SG6] a later agreement under the same instrument replaces the one before', () => {
    const { play, sign } = tabled('pact', { levy: 'low', border: 'closed' });
    play.do('south', sign).do('north', sign);
    const later = table(play, 'pact', { levy: 'high' }, { from: 'north', to: ['south'] });
    play.do('south', later.sign).do('north', later.sign);
    expect(outcomeOf(duo, play.state.agreements)).toEqual({ border: 'patrolled', water: 'unshared', levy: 'high' });
  });

  test('[SG8] a signature can be taken back until the agreement is in force', () => {
    const { play, proposal, sign } = tabled('pact', { levy: 'low' });
    const back: Command = { type: 'withdraw-signature', proposal };
    expect(play.refused('south', back)).toBe('not-signed');
    play.do('south', sign).do('south', back);
    expect(play.state.proposals[proposal]?.signatures).toEqual([]);
    play.do('south', sign).do('north', sign);
    expect(play.refused('south', back)).toBe('proposal-closed');
    expect(play.refused('south', sign)).toBe('proposal-closed');
  });

  test('[LC9] [SC5] the close announces what was still confidential, before the outcome', () => {
    const { play, sign } = tabled('side-letter', { water: 'shared' });
    play.do('south', sign).do('north', sign).control('end-session');
    expect(play.events.map(({ type }) => type)).toEqual([
      'agreement-announced',
      'session-closed',
      'party-scored',
      'party-scored',
    ]);
    expect(play.last('session-closed')).toMatchObject({ tier: 'settlement', outcome: { water: 'shared' } });
  });

  test('[LC9] what was announced before the close is not announced again', () => {
    const deal = { from: 'harbour', to: ['shipper'], scenario: six };
    const { play, proposal, sign } = tabled('berth-deal', { berth: 'reserved' }, deal);
    play.do('harbour', sign).do('shipper', sign).do('shipper', { type: 'announce-agreement', proposal });
    const permit = table(play, 'permit', { dredging: 'shallow' }, { from: 'ministry', to: ['greens'] });
    play
      .do('ministry', permit.sign)
      .do('greens', { ...permit.sign, acrossRedLine: true })
      .control('end-session');
    const told = play.events.filter((event) => event.type === 'agreement-announced');
    expect(told.map((event) => event.proposal)).toEqual([permit.proposal]);
  });

  test('[SC3] delay ends with the first instrument that ends it, whatever replaces that', () => {
    const { play, sign } = tabled('pact', { levy: 'low' });
    play.do('south', sign).do('north', sign).control('advance-phase');
    const later = table(play, 'pact', { levy: 'high' });
    play.do('south', later.sign).do('north', later.sign).control('end-session');
    expect(play.state.agreements.map(({ round }) => round)).toEqual([0, 1]);
    expect(play.state.scores['south']).toMatchObject({ points: 5, delay: 0 });
  });

  test('[SC3] delay is paid for the rounds before the one in which it ended', () => {
    const { play } = tabled('side-letter', { water: 'shared' });
    play.control('advance-phase');
    const pact = table(play, 'pact', { levy: 'low' });
    play.do('south', pact.sign).do('north', pact.sign).control('end-session');
    expect(play.state.scores['south']).toEqual({ points: 10, delay: 1, total: 9, reservation: 10 });
  });
});
