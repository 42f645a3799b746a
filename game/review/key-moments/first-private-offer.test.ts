import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { eventsOf, scenarioIn } from '../../../tests/support/raw-log';
import { reviewLogs } from '../../../tests/support/review-logs';
import { six } from '../../../tests/support/scenarios';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'first-private-offer');

/** Where it is, and for whom how long it stayed unknown, in ms; null for ever. */
function oracle(log: readonly Event[]) {
  const parties = scenarioIn(log).parties.map(({ id }) => id);
  for (const { event, position } of eventsOf(log, 'proposal-tabled')) {
    const { audience } = event;
    if (audience === 'everyone') continue;
    const unknown: [string, number | null][] = [];
    for (const party of parties) {
      if (audience.includes(party)) continue;
      let learned: number | null = null;
      for (const later of log)
        if ('proposal' in later && later.proposal === event.proposal && learned === null)
          if (later.audience === 'everyone' || later.audience.includes(party)) learned = later.at - event.at;
      unknown.push([party, learned]);
    }
    if (unknown.length) return { position, from: event.from, unknown };
  }
  return null;
}

test('of any session it is the first that somebody could not read, and it names who and how long', () => {
  let many = 0;
  for (const log of reviewLogs()) {
    const expected = oracle(log);
    const [moment, ...more] = found(log);
    expect(more).toEqual([]);
    expect([moment?.position, moment?.parties[0]]).toEqual([expected?.position, expected?.from]);
    if (!expected || !moment) continue;
    many += 1;
    const names = Object.fromEntries(scenarioIn(log).parties.map(({ id, name }) => [id, name]));
    const told = moment.text.slice(moment.text.indexOf('.') + 1);
    for (const [party] of expected.unknown) expect(told).toContain(names[party] ?? party);
    const ever = expected.unknown.some(([, learned]) => learned === null);
    expect(told.includes('to the end')).toBe(ever);
  }
  expect(many).toBeGreaterThan(10);
});

test('those left out are told by when they could know; whoever never could, to the end', () => {
  const play = new Play(six).control('start-session', 'advance-phase');
  const two = ['harbour', 'shipper'];
  const secret = six.instruments.find(({ confidential }) => confidential);
  const terms = Object.fromEntries(
    (secret?.issues ?? []).map((id) => [id, six.issues.find((each) => each.id === id)?.options[1]?.id ?? '']),
  );
  play.do('harbour', { type: 'table-proposal', instrument: secret?.id ?? '', to: ['shipper'], terms, clauses: {} });
  const [before] = found(play.log);
  expect(before?.text).toBe(
    'The harbour to The shipper: Berth deal. The city, The port-union, The ministry and The greens could not know of it to the end.',
  );
  expect(before?.parties).toEqual(two);
  const { proposal } = play.last('proposal-tabled');
  for (const by of two) play.do(by, { type: 'sign-proposal', proposal, version: 1 });
  play.now += 180_000;
  play.do('harbour', { type: 'announce-agreement', proposal });
  expect(found(play.log)[0]?.text).toContain('could not know of it for 3 minutes.');
  expect(found(play.log)[0]?.key).toBe(`first-private-offer:${proposal}`);
});

test('at a table of two nobody is left out', () => {
  for (const log of reviewLogs()) if (scenarioIn(log).parties.length === 2) expect(found(log)).toEqual([]);
});
