import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import type { Event } from '../../session/events';
import { seenBy } from '../seen';
import { outagesOf } from './outages-of';

/** Second for second, or rather stretch for stretch, with a switch for each seat and one for the clock. */
function lostBySeat(log: readonly Event[]): Record<string, [lost: number, paused: number]> {
  const lost: Record<string, [number, number]> = {};
  const times = new Set<number>();
  const start = log.find(({ type }) => type === 'session-started')?.at ?? 0;
  for (const event of log) {
    times.add(event.at);
    if (event.type === 'seat-absent') times.add(Math.max(event.since, start));
  }
  const moments = [...times].sort((a, b) => a - b);
  for (const [index, from] of moments.entries()) {
    const to = moments[index + 1];
    if (to === undefined) break;
    let paused = false;
    for (const event of log) {
      if (event.at > from) break;
      if (event.type === 'clock-paused' || (event.type === 'phase-reopened' && event.remaining !== null)) paused = true;
      else if (['clock-resumed', 'phase-started', 'phase-reopened', 'session-closed'].includes(event.type))
        paused = false;
    }
    for (const [at, event] of log.entries()) {
      if (event.type !== 'seat-absent' || Math.max(event.since, start) > from) continue;
      let over = Number.POSITIVE_INFINITY;
      for (const later of log.slice(at)) {
        const ends = (later.type === 'seat-returned' || later.type === 'seat-removed') && later.seat === event.seat;
        if (ends || later.type === 'session-closed') over = Math.min(over, later.at);
      }
      if (over <= from) continue;
      const [running, standing] = lost[event.seat] ?? [0, 0];
      lost[event.seat] = paused ? [running, standing + to - from] : [running + to - from, standing];
    }
  }
  return lost;
}

test.each(sessionsToReview)('%s: what was lost to outages, and what of it while the clock stood still', (_, log) => {
  const told: Record<string, [number, number]> = {};
  for (const { seat, lost, paused } of outagesOf(seenBy(log, 'control'))) {
    const [running, standing] = told[seat] ?? [0, 0];
    if (lost + paused > 0) told[seat] = [running + lost, standing + paused];
  }
  expect(told).toEqual(lostBySeat(log));
});

test('the sessions have outages of every end, with and without a pause', () => {
  const all = sessionsToReview.flatMap(([, log]) => outagesOf(seenBy(log, 'control')));
  expect(new Set(all.map(({ end }) => end))).toEqual(new Set(['returned', 'closed', 'goes-on']));
  expect(all.some(({ paused }) => paused > 0)).toBe(true);
  expect(all.some(({ lost }) => lost > 0)).toBe(true);
});

test('nothing is lost before the start, and who is removed is no longer missed', () => {
  const play = new Play(duo, { setup: { absence: { policy: 'go-on', minutes: 1 } } }).control('start-session');
  const started = play.now;
  play.now += 60_000;
  play.server({ type: 'note-absence', seat: 'head-north', since: started - 30_000, online: [] });
  play.now += 10_000;
  play.do('control', { type: 'remove-seat', seat: 'head-north' });
  const until = play.now;
  play.now += 60_000;
  const [outage] = outagesOf(seenBy(play.control('end-session').log, 'control'));
  expect(outage).toMatchObject({ from: started, until, end: 'removed', lost: until - started, paused: 0 });
});
