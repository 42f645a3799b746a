import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { duoWith } from '../../tests/support/duo-with';
import { Play } from '../../tests/support/play';
import { council, voting } from '../../tests/support/staged';
import { drawOf } from '../scenario/draw';
import type { Inject } from '../scenario/inject';
import { scoreNow } from '../scoring/prospect';
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

const playWith = (injects: readonly Partial<Written>[], setup: { pace?: number } = {}) =>
  new Play(duoWith({ injects: injects.map((each) => ({ ...flood, ...each })) }), setup);

const released = (play: Play): string[] =>
  play.log.flatMap((event) => (event.type === 'inject-released' ? [event.inject] : []));

const atMinute = (minute: number, phase = 'statements', round = 'first') => ({ at: { round, phase, minute } });
const minutes = (count: number) => count * 60_000;
const side: Written['effects'] = {
  points: [{ when: { water: 'shared' }, points: { north: 4 }, why: 'the mills need it now' }],
  reservation: { south: 2 },
  delay: { north: 5 },
};

const tableWater: TableProposal = {
  type: 'table-proposal',
  instrument: 'pact',
  to: ['north'],
  terms: { water: 'shared' },
  clauses: {},
};

describe('injects', () => {
  test('[IN1] everyone reads the text; what it says to one party, and changes for it, that party alone', () => {
    const play = playWith([{ texts: { south: 'Your fields are under water.' }, effects: side }]).control(
      'start-session',
    );
    play.do('control', { type: 'release-inject', inject: 'flood' });
    const [north, south] = (['north', 'south'] as const).map((id) => replay(viewOf(`party:${id}`, play.log)));
    expect(north?.news.map(({ text }) => text)).toEqual([flood.text, null]);
    expect(south?.news.map(({ text }) => text)).toEqual([flood.text, 'Your fields are under water.']);
    expect(north?.briefs['north']?.scoreSheet.at(-1)).toMatchObject({ points: 4, when: { water: ['shared'] } });
    expect(north?.briefs['north']?.delayCost).toEqual([7, 3]);
    expect(south?.briefs['south']?.reservation).toBe(12);
    expect(south?.briefs['south']?.scoreSheet).not.toContainEqual(expect.objectContaining({ points: 4 }));
    expect(replay(viewOf('public', play.log)).news).toHaveLength(1);
  });

  test('[IN1] one for named parties is read by them alone', () => {
    const play = playWith([{ to: ['north'] }]).control('start-session');
    play.do('control', { type: 'release-inject', inject: 'flood' });
    expect(viewOf('party:south', play.log)).toEqual(viewOf('party:south', play.log.slice(0, -play.events.length)));
    expect(replay(viewOf('party:north', play.log)).news).toHaveLength(1);
  });

  test('[VW5] injects to come are read by control alone', () => {
    const play = playWith([{}]).control('start-session');
    for (const viewer of ['party:north', 'public'] as const)
      expect(JSON.stringify(viewOf(viewer, play.log))).not.toContain('a metre higher');
    expect(replay(viewOf('control', play.log)).injects['flood']?.status).toBe('planned');
  });

  test('[IN2] a scheduled one comes so many minutes of the pace after its phase began', () => {
    const play = playWith([{ release: atMinute(2) }], { pace: 3 }).control('start-session');
    const start = play.now;
    expect(nextDue(play.state)).toBe(start + minutes(6));
    play.now = start + minutes(6) - 2_000;
    expect(play.refused('server', { type: 'release-due' })).toBe('nothing-due');
    play.now = start + minutes(6);
    play.server({ type: 'release-due' });
    expect(released(play)).toEqual(['flood']);
    expect(play.last('inject-triggered').cause).toBe('time');
    expect(play.refused('server', { type: 'release-due' })).toBe('nothing-due');
  });

  test('[IN2] pauses do not count', () => {
    const play = playWith([{ release: atMinute(2) }]).control('start-session');
    const start = play.now;
    play.control('pause-clock');
    expect(nextDue(play.state)).toBeNull();
    const paused = play.now;
    play.now += minutes(10);
    play.control('resume-clock');
    expect(nextDue(play.state)).toBe(start + minutes(2) + (play.now - paused));
  });

  test('[IN2] whatever command comes first brings what is due with it', () => {
    const play = playWith([{ release: atMinute(2) }]).control('start-session');
    play.now += minutes(2);
    play.do('north', { type: 'send-message', to: 'everyone', text: 'Good morning.' });
    expect(play.events.map(({ type }) => type)).toEqual(['message-sent', 'inject-triggered', 'inject-released']);
  });

  test('[IN2] where no clock runs, when its phase begins', () => {
    const play = playWith([{ release: atMinute(3, 'talks') }], { pace: 0 }).control('start-session');
    expect(released(play)).toEqual([]);
    play.control('advance-phase');
    expect(released(play)).toEqual(['flood']);
  });

  test('[IN2] at the latest when its phase ends', () => {
    const play = playWith([{ release: atMinute(4) }]).control('start-session', 'advance-phase');
    expect(play.events.map(({ type }) => type)).toEqual(['inject-triggered', 'inject-released', 'phase-started']);
    expect(play.last('inject-triggered').cause).toBe('phase-end');
  });

  test('[IN3] a term tabled, even out of sight of those who then read of it', () => {
    const play = playWith([{ release: { when: { tabled: { water: 'shared' } } } }]).control(
      'start-session',
      'advance-phase',
    );
    play.do('south', { ...tableWater, terms: { water: 'metered' } });
    expect(released(play)).toEqual([]);
    play.do('south', tableWater);
    expect(play.events.map(({ type }) => type)).toEqual(['proposal-tabled', 'inject-triggered', 'inject-released']);
    expect(play.events.at(-1)?.by).toBe('server');
    play.do('south', tableWater);
    expect(released(play)).toEqual(['flood']);
  });

  test('[IN3] a term in force; the status quo is not agreed', () => {
    const when = (water: string): Partial<Written> => ({ id: water, release: { when: { inForce: { water } } } });
    const play = playWith([when('shared'), when('unshared')]).control('start-session', 'advance-phase');
    play.do('south', tableWater);
    const { proposal } = play.last('proposal-tabled');
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    expect(released(play)).toEqual([]);
    play.do('north', { type: 'sign-proposal', proposal, version: 1 });
    expect(released(play)).toEqual(['shared']);
  });

  test('[IN3] a score reached, and one inject may set off another', () => {
    const play = playWith([
      { id: 'second', release: { when: { score: { party: 'north', atLeast: 40 } } } },
      {
        id: 'first',
        release: { when: { tabled: { water: 'shared' } } },
        effects: { points: [{ when: {}, points: { north: 100 }, why: 'a windfall' }] },
      },
    ]).control('start-session', 'advance-phase');
    play.do('south', tableWater);
    expect(released(play)).toEqual(['first', 'second']);
    const { scenario, briefs, agreements } = play.state;
    if (!scenario || !briefs['north']) throw new Error('no brief');
    expect(scoreNow(scenario, briefs['north'], agreements).total).toBeGreaterThan(100);
  });

  test.each([
    [true, 'skipped', []],
    [false, 'released', ['flood']],
  ] as const)('[IN3] by a moment, without a proposal (%s): %s', (tabled, status, expected) => {
    const by = { round: 'first', phase: 'talks', minute: 5 };
    const play = playWith([{ release: { when: { by, without: { tabled: { water: 'shared' } } } } }]);
    play.control('start-session', 'advance-phase');
    if (tabled) play.do('south', tableWater);
    play.now += minutes(5);
    play.server({ type: 'release-due' });
    expect(play.state.injects['flood']?.status).toBe(status);
    expect(released(play)).toEqual(expected);
    expect(viewOf('party:north', play.log).some(({ type }) => type === 'inject-skipped')).toBe(false);
  });

  test('[IN2] where no clock runs, what waits for inaction is judged when its phase ends', () => {
    const by = { round: 'first', phase: 'talks', minute: 5 };
    const wait = { release: { when: { by, without: { tabled: { water: 'shared' } } } } };
    const play = playWith([wait], { pace: 0 }).control('start-session', 'advance-phase');
    expect(play.state.injects['flood']?.status).toBe('planned');
    play.control('advance-phase');
    expect(play.state.injects['flood']?.status).toBe('released');
  });

  test('[IN4] switched off, the clock does not release it; a hand does', () => {
    const play = playWith([{ release: atMinute(0, 'talks'), on: false }]).control('start-session', 'advance-phase');
    expect(released(play)).toEqual([]);
    expect(play.refused('north', { type: 'switch-inject', inject: 'flood', on: true })).toBe('facilitator-only');
    expect(play.refused('control', { type: 'switch-inject', inject: 'flood', on: false })).toBe('nothing-changed');
    expect(play.refused('control', { type: 'switch-inject', inject: 'none', on: false })).toBe('no-such-inject');
    play.do('control', { type: 'release-inject', inject: 'flood' });
    expect(released(play)).toEqual(['flood']);
    expect(play.refused('control', { type: 'switch-inject', inject: 'flood', on: true })).toBe('inject-over');
  });

  test('[IN4] switched on again, it comes', () => {
    const play = playWith([{ release: atMinute(0, 'talks'), on: false }]).control('start-session');
    play.do('control', { type: 'switch-inject', inject: 'flood', on: true }).control('advance-phase');
    expect(released(play)).toEqual(['flood']);
  });

  test('[IN5] by hand at any moment of play, once', () => {
    const play = playWith([{ release: atMinute(5, 'signing', 'last') }]);
    const release = { type: 'release-inject', inject: 'flood' } as const;
    expect(play.refused('control', release)).toBe('session-not-started');
    play.control('start-session', 'pause-clock');
    expect(play.refused('south', release)).toBe('facilitator-only');
    expect(play.refused('control', { ...release, inject: 'drought' })).toBe('no-such-inject');
    play.do('control', release);
    expect(play.refused('control', release)).toBe('inject-over');
    play.control('end-session');
    expect(play.refused('control', release)).toBe('session-closed');
    expect(released(play)).toEqual(['flood']);
  });

  test('[IN6] of several ways it takes the one that the seed draws', () => {
    const turns = [5, 9].map((south) => ({ text: `The fields lose ${south}.`, effects: { reservation: { south } } }));
    const play = playWith([{ turns }]).control('start-session');
    play.do('control', { type: 'release-inject', inject: 'flood' });
    const index = Math.floor(drawOf('seed', 'inject flood') * 2);
    expect(play.last('inject-triggered').turn).toBe(index);
    expect(play.last('inject-released').text).toBe(`${flood.text}\n\nThe fields lose ${[5, 9][index]}.`);
    expect(play.state.briefs['south']?.reservation).toBe(10 + ([5, 9][index] ?? 0));
  });

  test.each([
    [1, 'ratified'],
    [2, 'lapsed'],
  ] as const)('[IN7] a change to a gate that lasts %i rounds: in the second round the pact is %s', (rounds, status) => {
    const effects = { gates: [{ gate: 'council', threshold: 10, rounds }] };
    const play = new Play(voting({ gates: [council], injects: [{ ...flood, texts: {}, effects }] }));
    play.control('start-session').do('control', { type: 'release-inject', inject: 'flood' });
    const sign = (levy: string) => {
      play.do('south', { ...tableWater, terms: { levy } });
      const { proposal } = play.last('proposal-tabled');
      play.do('south', { type: 'sign-proposal', proposal, version: 1 });
      play.do('north', { type: 'sign-proposal', proposal, version: 1 });
      return proposal;
    };
    const first = sign('low');
    play.control('advance-phase', 'advance-phase');
    expect(play.state.ratifications[first]?.status).toBe('lapsed');
    const second = sign('low');
    play.control('advance-phase', 'advance-phase');
    expect(play.state.ratifications[second]?.status).toBe(status);
  });

  test('[IN8] effects on the stress test are known to control', () => {
    const play = playWith([{ effects: { stress: { will: -0.1 } } }]).control('start-session');
    play.do('control', { type: 'release-inject', inject: 'flood' });
    expect(play.state.stressChanges).toEqual([{ will: -0.1 }]);
    expect(replay(viewOf('party:north', play.log)).stressChanges).toEqual([]);
  });
});
