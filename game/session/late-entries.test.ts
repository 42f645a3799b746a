import { describe, expect, test } from 'vitest';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { council, voting } from '../../tests/support/staged';
import { faultsOf } from '../scenario/faults/faults';
import type { Terms } from '../scenario/id';
import { prepare } from '../scenario/prepare';
import { outcomeOf } from '../scoring/outcome';
import { replay } from './evolve';
import { viewOf } from './view';

const outcome = (play: Play): Terms =>
  play.state.scenario ? outcomeOf(play.state.scenario, play.state.agreements) : {};

/** Tables terms as `by` to `to`, and gives the proposal's id. */
function table(play: Play, by: string, to: string[], instrument: string, terms: Terms): string {
  play.do(by, { type: 'table-proposal', instrument, to, terms: { ...terms }, clauses: {} });
  return play.last('proposal-tabled').proposal;
}

const sign = (proposal: string) => ({ type: 'sign-proposal', proposal, version: 1, acrossRedLine: true }) as const;

function signBoth(play: Play, instrument: string, terms: Terms): string {
  const proposal = table(play, 'south', ['north'], instrument, terms);
  play.do('south', sign(proposal)).do('north', sign(proposal));
  return proposal;
}

describe('draws', () => {
  test('[VW5] a number drawn that a party reads has three digits, and each vote one of its own', () => {
    const scenario = voting({ gates: [{ ...council, decided: 'draw', slope: 0.5, threshold: 90 }] });
    const play = new Play(scenario).control('start-session');
    signBoth(play, 'pact', { levy: 'high' });
    play.control('advance-phase', 'advance-phase');
    signBoth(play, 'pact', { levy: 'low' });
    play.control('advance-phase', 'advance-phase');
    const drawn = play.log.flatMap((event) => (event.type === 'gate-counted' ? [event.drawn ?? -1] : []));
    expect(new Set(drawn).size).toBe(2);
    for (const each of drawn) expect(each * 1_000).toBeCloseTo(Math.round(each * 1_000), 9);
  });
});

describe('entry into force', () => {
  test('[SC1] of two that enter at one moment, the later one overlays the earlier', () => {
    const play = new Play(voting()).control('start-session');
    const letter = signBoth(play, 'side-letter', { water: 'metered' });
    const pact = signBoth(play, 'pact', { levy: 'none', water: 'shared' });
    const entered = play.events.flatMap((event) => (event.type === 'agreement-entered' ? [event.proposal] : []));
    expect(entered).toEqual([pact, letter]);
    expect(outcome(play)).toMatchObject({ water: 'metered' });
  });

  test('[PR5] what enters together with it counts: a contradiction known to both is refused', () => {
    const play = new Play(voting()).control('start-session');
    signBoth(play, 'side-letter', { water: 'shared' });
    const pact = table(play, 'south', ['north'], 'pact', { border: 'closed' });
    play.do('south', sign(pact));
    expect(play.refused('north', sign(pact))).toBe('incoherent-terms');
  });

  test('[PR5] [SG7] with fewer signatures than signatories, coherence is judged on those who sign', () => {
    const parties = six.parties.map(({ id }) => id);
    const [first = '', ...to] = parties;
    const signatureRule = { atLeast: 5, of: parties };
    const instruments = six.instruments.map((each) => (each.id === 'charter' ? { ...each, signatureRule } : each));
    const play = new Play({ ...six, instruments }).control('start-session');
    const nights = table(play, first, to, 'charter', { noise: 'nights' });
    for (const party of parties.slice(0, 5)) play.do(party, sign(nights));
    const permit = table(play, 'ministry', ['greens'], 'permit', { dredging: 'deep' });
    play
      .do('ministry', sign(permit))
      .do('greens', sign(permit))
      .do('ministry', { type: 'announce-agreement', proposal: permit });
    const charter = table(play, first, to, 'charter', { noise: 'unlimited', dredging: 'none' });
    const but = parties.filter((id) => id !== 'greens');
    for (const party of but.slice(0, 4)) play.do(party, sign(charter));
    expect(play.refused(but[4] ?? '', sign(charter))).toBe('incoherent-terms');
  });
});

const secretPact = (more: Parameters<typeof voting>[0] = {}) =>
  voting({ instruments: voting().instruments.map((each) => ({ ...each, confidential: true })), ...more });

/** Proposals whose vote everyone reads of though nobody was told of them. */
function votedUntold(play: Play): string[] {
  const log = viewOf('public', play.log);
  const told = new Set<string>();
  const untold: string[] = [];
  for (const event of log) {
    if (event.type === 'agreement-announced') told.add(event.proposal);
    if (event.type === 'gate-decided' && !told.has(event.proposal)) untold.push(event.proposal);
  }
  return untold;
}

