import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { council, voting } from '../../tests/support/staged';
import type { Inject } from '../scenario/inject';
import type { Command } from './commands';
import { replay } from './evolve';
import { nextDue } from './moments';
import { viewOf } from './view';

type Written = z.input<typeof Inject>;
type TableProposal = Extract<Command, { type: 'table-proposal' }>;

const flood: Written = {
  id: 'flood',
  title: 'The river rises',
  release: 'by-hand',
  to: 'everyone',
  text: 'After three days of rain the river stands a metre higher.',
  source: 'Invented.',
};

const playWith = (inject: Partial<Written>) => new Play(duoWith({ injects: [{ ...flood, ...inject }] }));
const released = (play: Play): string[] =>
  play.log.flatMap((event) => (event.type === 'inject-released' ? [event.inject] : []));
const statusOf = (play: Play) => play.state.injects['flood']?.status;
const minutes = (count: number) => count * 60_000;

const pact = (terms: Record<string, string>): TableProposal => ({
  type: 'table-proposal',
  instrument: 'pact',
  to: ['north'],
  terms,
  clauses: {},
});

const byFiveWithoutSharing: Written['release'] = {
  when: { by: { round: 'first', phase: 'talks', minute: 5 }, without: { tabled: { water: 'shared' } } },
};
const byHand = { type: 'release-inject', inject: 'flood' } as const;

describe('the clock', () => {
  test('[IN2] all pauses of a phase count together, not the latest alone', () => {
    const play = playWith({ release: { at: { round: 'first', phase: 'statements', minute: 4 } } });
    play.control('start-session');
    const due = nextDue(play.state) ?? 0;
    for (const pause of [minutes(10), minutes(3)]) {
      play.control('pause-clock');
      play.now += pause - 1_000;
      play.control('resume-clock');
    }
    expect(nextDue(play.state)).toBe(due + minutes(13));
  });

  test('[IN2] [LC14] one whose phase is left out does not come in a later phase', () => {
    const phase = (id: string, afterFailure = false) =>
      ({ id, name: id, task: 'Talk.', minutes: 10, allows: ['talk-private'], afterFailure }) as const;
    const rounds = [{ id: 'only', name: 'Only', phases: [phase('talks'), phase('again', true), phase('end')] }];
    const release = { at: { round: 'only', phase: 'again', minute: 0 } };
    const play = new Play(duoWith({ rounds, injects: [{ ...flood, release }] }));
    play.control('start-session', 'advance-phase');
    expect(play.state.phase).toBe(2);
    play.now += minutes(5);
    expect(play.refused('server', { type: 'release-due' })).toBe('nothing-due');
    play.control('advance-phase');
    expect(play.state.stage).toBe('closed');
    expect(statusOf(play)).toBe('planned');
  });

  test('[IN4] switched on when its phase is over, it waits for a hand', () => {
    const play = playWith({ release: { at: { round: 'first', phase: 'statements', minute: 0 } }, on: false });
    play.control('start-session', 'advance-phase').do('control', { type: 'switch-inject', inject: 'flood', on: true });
    play.control('advance-phase');
    expect(released(play)).toEqual([]);
    expect(released(play.do('control', byHand))).toEqual(['flood']);
  });
});

describe('conditions', () => {
  test.each([
    ['amended away', { type: 'amend-proposal', version: 1, terms: { water: 'metered' }, clauses: {} }],
    ['withdrawn', { type: 'withdraw-proposal' }],
  ] as const)('[IN3] a term tabled once has been tabled, also when it was %s', (_, command) => {
    const play = playWith({ release: byFiveWithoutSharing }).control('start-session', 'advance-phase');
    play.do('south', pact({ water: 'shared' }));
    play.do('south', { ...command, proposal: play.last('proposal-tabled').proposal });
    play.now += minutes(5);
    play.server({ type: 'release-due' });
    expect(statusOf(play)).toBe('skipped');
  });

  test.each([
    [true, 'skipped'],
    [false, 'released'],
  ] as const)('[IN2] [IN3] a phase that ends before the moment judges it then (tabled: %s): %s', (tabled, status) => {
    const play = playWith({ release: byFiveWithoutSharing }).control('start-session', 'advance-phase');
    if (tabled) play.do('south', pact({ water: 'shared' }));
    play.control('advance-phase');
    expect(statusOf(play)).toBe(status);
  });

  test('[IN5] one that was skipped is still released by hand, once', () => {
    const play = playWith({ release: byFiveWithoutSharing }).control('start-session', 'advance-phase');
    play.do('south', pact({ water: 'shared' })).control('advance-phase');
    expect(statusOf(play)).toBe('skipped');
    play.do('control', byHand);
    expect(released(play)).toEqual(['flood']);
    expect(play.refused('control', byHand)).toBe('inject-over');
  });

  /** North has 4 + 5 + 1 points of the status quo, less 2 + 3 for delay. */
  test.each([
    [5, ['flood']],
    [6, []],
  ] as const)('[IN3] a score of five reaches %i: %j', (atLeast, expected) => {
    const play = playWith({ release: { when: { score: { party: 'north', atLeast } } } }).control('start-session');
    expect(released(play)).toEqual(expected);
  });

  test('[IN3] in the lobby none is set off, though its condition is met', () => {
    const play = playWith({ release: { when: { score: { party: 'north', atLeast: 0 } } } });
    expect(released(play)).toEqual([]);
    expect(released(play.control('start-session'))).toEqual(['flood']);
  });

  /** South has 5 points with the high levy, and 6 when the council has rejected it: 3 + 2 + 6 less 5 for delay. */
  test('[IN3] [LC10] nothing is set off behind the close', () => {
    const release = { when: { score: { party: 'south', atLeast: 6 } } };
    const play = new Play(voting({ injects: [{ ...flood, release, on: false }] })).control('start-session');
    play.do('south', pact({ levy: 'high' }));
    const { proposal } = play.last('proposal-tabled');
    const sign = { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true } as const;
    play.do('south', sign).do('north', sign).do('control', { type: 'switch-inject', inject: 'flood', on: true });
    expect(released(play)).toEqual([]);
    play.control('end-session');
    expect(play.state.scores['south']?.total).toBe(6);
    expect(play.events.at(-1)?.type).toBe('party-scored');
    play.do('north', { type: 'send-message', to: 'everyone', text: 'Goodbye.' });
    expect(play.events.map(({ type }) => type)).toEqual(['message-sent']);
  });
});

