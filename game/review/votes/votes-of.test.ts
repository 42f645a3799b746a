import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Play } from '../../../tests/support/play';
import { holdsFor, RawLedger, type Signed, sumOf } from '../../../tests/support/raw-ledger';
import { council, voting } from '../../../tests/support/staged';
import { conditionOf } from '../../scenario/conditions';
import type { Scenario } from '../../scenario/scenario-file';
import { Event } from '../../session/events';
import { viewOf } from '../../session/view';
import type { CarryingChange, Vote } from './vote';
import { votesOf } from './votes-of';

type Gate = typeof council;
type Terms = Readonly<Record<string, string>>;

/** Support at a gate and its threshold, from the raw events, with an agreement as it would be; null where it is not needed. */
function rawSupport(ledger: RawLedger, gate: string, all: readonly Signed[], agreement: Signed) {
  const { scenario } = ledger;
  const gates = scenario?.instruments.find(({ id }) => id === agreement.instrument)?.gates ?? [];
  const { party = '', required = [] } = scenario?.gates.find(({ id }) => id === gate) ?? {};
  if (!gates.includes(gate)) return null;
  if (required.length > 0 && !required.some((when) => holdsFor(agreement.terms, when))) return null;
  const public_ = all.filter((each) => each.announced || each.proposal === agreement.proposal);
  const terms = ledger.outcome(public_);
  const own = ledger.briefs.get(party)?.gates.find((each) => each.gate === gate);
  if (!own) return null;
  let support = own.start + sumOf(own.support, terms) + (ledger.endOfDelay(public_) === null ? 0 : own.ifDelayEnds);
  let threshold = own.threshold;
  for (const change of own.changes) {
    if (change.until !== null && ledger.round > change.until) continue;
    support += sumOf(change.support, terms);
    threshold += change.threshold;
  }
  return { support, threshold };
}

/** Every way to choose other options on so many issues of the instrument. */
function others(ledger: RawLedger, agreement: Signed, issues: number): Terms[] {
  const own = ledger.scenario?.instruments.find(({ id }) => id === agreement.instrument)?.issues ?? [];
  const holds = ledger.outcome();
  let found: Terms[] = [{}];
  for (const { id, options } of ledger.scenario?.issues ?? []) {
    if (!own.includes(id)) continue;
    const was = agreement.terms[id] ?? holds[id];
    found = found.flatMap((terms) => [
      terms,
      ...options.filter((option) => option.id !== was).map((option) => ({ ...terms, [id]: option.id })),
    ]);
  }
  return found.filter((terms) => Object.keys(terms).length === issues);
}

/** The definition read out: the fewest issues, by trying all. Changes as text, with gains, sorted. */
function rawChanges(ledger: RawLedger, { gate, proposal }: Vote): string[] {
  const agreement = ledger.inForce.find((each) => each.proposal === proposal);
  const gates = ledger.scenario?.gates.map(({ id }) => id) ?? [];
  if (!agreement) return [];
  const holds = ledger.outcome();
  const never = (terms: Terms) => (ledger.scenario?.coherence ?? []).filter((each) => holdsFor(terms, each.never));
  const sized = (issues: number) =>
    others(ledger, agreement, issues).flatMap((change) => {
      const other = { ...agreement, terms: { ...agreement.terms, ...change } };
      const all = ledger.inForce.map((each) => (each.proposal === proposal ? other : each));
      const failing = gates.filter((each) => {
        const found = rawSupport(ledger, each, all, other);
        return found !== null && found.support < found.threshold;
      });
      const after = ledger.outcome(all);
      const without = ledger.outcome(ledger.inForce.filter((each) => each.proposal !== proposal));
      const agreed = Object.keys(after).some((issue) => after[issue] !== without[issue]);
      if (failing.includes(gate) || !agreed || never(after).some((each) => !never(holds).includes(each))) return [];
      const [now, were] = [ledger.scores(after), ledger.scores(holds)];
      const gains = now.map((score, index) => score - (were[index] ?? 0));
      return [{ change, gains, failing }];
    });
  const [one, two] = [sized(1), sized(2)];
  const clean = (all: typeof one) => all.filter(({ failing }) => failing.length === 0);
  const smallest = [clean(one), clean(two), one, two].find((all) => all.length > 0) ?? [];
  return smallest.map(({ change, gains }) => JSON.stringify([Object.entries(change).sort(), gains])).sort();
}

const asText = ({ changed, gains }: CarryingChange): string =>
  JSON.stringify([changed.map(({ issue, to }) => [issue, to]).sort(), gains]);

/** Every vote of a log against the raw events before it. */
function holds(log: readonly Event[]): readonly Vote[] {
  const votes = votesOf(log);
  const ledger = new RawLedger();
  log.forEach((event, index) => {
    const vote = votes.find(({ position }) => position === index + 1);
    const agreement = ledger.inForce.find(({ proposal }) => proposal === vote?.proposal);
    if (vote && agreement) {
      const found = rawSupport(ledger, vote.gate, ledger.inForce, agreement);
      expect({ support: vote.support, threshold: vote.threshold }).toEqual(found);
      const told = ledger.inForce.filter((each) => each.announced || each.proposal === vote.proposal);
      expect(vote.outcome).toEqual(ledger.outcome(told));
      if (!vote.passed) expect(vote.would.map(asText).sort()).toEqual(rawChanges(ledger, vote));
    }
    ledger.take(event);
  });
  expect(votes).toHaveLength(log.filter(({ type }) => type === 'gate-decided').length);
  return votes;
}

/** The same council, asked about every pact. */
const { required: _, ...always } = council;

