import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { forkPlay } from '../../tests/support/fork-play';
import { anyLog } from '../../tests/support/generated-log';
import { Play } from '../../tests/support/play';
import { duo, six } from '../../tests/support/scenarios';
import { sixStaged, voting } from '../../tests/support/staged';
import { playOut } from '../bots/play-out';
import { openedLog } from '../review/opened-log';
import { Event } from '../session/events';
import { blanked } from './blanked';
import { logFault } from './log-fault';

const read = (file: string): readonly Event[] =>
  z
    .array(Event)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(blanked);
const example = read('scenarios/ukraine-guarantees/example.json');
const every = read('tests/replays/every-event.json');
const forked = forkPlay(new Play(duo).control('start-session')).log.map(blanked);

describe('nothing is wrong with', () => {
  test.each(['before-variants-and-votes', 'before-reasons-and-tables', 'before-bots', 'every-event'])(
    'the log %s, whole or as a review shows it',
    (name) => {
      const log = read(`tests/replays/${name}.json`);
      expect(logFault(log)).toBeNull();
      for (let end = 1; end < log.length; end += 7) expect(logFault(log.slice(0, end))).toBeNull();
      expect(logFault(openedLog('public', log))).toBeNull();
    },
  );

  test('a session that goes on from any moment of another, and is played to its end', () => {
    fc.assert(
      fc.property(anyLog(duo), fc.nat(), (log, at) => {
        const started = log.findIndex(({ type }) => type === 'session-started') + 1;
        const ended = log.findIndex(({ type }) => type === 'session-closed');
        const play = new Play(duo);
        play.log = [...log];
        // Between two commands, as the server asks for it.
        const moment = log[started + (at % (ended - started)) - 1]?.at;
        const forked = forkPlay(play, {}, log.findLastIndex((event) => event.at === moment) + 1);
        if (forked.state.stage === 'playing') forked.do('lead', { type: 'end-session' });
        expect(forked.state.stage).toBe('closed');
        expect(logFault(forked.log.map(blanked))).toBeNull();
      }),
    );
  });

  test.each([
    ['two', duo],
    ['six', six],
    ['six who vote', sixStaged],
  ])('whatever is played by %s', (_, scenario) => {
    fc.assert(
      fc.property(anyLog(scenario), (log) => {
        expect(logFault(log.map(blanked))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('what bots play', () => {
    for (const seed of ['a', 'b', 'c']) {
      const temperaments = { north: 'fair', south: 'fair' } as const;
      const { steps } = playOut({ scenario: voting(), hash: 'hash', seed, temperaments, switched: {} });
      expect(logFault(steps.flatMap(({ events }) => events).map(blanked))).toBeNull();
    }
  });
});

/** The place of the nth event of a type. */
const placeOf = (log: readonly Event[], type: Event['type'], nth = 0): number => {
  const places = [...log.keys()].filter((position) => log[position]?.type === type);
  const place = places.at(nth);
  if (place === undefined) throw new Error(`no ${type}`);
  return place;
};

/** The log with the nth event of a type changed, and what is then said of it, at that place. */
const changed = (log: readonly Event[], type: Event['type'], change: object, nth = 0) => {
  const place = placeOf(log, type, nth);
  const now = log.map((event, position) => (position === place ? Event.parse({ ...event, ...change }) : event));
  const fault = logFault(now);
  return fault?.position === place ? fault.problem : fault;
};

const without = (log: readonly Event[], type: Event['type'], nth = 0) => log.toSpliced(placeOf(log, type, nth), 1);

describe('[LG4] order', () => {
  test('a log begins with its opening, and there is one', () => {
    expect(logFault(example.slice(1))).toEqual({ position: 0, problem: 'a log begins with session-opened' });
    expect(logFault([...example.slice(0, 20), ...example.slice(0, 1)])).toMatchObject({ position: 20 });
    const opened = { ...example[0], at: example[20]?.at };
    const again = [...example.slice(0, 20), Event.parse(opened)];
    expect(logFault(again)).toEqual({ position: 20, problem: 'the session was opened already' });
  });

  test('no time goes back, and each is one that a clock shows', () => {
    const before = 'it happened before the event that stands before it';
    expect(changed(every, 'proposal-signed', { at: 1 })).toBe(before);
    expect(changed(every, 'survey-answered', { at: 9e15 })).toBe('its time is none that a clock shows');
    expect(changed(every, 'session-opened', { at: -5 })).toBe('its time is none that a clock shows');
  });

  test('lobby, play and close come in turn', () => {
    expect(logFault(without(every, 'session-started'))?.problem).toBe(
      'no phase is played before the start or after the close',
    );
    expect(changed(every, 'phase-started', { phase: 9 })).toBe('the scenario has no such phase');
    const closing = every.slice(placeOf(every, 'session-closed'), placeOf(every, 'session-closed') + 1);
    expect(logFault([...every.slice(0, placeOf(every, 'session-closed') + 1), ...closing])?.problem).toBe(
      'only what is played is closed, and once',
    );
    expect(logFault(without(every, 'session-closed'))?.problem).toBe('that comes after the close');
  });

  test('a title, and the session of an origin, hold no control character: beside the log it could not be kept', () => {
    expect(changed(forked, 'origin-recorded', { session: 'A\u0000B' })).toBe('there is a control character in it');
    expect(changed(every, 'session-opened', { title: 'A\u0000B' })).toBe('there is a control character in it');
  });
});

describe('who acts', () => {
  test('has a seat', () => {
    expect(changed(every, 'proposal-tabled', { by: 'nobody' })).toBe(
      'it is the act of a seat that is not there, nobody',
    );
    expect(changed(every, 'message-sent', { by: 'constructor' })).toContain('a seat that is not there');
    expect(changed(every, 'survey-answered', { by: 'kept-one' })).toBe(
      'it is the act of a seat that had been removed, kept-one',
    );
    expect(changed(every, 'seat-claimed', { seat: 'nobody' })).toBe('there is no seat nobody');
    expect(changed(every, 'seat-opened', { seat: 'control' }, 1)).toBe('the seat control was opened already');
  });

  test('is of the scenario', () => {
    for (const change of [{ party: 'east' }, { audience: ['north', 'east'] }])
      expect(changed(every, 'proposal-signed', change)).toBe('the scenario has no party east');
    expect(changed(every, 'proposal-tabled', { to: ['north', 'east'] })).toBe('the scenario has no party east');
  });
});

describe('[VW2] nobody speaks for another', () => {
  test.each([
    ['message-sent', { from: 'south' }, 'it is in the name of south, and head-north does not speak for it'],
    ['message-sent', { from: null }, 'it is in the name of control, and head-north does not speak for it'],
    ['statement-issued', { by: 'control' }, 'does not speak for it'],
    ['proposal-tabled', { by: 'control' }, 'does not speak for it'],
    ['proposal-declined', { by: 'control' }, 'does not speak for it'],
    ['guess-noted', { by: 'head-south' }, 'does not speak for it'],
    ['draft-edited', { by: 'head-south' }, 'does not speak for it'],
    ['commitment-marked', { by: 'control' }, 'does not speak for it'],
    ['survey-answered', { by: 'control' }, 'it is done for another seat'],
    ['observation-noted', { by: 'head-north' }, 'head-north is not of the white cell'],
    ['moment-edited', { by: 'head-north' }, 'head-north is not of the white cell'],
    ['finding-recorded', { by: 'head-north' }, 'head-north is not of the white cell'],
    ['review-opened', { by: 'head-north' }, 'head-north is no facilitator'],
  ] as const)('%s %j', (type, change, problem) => {
    expect(changed(every, type, change)).toContain(problem);
  });

  test('nobody takes the chair of another', () => {
    expect(changed(every, 'seat-claimed', { by: 'control' }, 1)).toBe('it is done for another seat');
  });
});

describe('[LG1] what somebody knew is what the rules let them read', () => {
  const wrong = 'it was not read by those who read such a thing';
  test.each([
    ['brief-issued', 'everyone'],
    ['brief-issued', ['south']],
    ['message-sent', 'everyone'],
    ['message-sent', []],
    ['proposal-tabled', ['north']],
    ['proposal-signed', []],
    ['proposal-declined', []],
    ['rationale-recorded', 'everyone'],
    ['draft-edited', ['north', 'south']],
    ['commitment-marked', []],
    ['party-scored', 'everyone'],
    ['gate-counted', 'everyone'],
    ['session-closed', []],
    ['phase-started', ['north']],
    ['seed-drawn', 'everyone'],
    ['observation-noted', 'everyone'],
    ['finding-recorded', ['south']],
    ['inject-triggered', 'everyone'],
  ] as const)('%s to %j', (type, audience) => {
    expect(changed(every, type, { audience })).toBe(wrong);
  });

  test('from where a fork came, control alone does', () => {
    expect(changed(forked, 'origin-recorded', { audience: 'everyone' })).toBe(wrong);
  });
});

describe('agreements', () => {
  test('[SG1] are signed by signatories, once, in the version that is on the table, from seats of their own', () => {
    expect(changed(every, 'proposal-signed', { by: 'head-north' })).toBe('it was not signed from a seat of south');
    expect(changed(every, 'proposal-signed', { version: 2 })).toBe('it is of version 2, and version 1 is the latest');
    expect(changed(every, 'proposal-signed', { proposal: 'constructor' })).toBe('there is no proposal constructor');
    const place = placeOf(every, 'proposal-signed', 1);
    const twice = every.toSpliced(place, 0, ...every.slice(place, place + 1));
    expect(logFault(twice)).toEqual({ position: place + 1, problem: 'south had signed it already' });
  });

  test('[SG3] enter into force when enough have signed', () => {
    const entered = placeOf(every, 'agreement-entered');
    const fault = logFault(without(every, 'proposal-signed', 1));
    expect(fault).toEqual({ position: entered - 1, problem: 'only north had signed it, which is not enough for pact' });
    expect(changed(every, 'agreement-entered', { version: 1 })).toBe('it is of version 1, and version 2 is the latest');
    expect(logFault(without(every, 'proposal-tabled'))?.problem).toMatch(/^there is no proposal /);
    expect(changed(every, 'proposal-amended', { version: 4 })).toBe('it is version 4, and version 1 was the latest');
  });

  test('[SG9] are announced as they were signed', () => {
    const better = { terms: { border: 'open', water: 'metered', levy: 'low' } };
    expect(changed(every, 'agreement-announced', better)).toBe('it is not what was signed');
    expect(changed(every, 'agreement-announced', { signatories: ['north'] })).toBe('it is not what was signed');
    expect(logFault(without(every, 'agreement-entered'))?.problem).toBe('no such agreement had entered into force');
  });
});

describe('the result', () => {
  test('[SC1] [SC5] is what is in force', () => {
    expect(changed(example, 'session-closed', { tier: 'settlement' })).toBe(
      'it says settlement, and what is in force makes it partial',
    );
    expect(changed(example, 'session-closed', { outcome: {} })).toBe('its outcome is not what is in force');
    expect(changed(every, 'outcome-corrected', { outcome: { border: 'open' } })).toBe(
      'it is no outcome of the scenario',
    );
  });

  test('[SC2] [SC4] gives each party the points of its own brief', () => {
    const score = { points: 99, delay: 0, total: 99, reservation: 12 };
    expect(changed(example, 'party-scored', { score })).toMatch(
      /^the brief of us gives \d+ points less \d+ for delay, 79 in all, with \d+ to be reached, and the log says 99 points/,
    );
    expect(changed(every, 'party-scored', { score }, -1)).toMatch(/^the brief of south gives /);
    const place = placeOf(every, 'party-scored', -1);
    const late = every.slice(place, place + 1).map((event) => ({ ...event, at: (every.at(-1)?.at ?? 0) + 1 }));
    expect(logFault([...every, ...late])?.problem).toBe(
      'a party is scored at the close, or when the outcome is corrected',
    );
    expect(changed(every, 'party-scored', { party: 'north' }, -1)).toBe('north was scored already');
    expect(logFault(every.filter(({ type }) => type !== 'brief-issued'))?.problem).toMatch(/^there is no brief of /);
  });
});

test('what opens something is blank', () => {
  expect(changed(every, 'link-issued', { secretHash: 'f'.repeat(64) })).toContain('might open something here');
  expect(changed(every, 'join-code-issued', { code: 'ABC234' })).toContain('might open something here');
  expect(changed(every, 'join-code-shown', { code: 'ABC234' })).toContain('might open something here');
});

test('nothing is made twice under one name, and what cannot be folded is a fault', () => {
  const first = every[placeOf(every, 'message-sent')];
  const name = first?.type === 'message-sent' ? first.message : '';
  expect(changed(every, 'message-sent', { message: name }, 1)).toBe(`there was a message ${name} already`);
  expect(changed(every, 'commitment-judged', { message: 'constructor' })).toBe('it does not fit what stands before it');
});
