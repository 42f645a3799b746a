import { describe, expect, test } from 'vitest';
import { duoWith } from '../../../tests/support/duo-with';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import type { Command } from '../../session/commands';
import type { Event } from '../../session/events';
import { type Instructions, usual } from '../../session/instructions';
import { breachesIn } from './breaches';

type Terms = Readonly<Record<string, string>>;

/** North gets 12 of the low one less 0 for delay in the first round, which is all that it needs; south 18 and 10 of the poor one. */
const fair = { border: 'patrolled', water: 'metered', levy: 'low' };
const poor = { border: 'patrolled', water: 'unshared', levy: 'none' };
const open = { border: 'open', water: 'shared', levy: 'low' };

/** The duo with a bot for north, in talks in which proposals are signed; a step for each command, as a simulation has them. */
class WithBot extends Play {
  readonly steps: { events: readonly Event[] }[] = [];

  constructor(instructions: Partial<Instructions> = {}, scenario = duo) {
    super(scenario, { heads: false });
    this.steps.push({ events: this.log.slice() });
    this.seat('head-south', 'player', 'south', 'Sten');
    const told = { ...usual('fair'), ...instructions };
    const bot = { type: 'seat-bot', seat: 'head-north', party: 'north', standsInFor: null, name: 'Bot' } as const;
    this.server({ ...bot, instructions: told }).control('start-session', 'advance-phase');
  }

  override append(events: readonly Event[]): this {
    this.steps?.push({ events });
    return super.append(events);
  }

  table(by: string, instrument: string, terms: Terms): string {
    const to = ['north', 'south'].filter((party) => party !== by);
    this.do(by, { type: 'table-proposal', instrument, to, terms: { ...terms }, clauses: {} });
    return this.last('proposal-tabled').proposal;
  }

  sign(by: string, proposal: string, across: Partial<Extract<Command, { type: 'sign-proposal' }>> = {}): this {
    return this.do(by, { type: 'sign-proposal', proposal, version: 1, ...across });
  }

  breaches = () => breachesIn(this.steps);
}

describe('a signature of a bot', () => {
  test('for what it needs is none', () => {
    const play = new WithBot();
    play.sign('north', play.table('south', 'pact', fair));
    expect(play.breaches()).toEqual([]);
  });

  test('below its reservation value is found', () => {
    const play = new WithBot();
    const proposal = play.table('south', 'pact', poor);
    play.sign('north', proposal);
    expect(play.breaches()).toEqual([{ party: 'north', proposal, version: 1, what: 'worth', score: 10, floor: 12 }]);
  });

  test('is held against the margin as well, up and down', () => {
    const strict = new WithBot({ margin: 3 });
    strict.sign('north', strict.table('south', 'pact', fair));
    expect(strict.breaches()).toMatchObject([{ what: 'worth', score: 12, floor: 15 }]);
    const lenient = new WithBot({ margin: -2 });
    lenient.sign('north', lenient.table('south', 'pact', poor));
    expect(lenient.breaches()).toEqual([]);
  });

  test('across a red line is found, unless it may', () => {
    const play = new WithBot();
    play.sign('north', play.table('south', 'pact', open), { acrossRedLine: true });
    expect(play.breaches()).toMatchObject([{ what: 'red-line', lines: ['An open border'] }]);
    const allowed = new WithBot({ mayCrossRedLines: true });
    allowed.sign('north', allowed.table('south', 'pact', open), { acrossRedLine: true });
    expect(allowed.breaches()).toEqual([]);
  });

  test('across a red line is found whether or not the rules recorded it, and if they alone did', () => {
    const play = new WithBot();
    play.sign('north', play.table('south', 'pact', open), { acrossRedLine: true });
    const unrecorded = play.steps.map(({ events }) => ({
      events: events.filter(({ type }) => type !== 'red-line-crossed'),
    }));
    expect(breachesIn(unrecorded)).toMatchObject([{ what: 'red-line', lines: ['An open border'] }]);
    const renamed = play.steps.map(({ events }) => ({
      events: events.map((event) => (event.type === 'red-line-crossed' ? { ...event, lines: ['Another'] } : event)),
    }));
    expect(breachesIn(renamed)).toMatchObject([{ lines: ['Another', 'An open border'] }]);
  });

  test('is found where it may sign nothing', () => {
    const play = new WithBot({ maySign: false });
    play.sign('north', play.table('south', 'pact', fair));
    expect(play.breaches()).toMatchObject([{ what: 'may-not-sign' }]);
  });

  test('of a person is nobody’s business', () => {
    const play = new WithBot();
    play.sign('south', play.table('north', 'pact', { ...poor, levy: 'high' }));
    expect(play.breaches()).toEqual([]);
  });
});

