import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forkPlay } from '../../tests/support/fork-play';
import { anySeating, seatAnyhow } from '../../tests/support/generated-seating';
import { Play } from '../../tests/support/play';
import { duo } from '../../tests/support/scenarios';
import { voting } from '../../tests/support/staged';
import { Event } from '../session/events';
import { usual } from '../session/instructions';
import { blanked } from './blanked';
import { bundleText } from './bundle-text';
import { logFault } from './log-fault';
import { pseudonymised } from './pseudonymised';
import { readBundle } from './read-bundle';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const about = { whole: true, writtenBy: { parley: '0.2.0', protocol: 5 } };

/** What is wrong with the file of a session when it comes in: with its people, and without. */
const faultsOf = (play: Play) =>
  [false, true].map((without) => {
    const whole = play.log.map(blanked);
    const leaving: readonly Event[] = without ? pseudonymised(whole) : whole;
    const given = readBundle(bundleText({ log: leaving, pseudonymised: without, ...about }, hash), {
      here: '0.2.0',
      hash,
    });
    if (!given.ok) return given.fault;
    expect(given.log).toEqual(leaving);
    return null;
  });

/** What is said of the last event of a type when it is changed, or said once more. */
const faultWhen = ({ log }: Play, type: Event['type'], change: object, again = false) => {
  const place = log.findLastIndex((event) => event.type === type);
  const other = log.slice(place, place + 1).map((event) => Event.parse({ ...event, ...change }));
  const fault = logFault(log.toSpliced(again ? place + 1 : place, again ? 0 : 1, ...other).map(blanked));
  return fault?.position === (again ? place + 1 : place) ? fault.problem : fault;
};

test('[SE11] a session comes in again in which a facilitator seated a bot, a stand-in and somebody who moved', () => {
  const chair = { instructions: usual('fair'), name: 'Bot' };
  const play = new Play(duo, { heads: false }).seat('head-north', 'player', 'north', 'Nora');
  play.do('control', { type: 'seat-bot', seat: 'bot-south', party: 'south', standsInFor: null, ...chair });
  play.control('start-session');
  const standIn = { type: 'seat-stand-in', absent: 'head-north', seat: 'deputy', secretHash: 'hash' } as const;
  play.do('control', { ...standIn, name: 'Fay, standing in' });
  const moved = { type: 'open-seat', seat: 'moved', secretHash: 'another', name: 'Mo', keptFor: 'Mo' } as const;
  play.do('control', { ...moved, placement: { role: 'player', party: 'north' } });
  play.do('control', { type: 'replace-seat', instead: 'moved', seat: 'next', secretHash: 'third', reason: null });
  play.control('end-session');
  expect(play.log.filter(({ type, by }) => type === 'seat-claimed' && by === 'control')).toHaveLength(3);
  expect(faultsOf(play)).toEqual([null, null]);
});

test('[SE3] nobody names another’s chair but whoever opens it under a name, and once', () => {
  const another = 'it is done for another seat';
  const play = new Play(duo).seat('aide', 'facilitator', null, 'Ada');
  const moved = { type: 'open-seat', seat: 'moved', secretHash: 'another', name: 'Mo' } as const;
  play.do('control', { ...moved, placement: { role: 'player', party: 'north' } });
  expect(faultWhen(play, 'seat-claimed', {})).toBeNull();
  expect(faultWhen(play, 'seat-claimed', { by: 'head-north' })).toBe(another);
  expect(faultWhen(play, 'seat-claimed', { by: 'aide' })).toBe(another);
  expect(faultWhen(play, 'seat-claimed', { at: play.now + 1 })).toBe(another);
  expect(faultWhen(play, 'seat-claimed', { name: 'Someone else' }, true)).toBe(another);
});