describe('ratification', () => {
  test('[RT2] [RT6] what holds again is told to everyone before its own vote', () => {
    const play = new Play(secretPact()).control('start-session');
    const first = signBoth(play, 'pact', { levy: 'low' });
    signBoth(play, 'pact', { levy: 'high' });
    play.control('advance-phase', 'advance-phase');
    expect(play.state.ratifications[first]?.status).toBe('ratified');
    expect(votedUntold(play)).toEqual([]);
    expect(replay(viewOf('public', play.log)).agreements.map(({ proposal }) => proposal)).toEqual([first]);
  });

  test('[RT2] [RT5] the vote on one signed while the phase runs is not decided before it is told', () => {
    const rounds = voting().rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase) => ({
        ...phase,
        allows: ['talk-private', 'table', 'sign'] satisfies ('talk-private' | 'table' | 'sign')[],
      })),
    }));
    const play = new Play(secretPact({ rounds })).control('start-session');
    signBoth(play, 'pact', { levy: 'low' });
    play.control('advance-phase');
    const second = signBoth(play, 'pact', { levy: 'high' });
    const decide = { type: 'decide-gate', proposal: second, gate: 'council', passed: true, reason: 'So.' } as const;
    play.do('control', decide);
    expect(votedUntold(play)).toEqual([]);
  });
});

const flood = { id: 'flood', title: 'The river rises', to: 'everyone', text: 'Rain.', source: 'Invented.' } as const;
const released = (play: Play) => play.log.flatMap((event) => (event.type === 'inject-released' ? [event.inject] : []));

describe('injects', () => {
  test('[IN2] the phase in which the facilitator ends the session releases what was still to come in it', () => {
    const release = { at: { round: 'first', phase: 'statements', minute: 4 } };
    const injects = [{ ...flood, release, effects: { reservation: { south: 3 } } }];
    const play = new Play(duoWith({ injects })).control('start-session', 'end-session');
    expect(released(play)).toEqual(['flood']);
  });

  test('[IN3] one left over at the end of the last phase sets off another before the close', () => {
    const at = { round: 'last', phase: 'signing', minute: 4 };
    const windfall = { points: [{ when: {}, points: { north: 100 }, why: 'a windfall' }] };
    const injects = [
      { ...flood, id: 'first', release: { at }, effects: windfall },
      {
        ...flood,
        id: 'second',
        release: { when: { score: { party: 'north', atLeast: 40 } } },
        effects: { reservation: { south: 3 } },
      },
    ];
    const play = new Play(duoWith({ injects })).control('start-session');
    play.control('advance-phase', 'advance-phase', 'advance-phase', 'advance-phase');
    expect(play.state.stage).toBe('closed');
    expect(released(play)).toEqual(['first', 'second']);
  });

  test('[VW6] [IN3] what is held counts when a term is tabled', () => {
    const injects = [{ ...flood, release: { when: { tabled: { border: 'open', water: 'metered' } } } }];
    const variants = [{ id: 'short', name: 'Short', summary: 'Water is metered.', hold: { water: 'metered' } }];
    const short = prepare(duoWith({ injects, variants }), { variant: 'short', mandate: null });
    const play = new Play(short).control('start-session', 'advance-phase');
    table(play, 'south', ['north'], 'pact', { border: 'open' });
    expect(released(play)).toEqual(['flood']);
  });

  test('[IN6] [IN8] a turn adds to what the inject itself does to the stress test', () => {
    const turns = [1, 2].map(() => ({ text: 'So.', effects: { stress: { will: -0.2 } } }));
    const play = new Play(
      duoWith({ injects: [{ ...flood, release: 'by-hand', effects: { stress: { will: -0.1 } }, turns }] }),
    );
    play.control('start-session').do('control', { type: 'release-inject', inject: 'flood' });
    expect(play.state.stressChanges.reduce((sum, { will = 0 }) => sum + will, 0)).toBeCloseTo(-0.3);
  });
});

describe('close', () => {
  test('[LC9] announces what is in force, not what was replaced', () => {
    const play = new Play(duoWith({})).control('start-session', 'advance-phase');
    const old = signBoth(play, 'side-letter', { water: 'shared' });
    signBoth(play, 'side-letter', { water: 'metered' });
    play.control('end-session');
    expect(play.log.flatMap((e) => (e.type === 'agreement-announced' ? [e.proposal] : []))).not.toContain(old);
  });
});

test('[RT4] the vote on what holds again is a draw of its own', () => {
  const gates = [{ ...council, decided: 'draw' as const, slope: 0.5, threshold: 90 }];
  const play = new Play(voting({ gates })).control('start-session');
  signBoth(play, 'pact', { levy: 'low' });
  signBoth(play, 'pact', { levy: 'high' });
  play.control('advance-phase', 'advance-phase');
  const drawn = play.log.flatMap((event) => (event.type === 'gate-counted' ? [event.drawn] : []));
  expect(drawn).toHaveLength(2);
  expect(new Set(drawn).size).toBe(2);
});

test('[SG4] [SG10] an instrument waits for none that is confidential: its entry would tell', () => {
  const instruments = duo.instruments.map((each) =>
    each.id === 'pact' ? { ...each, onlyWith: ['side-letter'] } : each,
  );
  expect(faultsOf(duoWith({ instruments })).map(({ path }) => path)).toContainEqual(['instruments', 0, 'onlyWith', 0]);
});