describe('a signature is judged', () => {
  test('with what the bot has signed beside it', () => {
    const together = { when: { levy: 'low', water: 'metered' }, points: { north: -6, south: 0 }, why: 'dear water' };
    const scenario = duoWith({ delay: undefined, interactions: [together] });
    const play = new WithBot({ margin: -3 }, scenario);
    play.sign('north', play.table('south', 'side-letter', { water: 'metered' }));
    expect(play.breaches()).toEqual([]);
    play.sign('north', play.table('south', 'pact', { border: 'patrolled', levy: 'low' }));
    expect(play.breaches()).toMatchObject([{ what: 'worth', score: 6, floor: 9 }]);
    // Also where the one enters into force while the other still waits.
    const first = new WithBot({ margin: -3 }, scenario);
    first.sign('north', first.table('south', 'side-letter', { water: 'metered' }));
    const pact = first.table('south', 'pact', { border: 'patrolled', levy: 'low' });
    first.sign('south', pact).sign('north', pact);
    expect(first.breaches()).toMatchObject([{ what: 'worth', score: 6, floor: 9 }]);
  });

  test('with what waits for it, signed by enough', () => {
    const [pact, letter] = duo.instruments;
    const scenario = duoWith({ delay: undefined, instruments: [pact, { ...letter, onlyWith: ['pact'] }] });
    const start = (margin: number) => {
      const play = new WithBot({ margin }, scenario);
      const pacts = play.table('south', 'pact', { border: 'patrolled', levy: 'none' });
      return { play, pacts, letters: play.table('south', 'side-letter', { water: 'shared' }) };
    };
    const waits = start(-1);
    waits.play.sign('south', waits.letters).sign('north', waits.letters).sign('north', waits.pacts);
    expect(waits.play.breaches()).toEqual([]);
    const half = start(-1);
    half.play.sign('south', half.letters).sign('north', half.pacts);
    expect(half.play.breaches()).toMatchObject([{ what: 'worth', score: 10, floor: 11 }]);
  });

  test('by what holds once it has brought something into force', () => {
    const play = new WithBot();
    const proposal = play.table('south', 'pact', fair);
    play.sign('south', proposal).sign('north', proposal);
    expect(play.state.agreements).toHaveLength(1);
    expect(play.breaches()).toEqual([]);
  });

  test('with a text that it can stand on, where it enters only with another', () => {
    const [pact, letter] = duo.instruments;
    const scenario = duoWith({ instruments: [pact, { ...letter, onlyWith: ['pact'] }] });
    const play = new WithBot({ margin: 1 }, scenario);
    const proposal = play.table('south', 'side-letter', { water: 'shared' });
    play.table('south', 'pact', poor);
    play.sign('north', proposal);
    expect(play.breaches()).toMatchObject([{ what: 'worth', score: 11, floor: 13 }]);
    play.table('south', 'pact', { ...fair, water: 'unshared' });
    expect(play.breaches()).toHaveLength(1);
    const better = new WithBot({ margin: 1 }, scenario);
    better.table('south', 'pact', poor);
    better.table('south', 'pact', { ...fair, water: 'unshared' });
    better.sign('north', better.table('south', 'side-letter', { water: 'shared' }));
    expect(better.breaches()).toEqual([]);
  });
});
