import { expect, test } from 'vitest';
import {
  briefAt,
  eventsOf,
  inForceAt,
  instrumentOf,
  packageOf,
  pointsBy,
  scenarioIn,
  termsOf,
} from '../../../tests/support/raw-log';
import { exampleLog, reviewLogs } from '../../../tests/support/review-logs';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'concession');

type Move = { position: number; party: string; proposal: string; version: number; signed: boolean };

function movesIn(log: readonly Event[]): Move[] {
  const moves: Move[] = [];
  for (const [index, event] of log.entries()) {
    const position = index + 1;
    if (event.type === 'proposal-tabled')
      moves.push({ position, party: event.from, proposal: event.proposal, version: 1, signed: false });
    if (event.type === 'proposal-amended')
      moves.push({ position, party: event.from, proposal: event.proposal, version: event.version, signed: false });
    if (event.type === 'proposal-signed')
      moves.push({ position, party: event.party, proposal: event.proposal, version: event.version, signed: true });
  }
  return moves;
}

/** What choosing the later version instead of the earlier did to every party's points, at the later's moment. */
function changesBy(log: readonly Event[], earlier: Move, later: Move): Map<string, number> {
  const scenario = scenarioIn(log);
  const held = inForceAt(log, later.position);
  const instrument = instrumentOf(log, later.proposal);
  const by = scenario.instruments.find(({ id }) => id === instrument)?.signatories ?? [];
  const [was, is] = [earlier, later].map(({ proposal, version }) =>
    packageOf(scenario, held, { instrument, by, terms: termsOf(log, proposal, version) }),
  );
  return new Map(
    scenario.parties.map(({ id }) => {
      const brief = briefAt(log, later.position, id);
      return [id, pointsBy(brief, is ?? {}) - pointsBy(brief, was ?? {})];
    }),
  );
}

/** The largest of offers, and the largest of signatures: position, party and points given up. */
function oracle(log: readonly Event[]) {
  const best: Record<string, { position: number; party: string; given: number; gained: number }> = {};
  const latest = new Map<string, Move>();
  for (const move of movesIn(log)) {
    const key = `${move.party} ${instrumentOf(log, move.proposal)}`;
    const earlier = latest.get(key);
    latest.set(key, move);
    if (!earlier || (earlier.proposal === move.proposal && earlier.version === move.version)) continue;
    const changes = changesBy(log, earlier, move);
    const given = -(changes.get(move.party) ?? 0);
    let gained = given;
    for (const change of changes.values()) gained += change;
    if (given <= 0 || gained < 0) continue;
    const before = best[String(move.signed)];
    if (!before || given > before.given || (given === before.given && gained > before.gained))
      best[String(move.signed)] = { position: move.position, party: move.party, given, gained };
  }
  return best;
}

test('of any session the largest by offer and by signature are those that give up most points of their own', () => {
  const seen = { true: 0, false: 0 };
  for (const log of reviewLogs()) {
    const expected = oracle(log);
    const moments = found(log);
    expect(moments).toHaveLength(Object.keys(expected).length);
    for (const signed of ['true', 'false'] as const) {
      const moment = moments.find(({ key }) =>
        key.startsWith(`concession:${signed === 'true' ? 'signature' : 'offer'}`),
      );
      const one = expected[signed];
      expect([moment?.position, moment?.parties]).toEqual([one?.position, one && [one.party]]);
      if (!one) continue;
      seen[signed] += 1;
      expect(moment?.title).toMatch(new RegExp(`, ${one.given} points?$`));
    }
  }
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(5);
});

test('what moved and who gained is said, in the words of the scenario', () => {
  const log = exampleLog();
  const moment = found(log).find(({ key }) => key === 'concession:offer:example-34:3:us');
  expect(moment?.text).toBe(
    'It gave that up in US–Ukraine guarantee, against its own offer before. If attacked again: Mandatory arms and ' +
      'sanctions (was: “Grave concern”, keep capacity to act); Term: 50 years (was: 15 years). Ukraine gained 6 and ' +
      'Europe gained 3 by it.',
  );
  expect(eventsOf(log, 'proposal-amended').some(({ position }) => position === moment?.position)).toBe(true);
});