/** Signed by both: the pact, which the council of North will turn down, and a letter that stands only with it. */
function lapsing({ announced }: Readonly<{ announced: boolean }>): Play {
  const play = new Play(voting()).control('start-session');
  const sign = (instrument: string, terms: Record<string, string>) => {
    play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    play.do('south', { type: 'sign-proposal', proposal, version: 1 });
    play.do('north', { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
    return proposal;
  };
  sign('pact', { levy: 'high' });
  const proposal = sign('side-letter', { water: 'metered' });
  if (announced) play.do('south', { type: 'announce-agreement', proposal });
  return play.control('advance-phase', 'advance-phase');
}

test('[RT7] a session comes in again in which a confidential agreement lapsed with another, told to its own table', () => {
  const wrong = 'it was not read by those who read such a thing';
  for (const announced of [false, true]) {
    const play = lapsing({ announced });
    const lapsed = play.log.filter(({ type }) => type === 'agreement-lapsed').map(({ audience }) => audience);
    const table = ['south', 'north'];
    expect(lapsed).toEqual(['everyone', announced ? 'everyone' : expect.arrayContaining(table)]);
    expect(faultsOf(play.control('end-session'))).toEqual([null, null]);
    expect(faultWhen(play, 'agreement-lapsed', { audience: announced ? table : 'everyone' })).toBe(wrong);
    expect(faultWhen(play, 'agreement-lapsed', { audience: ['north'] })).toBe(wrong);
  }
});

test('[RT6] that a vote was lost everyone reads', () => {
  const play = lapsing({ announced: true });
  const { log } = play;
  play.log = log.slice(
    0,
    log.findLastIndex(({ type }) => type === 'agreement-lapsed'),
  );
  expect(faultWhen(play, 'agreement-lapsed', { audience: ['north', 'south'] })).toContain('not read by those');
});

test('[FK4] a session comes in again that goes on from another, asked for by somebody who came there later', () => {
  const play = new Play(duo).control('start-session');
  const position = play.log.length;
  const late = { type: 'open-seat', seat: 'later', secretHash: 'another', name: 'Lea' } as const;
  play.do('control', { ...late, placement: { role: 'facilitator', party: null } });
  const origin = { session: 'the-other', position, seat: 'later', lead: 'lead' };
  const forked = forkPlay(play, { origin }, position).do('lead', { type: 'end-session' });
  expect(forked.state.seats['later']).toBeUndefined();
  expect(faultsOf(forked)).toEqual([null, null]);
  expect(faultWhen(forked, 'seat-removed', { seat: 'later' })).toBe('there is no seat later');
});

test('[SE14] a session comes in again in which a facilitator left with a reason, after which nothing more is theirs', () => {
  const play = new Play(duo).seat('aide', 'facilitator', null, 'Ada').control('start-session');
  play.do('aide', { type: 'remove-seat', seat: 'aide', reason: 'My train leaves.' });
  expect(play.last('removal-explained')).toMatchObject({ seat: 'aide', by: 'aide' });
  expect(faultsOf(play)).toEqual([null, null]);
  const removed = 'it is the act of a seat that had been removed, aide';
  expect(faultWhen(play, 'removal-explained', {}, true)).toBe(removed);
  expect(faultWhen(play, 'removal-explained', { at: play.now + 1 })).toBe(removed);
  expect(faultWhen(play, 'removal-explained', { seat: 'head-north' })).toBe(removed);
  expect(faultWhen(play, 'seat-removed', { by: 'control' })).toMatchObject({ problem: removed });
  play.do('control', { type: 'pause-clock' });
  expect(faultWhen(play, 'clock-paused', { by: 'aide' })).toBe(removed);
});

test('[SE7] a session comes in again in which facilitators seated, moved and removed anybody, themselves included', () => {
  const seen = new Set<Event['type']>();
  fc.assert(
    fc.property(anySeating, anySeating, (before, during) => {
      const play = new Play(voting()).seat('aide', 'facilitator', null, 'Ada');
      seatAnyhow(play, before);
      const [by] = Object.values(play.state.seats).filter(
        ({ role, name, removed }) => role === 'facilitator' && name !== null && !removed,
      );
      play.do(by?.id ?? '', { type: 'start-session' });
      seatAnyhow(play, during);
      expect(faultsOf(play)).toEqual([null, null]);
      for (const event of play.log) {
        if (event.type === 'seat-claimed' && ![event.seat, 'server'].includes(event.by)) seen.add(event.type);
        if (event.type === 'removal-explained' && event.seat === event.by) seen.add(event.type);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen.size).toBe(2);
});
