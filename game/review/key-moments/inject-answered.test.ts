import { expect, test } from 'vitest';
import {
  briefAt,
  eventsOf,
  inForceAt,
  instrumentOf,
  packageOf,
  pointsBy,
  scenarioIn,
} from '../../../tests/support/raw-log';
import { exampleLog, reviewLogs } from '../../../tests/support/review-logs';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'inject-answered');

const reads = ({ audience }: Event, party: string) => audience === 'everyone' || audience.includes(party);

/** The inject that a party read last before a moment, and when. */
function lastRead(log: readonly Event[], party: string, at: number) {
  const first = new Map<string, number>();
  for (const event of log)
    if ((event.type === 'inject-released' || event.type === 'brief-changed') && reads(event, party))
      if (!first.has(event.inject)) first.set(event.inject, event.at);
  let last: { inject: string; at: number } | null = null;
  for (const [inject, when] of first) if (when < at && when >= (last?.at ?? 0)) last = { inject, at: when };
  return last;
}

function oracle(log: readonly Event[]) {
  const made = [...eventsOf(log, 'proposal-tabled'), ...eventsOf(log, 'proposal-amended')].sort(
    (a, b) => a.position - b.position,
  );
  const scenario = scenarioIn(log);
  return made.flatMap(({ event, position }) => {
    const party = event.from;
    const own = made.filter((each) => each.event.from === party && each.position < position);
    const instrument = instrumentOf(log, event.proposal);
    const before = own.filter((each) => instrumentOf(log, each.event.proposal) === instrument).at(-1);
    const news = lastRead(log, party, event.at);
    if (!before || !news || news.at <= before.event.at) return [];
    if (own.some((each) => each.event.at > news.at)) return [];
    const issues = new Set([...Object.keys(event.terms), ...Object.keys(before.event.terms)]);
    if ([...issues].every((issue) => event.terms[issue] === before.event.terms[issue])) return [];
    const by = scenario.instruments.find(({ id }) => id === instrument)?.signatories ?? [];
    const brief = briefAt(log, position, party);
    const [was, is] = [before.event.terms, event.terms].map((terms) =>
      pointsBy(brief, packageOf(scenario, inForceAt(log, position), { instrument, by, terms })),
    );
    return [{ position, party, inject: news.inject, change: (is ?? 0) - (was ?? 0) }];
  });
}

const worth = (change: number): RegExp => {
  if (change === 0) return /worth as much to itself as before\.$/;
  return new RegExp(change < 0 ? `gave up ${-change} points?\\.$` : `asked for ${change} points? more\\.$`);
};

test('of any session the first offers after an inject that name other options than the last before it', () => {
  let many = 0;
  for (const log of reviewLogs()) {
    const expected = oracle(log);
    const moments = [...found(log)].sort((a, b) => a.position - b.position);
    expect(moments.map(({ position, parties, key }) => [position, parties[0], key.split(':')[1]])).toEqual(
      expected.map(({ position, party, inject }) => [position, party, inject]),
    );
    for (const [index, { change }] of expected.entries()) expect(moments[index]?.text).toMatch(worth(change));
    many += expected.length;
  }
  expect(many).toBeGreaterThan(2);
});

test('in the example Ukraine gives way on its forces two minutes after the deadline', () => {
  expect(found(exampleLog())[0]?.text).toBe(
    'Its next offer under Ceasefire agreement, 2 minutes after “A deadline from Washington”, went another way. ' +
      "Size of Ukraine's forces: 600,000 (was: 800,000). By that it gave up 1 point.",
  );
});
