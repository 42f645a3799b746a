import { describe, expect, test } from 'vitest';
import { Play } from '../../tests/support/play';
import { council, voting } from '../../tests/support/staged';
import type { Terms } from '../scenario/id';
import type { Action } from '../scenario/round';
import type { Scenario } from '../scenario/scenario-file';
import { phaseAt } from './phases';

const allows = ['talk-private', 'table', 'sign'] satisfies Action[];
const phase = (id: string, more: { ratifies?: boolean; afterFailure?: boolean } = {}) => ({
  ...{ id, name: id, task: `Do the ${id}.`, minutes: 10, allows },
  ...more,
});

/** `voting` with other instruments: each may change what its id names. */
const instruments = (changes: Record<string, Partial<Scenario['instruments'][number]>>) =>
  voting().instruments.map((each) => ({ ...each, ...changes[each.id] }));

function tabled(play: Play, instrument: string, terms: Terms): string {
  play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms: { ...terms }, clauses: {} });
  return play.last('proposal-tabled').proposal;
}

function signed(play: Play, instrument: string, terms: Terms): string {
  const proposal = tabled(play, instrument, terms);
  const sign = { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true } as const;
  play.do('south', sign).do('north', sign);
  return proposal;
}

const started = (scenario: Scenario = voting()) => new Play(scenario).control('start-session');
const status = (play: Play, proposal: string) => play.state.ratifications[proposal]?.status;
const phaseName = (play: Play) => phaseAt(play.scenario, play.state.phase)?.phase.id;
const inForce = (play: Play) => play.state.agreements.map(({ proposal }) => proposal);
const types = (play: Play) => play.log.map(({ type }) => type);

describe('what is voted on', () => {
  test('[RT2] ratification begins with its own phase, not with one before it', () => {
    const rounds = [
      {
        id: 'only',
        name: 'Only',
        phases: [phase('talks'), phase('more-talks'), phase('votes', { ratifies: true })],
      },
    ];
    const play = started(voting({ rounds, instruments: instruments({ pact: { confidential: true } }) }));
    signed(play, 'pact', { levy: 'low' });
    play.control('advance-phase');
    expect(play.events.map(({ type }) => type)).toEqual(['phase-started']);
    play.control('advance-phase');
    expect(play.events.map(({ type }) => type)).toEqual([
      'phase-started',
      'agreement-announced',
      'ratification-opened',
    ]);
  });

  test('[RT6] [SG6] nobody votes on what has been replaced', () => {
    const play = started();
    const [first, second] = [signed(play, 'pact', { levy: 'high' }), signed(play, 'pact', { levy: 'low' })];
    play.control('advance-phase', 'advance-phase');
    expect([first, second].map((proposal) => status(play, proposal))).toEqual([undefined, 'ratified']);
    expect(play.log.filter(({ type }) => type === 'ratification-opened')).toHaveLength(1);
  });

  test('[RT2] [RT8] at the close all that needs it is told before the first vote', () => {
    const gates = [{ ...council, required: undefined }];
    const play = started(voting({ gates, instruments: instruments({ 'side-letter': { gates: ['council'] } }) }));
    signed(play, 'pact', { levy: 'low' });
    signed(play, 'side-letter', { water: 'metered' });
    play.control('end-session');
    const votes = types(play).filter((type) => type === 'ratification-opened' || type === 'gate-decided');
    expect(votes).toEqual(['ratification-opened', 'ratification-opened', 'gate-decided', 'gate-decided']);
  });

  test('[RT5] no gate is decided by hand before the start or after the close', () => {
    const play = new Play(voting());
    const decide = (proposal: string) =>
      ({ type: 'decide-gate', proposal, gate: 'council', passed: true, reason: 'So.' }) as const;
    expect(play.refused('control', decide('none'))).toBe('session-not-started');
    const proposal = signed(play.control('start-session'), 'pact', { levy: 'low' });
    play.control('advance-phase', 'end-session');
    expect(phaseName(play)).toBe('votes');
    expect(play.refused('control', decide(proposal))).toBe('session-closed');
  });
});

