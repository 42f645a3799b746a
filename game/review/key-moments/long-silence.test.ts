import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { eventsOf, scenarioIn } from '../../../tests/support/raw-log';
import { reviewLogs } from '../../../tests/support/review-logs';
import { duo } from '../../../tests/support/scenarios';
import type { Event } from '../../session/events';
import { longSilences } from './long-silence';
import { toldBy } from './told';

const found = (log: readonly Event[]) => {
  const told = toldBy(log);
  return told ? longSilences(told) : [];
};

const onPaper = [
  'proposal-signed',
  'proposal-declined',
  'proposal-withdrawn',
  'signature-withdrawn',
  'statement-issued',
];

function speaks(event: Event, party: string): boolean {
  if (event.type === 'message-sent') return event.from === party && event.to !== 'delegation' && event.to !== 'control';
  if (event.type === 'proposal-tabled' || event.type === 'proposal-amended') return event.from === party;
  return onPaper.includes(event.type) && 'party' in event && event.party === party;
}

/** For each party the longest silence that it broke, walked event by event on a clock that runs only while they may deal. */
function oracle(log: readonly Event[]) {
  const scenario = scenarioIn(log);
  const phases = scenario.rounds.flatMap((round) => round.phases);
  const clock: number[] = [];
  let [time, runs, before] = [0, false, log[0]?.at ?? 0];
  let open = false;
  for (const event of log) {
    if (runs && open) time += event.at - before;
    before = event.at;
    if (event.type === 'phase-started' || event.type === 'phase-reopened') {
      open = (phases[event.phase]?.allows.length ?? 0) > 0;
      runs = event.type === 'phase-started' || event.remaining === null;
    }
    if (event.type === 'clock-paused' || event.type === 'session-closed') runs = false;
    if (event.type === 'clock-resumed') runs = true;
    clock.push(time);
  }
  const started = log.findIndex(({ type }) => type === 'session-started');
  return scenario.parties.flatMap(({ id: party }) => {
    let [since, longest, position] = [0, 0, 0];
    for (const [index, event] of log.entries()) {
      if (index < started || !speaks(event, party)) continue;
      const lasted = (clock[index] ?? 0) - since;
      if (lasted > longest) [longest, position] = [lasted, index + 1];
      since = clock[index] ?? 0;
    }
    return longest >= Math.max(60_000, time * 0.2) ? [{ party, position, longest }] : [];
  });
}

/** The same session, a hundred times as slow: generated ones are over in a minute or two. */
const slowly = (log: readonly Event[]): readonly Event[] => log.map((event) => ({ ...event, at: event.at * 100 }));

test('of any session the longest silence of each party that was long, the longest first', () => {
  let many = 0;
  for (const log of reviewLogs().map(slowly)) {
    const expected = [...oracle(log)].sort((a, b) => b.longest - a.longest || a.position - b.position);
    expect(found(log).map(({ parties, position }) => ({ party: parties[0], position }))).toEqual(
      expected.map(({ party, position }) => ({ party, position })),
    );
    many += expected.length;
  }
  expect(many).toBeGreaterThan(20);
});

const minute = 60_000;
const say = (play: Play, by: string, to: 'everyone' | 'delegation' | 'control') =>
  play.do(by, { type: 'send-message', to, text: 'A word.' });

/** The talks of the first round: North speaks at once, and South after eight minutes; a pause in between. */
function talked(): Play {
  const play = new Play(duo).control('start-session', 'advance-phase');
  say(play, 'north', 'everyone');
  play.control('pause-clock');
  play.now += 20 * minute;
  play.control('resume-clock');
  say(play, 'south', 'delegation');
  say(play, 'south', 'control');
  play.now += 8 * minute;
  return say(play, 'south', 'everyone');
}

test('talk inside a delegation and with control breaks no silence, and a pause makes none', () => {
  const { log } = talked().control('end-session');
  const position = eventsOf(log, 'message-sent').at(-1)?.position ?? 0;
  expect(found(log)).toMatchObject([
    {
      position,
      parties: ['south'],
      title: 'South broke a long silence',
      text: 'For 8 minutes it had written to nobody and put nothing on paper. It ended with: Head of south, South to everyone.',
    },
  ]);
});

test('where private talk is left out of what everyone reads, nobody is called silent', () => {
  const play = talked().control('end-session').do('control', { type: 'open-review', talk: false, notes: false });
  expect(found(play.log)).toEqual([]);
  play.do('control', { type: 'open-review', talk: true, notes: false });
  expect(found(play.log)).toHaveLength(1);
});
