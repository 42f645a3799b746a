import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { council, voting } from '../../tests/support/staged';
import type { Terms } from '../scenario/id';
import type { Scenario } from '../scenario/scenario-file';
import { replay } from './evolve';
import { phaseAt } from './phases';
import { viewOf } from './view';

/** In the first phase, a pact with these terms signed by both; north's council has to pass it. */
function signed(terms: Terms, scenario: Scenario = voting()) {
  const play = new Play(scenario).control('start-session');
  const sign = (instrument: string, of: Terms) => {
    play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms: { ...of }, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    play.do('north', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
    return proposal;
  };
  return { play, sign, proposal: sign('pact', terms) };
}

const passing: Terms = { levy: 'low' };
const failing: Terms = { levy: 'high' };
const phaseName = (play: Play) => phaseAt(play.scenario, play.state.phase)?.phase.id;
const types = (play: Play) => play.events.map(({ type }) => type);

describe('ratification', () => {
  test('[RT1] a phase that ratifies is left out when nothing in force needs it', () => {
    const { play } = signed({ water: 'shared' });
    play.control('advance-phase');
    expect(play.state.stage).toBe('closed');
    expect(play.log.map(({ type }) => type)).not.toContain('ratification-opened');
  });

  test('[RT1] the gate is judged on the terms of the agreement itself', () => {
    const { play } = signed(passing);
    play.control('advance-phase');
    expect(phaseName(play)).toBe('votes');
    expect(play.last('ratification-opened').gates).toEqual(['council']);
  });

  test('[RT2] what needs ratification is announced when it begins, and nothing else', () => {
    const scenario = voting({
      instruments: voting().instruments.map((each) => ({ ...each, confidential: true })),
    });
    const { play, sign, proposal } = signed(passing, scenario);
    sign('side-letter', { water: 'metered' });
    play.control('advance-phase');
    expect(types(play)).toEqual(['phase-started', 'agreement-announced', 'ratification-opened']);
    expect(play.last('agreement-announced').proposal).toBe(proposal);
  });

  test('[RT3] support is start, peace and the clauses met; at the threshold it passes', () => {
    const { play, proposal } = signed(passing);
    play.control('advance-phase', 'advance-phase');
    expect(play.last('gate-counted')).toMatchObject({ support: 53, threshold: 50, chance: null, drawn: null });
    expect(play.last('agreement-ratified').proposal).toBe(proposal);
    expect(play.state.stage).toBe('closed');
    expect(play.state.tier).toBe('settlement');
  });

  test.each([
    [53, 'ratified'],
    [54, 'lapsed'],
  ] as const)('[RT3] with a threshold of %i it is %s', (threshold, status) => {
    const { play, proposal } = signed(passing, voting({ gates: [{ ...council, threshold }] }));
    play.control('advance-phase', 'advance-phase');
    expect(play.state.ratifications[proposal]?.status).toBe(status);
  });

  test('[RT4] a draw comes from the seed, again and again the same, and its chance is logistic', () => {
    const scenario = voting({ gates: [{ ...council, decided: 'draw', slope: 0.5 }] });
    const vote = () => {
      const { play } = signed(passing, scenario);
      return play.control('advance-phase', 'advance-phase').last('gate-counted');
    };
    const { chance, drawn } = vote();
    expect(chance).toBeCloseTo(1 / (1 + Math.exp(-0.5 * 3)), 12);
    expect(drawn).toBe(vote().drawn);
    expect(drawn).toBeGreaterThanOrEqual(0);
    expect(drawn).toBeLessThan(1);
  });

  test('[RT4] everyone reads that it passed, only its own party what lay behind it', () => {
    const { play } = signed(passing);
    play.control('advance-phase', 'advance-phase');
    const readBy = (viewer: 'public' | 'party:north' | 'party:south') =>
      viewOf(viewer, play.log).map(({ type }) => type);
    expect(readBy('party:south')).toContain('gate-decided');
    expect(readBy('public')).toContain('agreement-ratified');
    expect(readBy('party:south')).not.toContain('gate-counted');
    expect(readBy('party:north')).toContain('gate-counted');
  });

  test('[RT5] the facilitator decides an open gate by hand, once, with a reason', () => {
    const { play, proposal } = signed(failing);
    const decide = {
      type: 'decide-gate',
      proposal,
      gate: 'council',
      passed: true,
      reason: 'A grand bargain.',
    } as const;
    expect(play.refused('control', decide)).toBe('phase-closed');
    play.control('advance-phase');
    expect(play.refused('north', decide)).toBe('facilitator-only');
    expect(play.refused('control', { ...decide, gate: 'senate' })).toBe('no-such-gate');
    expect(play.refused('control', { ...decide, proposal: 'none' })).toBe('no-such-gate');
    play.do('control', decide);
    expect(play.refused('control', { ...decide, passed: false })).toBe('gate-decided');
    play.control('advance-phase');
    expect(play.state.ratifications[proposal]).toMatchObject({
      status: 'ratified',
      gates: { council: { passed: true, how: 'facilitator', reason: 'A grand bargain.' } },
    });
    expect(play.log.map(({ type }) => type)).not.toContain('gate-counted');
  });

  test('[RT10] the facilitator has an open gate counted at once, by support or by the draw of its chance', () => {
    const { play, proposal } = signed(passing, voting({ gates: [{ ...council, decided: 'facilitator', slope: 2 }] }));
    const count = (how: 'rule' | 'draw') => ({ type: 'count-gate', proposal, gate: 'council', how }) as const;
    expect(play.refused('control', count('rule'))).toBe('phase-closed');
    play.control('advance-phase');
    expect(play.refused('north', count('rule'))).toBe('facilitator-only');
    play.do('control', count('draw'));
    expect(play.last('gate-counted').drawn).not.toBeNull();
    expect(play.last('gate-decided')).toMatchObject({ how: 'draw', audience: 'everyone' });
    expect(play.refused('control', count('rule'))).toBe('gate-decided');
    const sure = signed(passing);
    sure.play.control('advance-phase');
    const again = { ...count('rule'), proposal: sure.proposal };
    expect(sure.play.refused('control', { ...again, how: 'draw' })).toBe('no-chance');
    sure.play.do('control', again);
    expect(sure.play.last('gate-decided')).toMatchObject({ how: 'rule', passed: true });
  });

  test('[RT5] a gate meant for the facilitator and left open is decided by rule', () => {
    const { play, proposal } = signed(passing, voting({ gates: [{ ...council, decided: 'facilitator' }] }));
    play.control('advance-phase', 'advance-phase');
    expect(play.state.ratifications[proposal]?.gates['council']).toMatchObject({ how: 'rule', passed: true });
  });

  test('[RT6] what failed is out of force, for everyone, and what it had replaced holds again', () => {
    const { play, sign } = signed({ water: 'metered' });
    const second = sign('pact', failing);
    expect(play.state.agreements).toHaveLength(2);
    play.control('advance-phase', 'advance-phase');
    expect(play.state.proposals[second]?.status).toBe('lapsed');
    expect(replay(viewOf('public', play.log)).agreements.map(({ terms }) => terms)).toEqual([{ water: 'metered' }]);
    expect(play.refused('north', { type: 'sign-proposal', proposal: second, version: 1 })).toBe('proposal-closed');
  });

  test('[RT7] what stands only together with it lapses with it', () => {
    const { play, sign } = signed(failing);
    const letter = sign('side-letter', { water: 'metered' });
    expect(play.state.agreements).toHaveLength(2);
    play.control('advance-phase', 'advance-phase');
    expect(play.state.agreements).toEqual([]);
    expect(play.state.ratifications[letter]?.status).toBe('lapsed');
    const told = viewOf('public', play.log).filter(({ type }) => type === 'agreement-lapsed');
    expect(told).toHaveLength(1);
  });

  test('[RT8] at the close, whatever is not yet ratified is decided first', () => {
    const { play } = signed(failing);
    play.control('end-session');
    expect(types(play).indexOf('agreement-lapsed')).toBeLessThan(types(play).indexOf('session-closed'));
    expect(play.state.tier).toBe('no-deal');
    expect(play.last('party-scored').score.delay).toBe(5);
  });

  test('[RT9] [LC14] after a failure the phases kept for it are played, and a second vote', () => {
    const { play, sign } = signed(failing);
    play.control('advance-phase', 'advance-phase');
    expect(phaseName(play)).toBe('talks-again');
    const second = sign('pact', passing);
    play.control('advance-phase');
    expect(phaseName(play)).toBe('votes-again');
    play.control('advance-phase');
    expect(play.state.ratifications[second]?.status).toBe('ratified');
    expect(play.state.stage).toBe('closed');
  });

  test('[RT9] or the session closes, as the scenario says', () => {
    const { play } = signed(failing, voting({ afterFailure: 'end' }));
    play.control('advance-phase', 'advance-phase');
    expect(play.state.stage).toBe('closed');
    expect(play.state.tier).toBe('no-deal');
  });

  test('[LC14] without a failure they are left out', () => {
    const { play } = signed(passing);
    play.control('advance-phase', 'advance-phase');
    expect(play.log.filter(({ type }) => type === 'phase-started')).toHaveLength(2);
  });

  test('[VW5] that a gate exists is public, what carries it is for its own party', () => {
    const { play } = signed(passing);
    const south = replay(viewOf('party:south', play.log));
    expect(south.scenario?.gates.map(({ id }) => id)).toEqual(['council']);
    expect(JSON.stringify(viewOf('party:south', play.log))).not.toMatch(/"threshold"|"ifDelayEnds"/);
    expect(replay(viewOf('party:north', play.log)).briefs['north']?.gates[0]?.threshold).toBe(50);
  });
});

describe('entry into force', () => {
  test('[SG10] signed enough but alone, it waits; its signatures can be taken back', () => {
    const play = new Play(voting()).control('start-session');
    play.do('south', {
      type: 'table-proposal',
      instrument: 'side-letter',
      to: ['north'],
      terms: { water: 'metered' },
      clauses: {},
    });
    const { proposal } = play.last('proposal-tabled');
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    play.do('north', { type: 'sign-proposal', proposal, version: 1 });
    expect(play.state.agreements).toEqual([]);
    play.do('north', { type: 'withdraw-signature', proposal }).do('north', {
      type: 'sign-proposal',
      proposal,
      version: 1,
    });
    play.do('south', {
      type: 'table-proposal',
      instrument: 'pact',
      to: ['north'],
      terms: { levy: 'low' },
      clauses: {},
    });
    const pact = play.last('proposal-tabled').proposal;
    play.do('south', { type: 'sign-proposal', proposal: pact, version: 1 });
    play.do('north', { type: 'sign-proposal', proposal: pact, version: 1 });
    expect(play.state.agreements.map(({ instrument }) => instrument).sort()).toEqual(['pact', 'side-letter']);
    expect(play.state.proposals[proposal]?.status).toBe('in-force');
  });
});