describe('support', () => {
  const againstMeters = {
    gates: [{ ...council, support: [...council.support, { when: { water: 'metered' }, points: -10 }] }],
  };

  test.each([
    ['kept confidential does not count', [], ['advance-phase', 'advance-phase'], 53, 'ratified'],
    ['announced by a party counts', ['announced'], ['advance-phase', 'advance-phase'], 43, 'lapsed'],
    ['announced by the close alone does not either', [], ['end-session'], 53, 'ratified'],
  ] as const)('[RT3] [RT8] [LC9] a side letter %s', (_, announced, then, support, expected) => {
    const play = started(voting(againstMeters));
    const pact = signed(play, 'pact', { levy: 'low' });
    const letter = signed(play, 'side-letter', { water: 'metered' });
    for (const _ of announced) play.do('north', { type: 'announce-agreement', proposal: letter });
    play.control(...then);
    expect(play.last('gate-counted')).toMatchObject({ proposal: pact, support });
    expect(status(play, pact)).toBe(expected);
    const toldAt = play.log.findIndex((event) => event.type === 'agreement-announced' && event.proposal === letter);
    expect(toldAt).toBeGreaterThan(-1);
    expect(toldAt < types(play).indexOf('gate-decided')).toBe(support === 43);
  });

  test.each([
    ['nothing else is signed', []],
    ['what ends it is confidential', ['side-letter']],
  ])('[RT3] a pact that does not end delay earns nothing for ending it: %s', (_, besides) => {
    const delay = { name: 'The mills stand still', until: ['side-letter'], cost: { north: [2, 3], south: [1, 4] } };
    const play = started(voting({ delay }));
    signed(play, 'pact', { levy: 'low' });
    for (const instrument of besides) signed(play, instrument, { water: 'metered' });
    play.control('advance-phase', 'advance-phase');
    expect(play.last('gate-counted').support).toBe(48);
  });

  test('[RT3] [IN2] an inject left over at the end of the phase is out before the vote and counts', () => {
    const release = { at: { round: 'first', phase: 'votes', minute: 8 } };
    const texts = { north: 'The council is angry.' };
    const effects = { gates: [{ gate: 'council', threshold: 10 }] };
    const flood = {
      id: 'flood',
      title: 'The river rises',
      to: 'everyone',
      text: 'Rain.',
      source: 'Invented.',
    } as const;
    const play = started(voting({ injects: [{ ...flood, release, texts, effects }] }));
    const pact = signed(play, 'pact', { levy: 'low' });
    play.control('advance-phase', 'advance-phase');
    expect(types(play).indexOf('inject-released')).toBeLessThan(types(play).indexOf('gate-decided'));
    expect(play.last('gate-counted')).toMatchObject({ support: 53, threshold: 60 });
    expect(status(play, pact)).toBe('lapsed');
  });
});

describe('draws', () => {
  test.each([
    [40, 'ratified'],
    [90, 'lapsed'],
  ] as const)('[RT4] all but certain of support against a threshold of %i, it is %s', (threshold, expected) => {
    const play = started(voting({ gates: [{ ...council, decided: 'draw', slope: 10, threshold }] }));
    const pact = signed(play, 'pact', { levy: 'low' });
    play.control('advance-phase', 'advance-phase');
    expect(status(play, pact)).toBe(expected);
    expect(play.state.ratifications[pact]?.gates['council']).toMatchObject({ how: 'draw' });
  });

  test('[RT4] the first vote on one instrument draws another number than the first on another', () => {
    const gates = [{ ...council, required: undefined, decided: 'draw' as const, slope: 1 }];
    const both = instruments({ 'side-letter': { gates: ['council'], onlyWith: [] } });
    const drawn = (instrument: string) => {
      const play = started(voting({ gates, instruments: both }));
      signed(play, instrument, { water: 'metered' });
      return play.control('advance-phase', 'advance-phase').last('gate-counted').drawn;
    };
    expect(drawn('pact')).not.toBe(drawn('side-letter'));
  });
});

describe('failure', () => {
  test('[RT7] one lapse brings down the next, down the whole chain', () => {
    const chain = instruments({ 'side-letter': { confidential: false } });
    const [, letter] = chain;
    if (!letter) throw new Error('no side letter');
    const annex = { ...letter, id: 'annex', name: 'Annex', issues: ['border'], onlyWith: ['side-letter'] };
    const play = started(voting({ instruments: [...chain, annex] }));
    const pact = signed(play, 'pact', { levy: 'high' });
    const below = [signed(play, 'side-letter', { water: 'metered' }), signed(play, 'annex', { border: 'closed' })];
    expect(inForce(play)).toEqual([pact, ...below]);
    play.control('advance-phase', 'advance-phase');
    expect([pact, ...below].map((proposal) => status(play, proposal))).toEqual(['lapsed', 'lapsed', 'lapsed']);
    expect(inForce(play)).toEqual([]);
  });

  test('[RT9] [RT7] a failure stays one when something else lapses after it', () => {
    const play = started();
    signed(play, 'pact', { levy: 'high' });
    const letter = signed(play, 'side-letter', { water: 'metered' });
    play.control('advance-phase', 'advance-phase');
    expect(play.last('agreement-lapsed').proposal).toBe(letter);
    expect(phaseName(play)).toBe('talks-again');
  });

  test('[LC14] phases kept for a failure look at the ratification just before them', () => {
    const third = { id: 'third', name: 'Third', phases: [phase('last-talks', { afterFailure: true })] };
    const scenario = voting({ rounds: [...voting().rounds, third] });
    const twice = (levy: string) => {
      const play = started(scenario);
      signed(play, 'pact', { levy: 'high' });
      play.control('advance-phase', 'advance-phase');
      signed(play, 'pact', { levy });
      return play.control('advance-phase', 'advance-phase');
    };
    expect(twice('low').state.stage).toBe('closed');
    expect(phaseName(twice('high'))).toBe('last-talks');
  });

  test('[RT6] [SG3] what failed does not come back with the next signature', () => {
    const play = started();
    const failed = signed(play, 'pact', { levy: 'high' });
    play.control('advance-phase', 'advance-phase');
    const second = signed(play, 'pact', { levy: 'low' });
    expect(inForce(play)).toEqual([second]);
    expect(play.state.proposals[failed]?.status).toBe('lapsed');
  });
});

test('[SG10] [PR14] what was withdrawn while it waited does not enter with what it waited for', () => {
  const play = started();
  const letter = signed(play, 'side-letter', { water: 'metered' });
  play.do('south', { type: 'withdraw-proposal', proposal: letter });
  const pact = signed(play, 'pact', { levy: 'low' });
  expect(inForce(play)).toEqual([pact]);
  expect(play.state.proposals[letter]?.status).toBe('withdrawn');
});