describe('who reads what', () => {
  test('[VW5] [IN4] that an inject was switched is known to control alone', () => {
    const play = playWith({}).control('start-session');
    const before = viewOf('public', play.log);
    play.do('control', { type: 'switch-inject', inject: 'flood', on: false });
    for (const viewer of ['party:north', 'party:south', 'public'] as const)
      expect(viewOf(viewer, play.events)).toEqual([]);
    expect(viewOf('public', play.log)).toEqual(before);
    expect(replay(viewOf('control', play.log)).injects['flood']?.on).toBe(false);
  });

  test('[IN1] a party’s own text reaches it though nothing changes for it', () => {
    const play = playWith({ texts: { south: 'Your fields are dry.' } })
      .control('start-session')
      .do('control', byHand);
    const news = (viewer: 'party:north' | 'party:south') => replay(viewOf(viewer, play.log)).news;
    expect(news('party:south').map(({ text }) => text)).toEqual([flood.text, 'Your fields are dry.']);
    expect(news('party:south').at(-1)?.change).toBeNull();
    expect(news('party:north').map(({ text }) => text)).toEqual([flood.text]);
  });
});

describe('a turn', () => {
  const windfall = (north: number, why: string) => ({ when: { water: 'shared' }, points: { north }, why });
  const change = (threshold: number) => ({ gate: 'council', threshold });
  const turn: NonNullable<Written['turns']>[number] = {
    text: 'It goes on.',
    texts: { south: 'Your fields are lost.' },
    effects: {
      points: [windfall(3, 'more for the mills')],
      reservation: { south: 1 },
      delay: { north: 2 },
      gates: [change(30)],
      stress: { will: -0.2, durability: 0.1 },
    },
  };
  const inject: Written = {
    ...flood,
    texts: { south: 'Your fields are under water.' },
    effects: {
      points: [windfall(4, 'the mills need it now')],
      reservation: { south: 2 },
      delay: { north: 5 },
      gates: [change(10)],
      stress: { will: -0.1, capability: 0.3 },
    },
    turns: [turn, turn],
  };
  const { state } = new Play(voting({ gates: [council], injects: [inject] }))
    .control('start-session')
    .do('control', byHand);

  test('[IN6] adds to what the inject itself changes for a party', () => {
    const { north, south } = state.briefs;
    expect(north?.scoreSheet.slice(-2).map(({ points }) => points)).toEqual([4, 3]);
    expect(north?.delayCost).toEqual([2 + 5 + 2, 3]);
    expect(north?.gates[0]?.changes.map(({ threshold }) => threshold)).toEqual([10, 30]);
    expect(south?.reservation).toBe(10 + 2 + 1);
  });

  test('[IN6] adds to what the inject itself says to a party', () => {
    const own = state.news.filter(({ party }) => party === 'south').map(({ text }) => text);
    expect(own).toEqual(['Your fields are under water.\n\nYour fields are lost.']);
  });

  test('[IN6] [IN8] adds to the stress test factor by factor', () => {
    expect(state.stressChanges).toHaveLength(1);
    const [{ will, capability, durability, automaticity } = {}] = state.stressChanges;
    expect(will).toBeCloseTo(-0.3);
    expect([capability, durability, automaticity]).toEqual([0.3, 0.1, undefined]);
  });
});