/** South's own, which would rather have a high levy. */
const assembly = {
  ...always,
  id: 'assembly',
  name: 'Assembly of South',
  party: 'south',
  start: 45,
  support: [
    { when: { levy: 'low' }, points: -9 },
    { when: { border: 'closed' }, points: 6 },
  ],
};
/** A pact that both have to pass, beside side letters that stay secret. */
const twice = (gates: readonly Gate[]) =>
  voting({
    gates: [...gates],
    instruments: voting().instruments.map((each) =>
      each.id === 'pact' ? { ...each, gates: gates.map(({ id }) => id) } : { ...each, confidential: true },
    ),
  });

/** A pact, and perhaps a side letter, signed by both and voted on. */
function voted(scenario: Scenario, pact: Terms, letter: Terms | null) {
  const play = new Play(scenario).control('start-session');
  const sign = (instrument: string, terms: Terms) => {
    play.do('south', { type: 'table-proposal', instrument, to: ['north'], terms: { ...terms }, clauses: {} });
    const { proposal } = play.last('proposal-tabled');
    for (const party of ['south', 'north'])
      play.do(party, { type: 'sign-proposal', proposal, version: 1, acrossRedLine: true });
  };
  sign('pact', pact);
  if (letter) sign('side-letter', letter);
  play.control('advance-phase');
  return (play.state.stage === 'closed' ? play : play.control('advance-phase')).log;
}

describe('a vote that was lost', () => {
  test('one issue that would have carried it, with what it costs each', () => {
    // 45 with peace and a high levy; 53 with a low one. None at all needs no vote, and is nothing agreed.
    const [vote] = holds(voted(voting(), { levy: 'high' }, null));
    expect(vote).toMatchObject({
      gate: 'council',
      passed: false,
      how: 'rule',
      support: 45,
      threshold: 50,
      decisive: [],
    });
    expect(vote?.would).toEqual([
      expect.objectContaining({ changed: [{ issue: 'levy', from: 'high', to: 'low' }], support: 53, alsoFails: [] }),
    ]);
  });

  test('where no one issue would have, two', () => {
    // 25 with peace and the border open; without the border 45, with a low levy 33, with both 53.
    const scenario = voting({ gates: [always] });
    const [vote] = holds(voted(scenario, { levy: 'high', border: 'open' }, null));
    expect(vote?.support).toBe(25);
    expect(vote?.would.every(({ changed }) => changed.length === 2)).toBe(true);
    expect(vote?.would.length).toBeGreaterThan(0);
  });

  test('where no two would have, nothing is told', () => {
    const scenario = voting({ gates: [{ ...always, threshold: 90 }] });
    const [vote] = holds(voted(scenario, { levy: 'high' }, null));
    expect(vote).toMatchObject({ passed: false, would: [] });
  });
});

test('a vote that passed tells what it could not have passed without', () => {
  const [vote] = holds(voted(voting(), { levy: 'low' }, null));
  expect(vote).toMatchObject({ passed: true, support: 53, would: [] });
  expect(vote?.decisive).toEqual([
    { clause: { when: { levy: ['low'] }, points: 8 }, points: 8, without: 45 },
    { clause: null, points: 5, without: 48 },
  ]);
});

test('whatever is signed and voted on, the smallest changes are those found by trying all', () => {
  const some = <T>(all: readonly T[]) => fc.constantFrom(...all);
  const drawn = fc.record({
    levy: some(['none', 'low', 'high']),
    border: some([undefined, 'closed', 'open']),
    water: some([null, 'metered', 'shared']),
    threshold: fc.integer({ min: 20, max: 70 }),
    gates: some([[council], [always], [always, assembly]]),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(drawn, ({ levy, border, water, threshold, gates }) => {
      const scenario = twice(gates.map((gate, index) => (index === 0 ? { ...gate, threshold } : gate)));
      const pact = { levy, ...(border === undefined ? {} : { border }) };
      const letter = water === null ? null : { water };
      const quo = Object.fromEntries(scenario.issues.map(({ id, statusQuo }) => [id, statusQuo]));
      const both = { ...quo, ...pact };
      const said = scenario.coherence.map(({ never }) => conditionOf(never));
      // Whoever signs it is refused what contradicts itself.
      fc.pre(!said.some((never) => holdsFor(both, never) || holdsFor({ ...both, ...letter }, never)));
      for (const { passed, would } of holds(voted(scenario, pact, letter))) {
        const [first] = would;
        seen.add(
          passed ? 'passed' : `by ${first?.changed.length ?? 'nothing'}${first?.alsoFails.length ? ' here' : ''}`,
        );
      }
    }),
    { numRuns: 300, seed: 7 },
  );
  expect([...seen].sort()).toEqual(['by 1', 'by 1 here', 'by 2', 'by 2 here', 'by nothing', 'passed']);
});

describe('the example', () => {
  const log = z.array(Event).parse(JSON.parse(readFileSync('scenarios/ukraine-guarantees/example.json', 'utf8')));

  test('the European force failed by three, and as trainers it would have needed no vote', () => {
    const lost = holds(log).filter(({ passed }) => !passed);
    expect(lost.map(({ instrument, gate, support, threshold }) => [instrument, gate, support, threshold])).toEqual([
      ['european-force', 'european-parliaments', 51, 54],
    ]);
    expect(lost[0]?.would).toEqual([
      {
        changed: [{ issue: 'euforce', from: 'rear', to: 'trainers' }],
        support: null,
        gains: [-1, -1, 2, 8],
        crosses: [],
        alsoFails: [],
      },
    ]);
  });

  test('of a log that does not tell every brief no vote is told', () => {
    expect(votesOf(viewOf('party:europe', log))).toEqual([]);
  });
});
