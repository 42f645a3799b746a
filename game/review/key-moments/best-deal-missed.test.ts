import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import {
  briefAt,
  delayBy,
  eventsOf,
  inForceAt,
  instrumentOf,
  packageOf,
  pointsBy,
  roundOf,
  scenarioIn,
} from '../../../tests/support/raw-log';
import { reviewLogs } from '../../../tests/support/review-logs';
import { duo } from '../../../tests/support/scenarios';
import type { Terms } from '../../scenario/id';
import type { Event } from '../../session/events';
import { keyMoments } from './key-moments';

const found = (log: readonly Event[]) => keyMoments(log, null).filter(({ rule }) => rule === 'best-deal-missed');

type Entry = { instrument: string; round: number };

const endedDelay = (log: readonly Event[], entries: readonly Entry[]): number | null => {
  let ended: number | null = null;
  for (const { instrument, round } of entries)
    if (scenarioIn(log).delay?.until.includes(instrument)) ended = Math.min(ended ?? round, round);
  return ended;
};

function contradicts(log: readonly Event[], terms: Terms): boolean {
  return scenarioIn(log).coherence.some(({ never }) =>
    Object.entries(never).every(([issue, options]) => options.includes(terms[issue] ?? '')),
  );
}

/** A red line that these terms would carry a signatory across which never signed them. */
function ruledOut(
  log: readonly Event[],
  { before, after, terms }: Record<'before' | 'after' | 'terms', Terms>,
  by: readonly string[],
) {
  const holds = (when: Readonly<Record<string, readonly string[]>>, in_: Terms) =>
    Object.entries(when).every(([issue, options]) => options.includes(in_[issue] ?? ''));
  return by.some((party) =>
    briefAt(log, log.length, party).redLines.some(
      ({ when }) => holds(when, after) && (!holds(when, before) || Object.keys(when).some((issue) => issue in terms)),
    ),
  );
}

/** Every version never in force: where it was made and what all would have had by it. */
function versionsLost(log: readonly Event[]) {
  const scenario = scenarioIn(log);
  const entered = eventsOf(log, 'agreement-entered').map(({ event }) => `${event.proposal} ${event.version}`);
  const made = [
    ...eventsOf(log, 'proposal-tabled').map((each) => ({ ...each, version: 1 })),
    ...eventsOf(log, 'proposal-amended').map((each) => ({ ...each, version: each.event.version })),
  ].sort((a, b) => a.position - b.position);
  return made.flatMap(({ event, position, version }) => {
    if (entered.includes(`${event.proposal} ${version}`)) return [];
    const instrument = instrumentOf(log, event.proposal);
    const { signatories: by = [], onlyWith = [] } = scenario.instruments.find(({ id }) => id === instrument) ?? {};
    const before = inForceAt(log, position);
    if (onlyWith.length && !before.some((each) => onlyWith.includes(each.instrument))) return [];
    const phase = eventsOf(log.slice(0, position), 'phase-started').at(-1)?.event.phase ?? 0;
    const terms = packageOf(scenario, before, { instrument, by, terms: event.terms });
    if (contradicts(log, terms)) return [];
    const signed = eventsOf(log, 'proposal-signed').filter(
      (each) => each.event.proposal === event.proposal && each.event.version === version,
    );
    const unsigned = by.filter((party) => !signed.some((each) => each.event.party === party));
    const now = packageOf(scenario, before);
    if (ruledOut(log, { before: now, after: terms, terms: event.terms }, unsigned)) return [];
    const ended = endedDelay(log, [...before, { instrument, round: roundOf(scenario, phase) }]);
    const scores = scenario.parties.map(({ id }) => {
      const brief = briefAt(log, log.length, id);
      return pointsBy(brief, terms) - delayBy(brief, ended);
    });
    return [{ proposal: event.proposal, version, scores }];
  });
}

function oracle(log: readonly Event[]) {
  const scored = new Map(eventsOf(log, 'party-scored').map(({ event }) => [event.party, event.score.total]));
  const had = scenarioIn(log).parties.map(({ id }) => scored.get(id) ?? 0);
  let best: { proposal: string; version: number; scores: number[]; all: number; least: number } | null = null;
  for (const each of versionsLost(log)) {
    const gains = each.scores.map((score, index) => score - (had[index] ?? 0));
    if (gains.some((gain) => gain <= 0)) continue;
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    const least = Math.min(...gains);
    if (!best || all > best.all || (all === best.all && least > best.least)) best = { ...each, all, least };
  }
  return best && { key: `best-deal-missed:${best.proposal}:${best.version}`, scores: best.scores, had };
}

test('of any session it is the version by which all would have gained most, with the points of each', () => {
  let many = 0;
  for (const log of reviewLogs()) {
    const expected = oracle(log);
    const [moment, ...more] = found(log);
    expect(more).toEqual([]);
    expect(moment?.key).toBe(expected?.key);
    if (!expected) continue;
    many += 1;
    const numbers = moment?.text.match(/-?\d+ instead of -?\d+/g);
    expect(numbers).toEqual(expected.scores.map((score, index) => `${score} instead of ${expected.had[index]}`));
  }
  expect(many).toBeGreaterThan(5);
});

const best = { border: 'patrolled', water: 'metered', levy: 'low' };

const tabled = () => {
  const play = new Play(duo).control('start-session', 'advance-phase');
  play.do('north', { type: 'table-proposal', instrument: 'pact', to: ['south'], terms: best, clauses: {} });
  const { proposal } = play.last('proposal-tabled');
  return { play, proposal };
};
const told = (play: Play) => found(play.control('end-session').log)[0];

test('who declined it, withdrew it, put another in its place or let it lie is named, at that moment', () => {
  const declined = tabled();
  declined.play.do('south', { type: 'decline-proposal', proposal: declined.proposal, version: 1, reason: 'No.' });
  const at = declined.play.log.length;
  expect(told(declined.play)).toMatchObject({ position: at, parties: ['south'] });
  expect(told(tabled().play)?.text).toMatch(/^North and South let River Pact, version 1, lie without a signature/);

  const withdrawn = tabled();
  withdrawn.play.do('north', { type: 'withdraw-proposal', proposal: withdrawn.proposal });
  expect(told(withdrawn.play)?.text).toMatch(/^North withdrew River Pact, version 1, though every party/);

  const amended = tabled();
  const worse = { border: 'closed', water: 'unshared', levy: 'high' };
  amended.play.do('south', {
    type: 'amend-proposal',
    proposal: amended.proposal,
    version: 1,
    terms: worse,
    clauses: {},
  });
  expect(told(amended.play)?.text).toMatch(/^South put another version in place of River Pact, version 1,/);
});

test('whoever declined it and signed after all is not blamed, and what was signed is not missed', () => {
  const { play, proposal } = tabled();
  play.do('south', { type: 'decline-proposal', proposal, version: 1, reason: 'No.' });
  play.do('south', { type: 'sign-proposal', proposal, version: 1 });
  const log = [...play.log];
  expect(told(play)?.text).toMatch(/^North let River Pact, version 1, lie/);
  const signed = tabled();
  signed.play.append(log.slice(signed.play.log.length));
  signed.play.do('north', { type: 'sign-proposal', proposal, version: 1 });
  expect(told(signed.play)).toBeUndefined();
});
