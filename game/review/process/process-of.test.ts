import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStep } from '../../../tests/support/generated-play';
import { exampleLog, playedSteps } from '../../../tests/support/review-logs';
import { duo, six } from '../../../tests/support/scenarios';
import { sixStaged } from '../../../tests/support/staged';
import { holdsIn, scoresOf } from '../../analysis/problem/position';
import type { Scenario } from '../../scenario/scenario-file';
import { outcomeWith } from '../../scoring/outcome';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { viewOf } from '../../session/view';
import { positionOf } from '../position-of';
import { type Possible, type Process, processOf } from './process-of';

const example = exampleLog();

/** Numbers that differ wherever what decides them does, and are cheap. */
const possible: Possible = {
  frontierAt: (position) => [scoresOf(position, holdsIn({ ...position, agreements: [] })).map((score) => score + 5)],
  zoneAt: ({ briefs, round, agreements }, from) =>
    Object.values(briefs).reduce((sum, { reservation, scoreSheet }) => sum + reservation + scoreSheet.length, 0) +
    (from === 'here' ? 97 * agreements.length : 0) -
    3 * round,
};

const processIn = (log: readonly Event[]): Process => {
  const process = processOf(log, possible);
  if (!process) throw new Error('not a whole log');
  return process;
};

const script = (scenario: Scenario) => fc.array(anyStep(scenario), { minLength: 10, maxLength: 60 });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** What holds of every negotiation. */
function holds(log: readonly Event[], process: Process): void {
  const { parties, moves, dance, byInstrument, value, zone } = process;
  expect(moves.map(({ position }) => position)).toEqual(
    log.flatMap(({ type }, index) =>
      ['proposal-tabled', 'proposal-amended', 'proposal-signed'].includes(type) ? [index + 1] : [],
    ),
  );
  for (const { steps, tallies, logrolling, reciprocity } of [dance, byInstrument]) {
    expect(sum(tallies.map((tally) => tally.steps))).toBe(steps.length);
    for (const { counts, steps: own, towards } of tallies)
      for (const tally of [{ counts, steps: own }, ...towards]) {
        expect(sum(Object.values(tally.counts))).toBe(own);
        expect(tally.steps).toBe(own);
      }
    for (const [index, step] of steps.entries()) {
      const [from, to] = [step.from, step.to].map((at) => moves.find(({ position }) => position === at));
      const along = step.drift.map((drift, party) => (from?.scores[party] ?? 0) + drift + (step.changes[party] ?? 0));
      expect(along).toEqual(to?.scores);
      const parts = logrolling.moves[index]?.issues.map(({ points }) => points) ?? [];
      expect(parties.map((_, party) => sum(parts.map((points) => points[party] ?? 0)))).toEqual(step.changes);
    }
    expect(reciprocity).toHaveLength(parties.length * (parties.length - 1));
    for (const { correlation } of reciprocity) expect(Math.abs(correlation ?? 0)).toBeLessThanOrEqual(1);
  }
  for (const { totalConcession, chosen, drifted, points } of dance.curves)
    expect(chosen + drifted).toBe(totalConcession ?? (points.length ? null : 0));
  expect(sum(dance.curves.map(({ points }) => points.length))).toBe(moves.length);
  expect(value?.moves.map(({ scores }) => scores)).toEqual(moves.map(({ scores }) => scores));
  for (const { opening, turns } of zone ? [zone.start, zone.here] : [])
    expect(turns.map(({ before }) => before)).toEqual([opening, ...turns.map(({ after }) => after)].slice(0, -1));
}

/** The same by folding every prefix of the log anew. */
function foldedAnew(log: readonly Event[], { moves, value, zone }: Process): void {
  const at = (position: number) => {
    const here = positionOf(replay(log.slice(0, position)));
    if (!here) throw new Error('a brief is missing');
    return here;
  };
  for (const { position, proposal, version, instrument, scores, brings } of moves) {
    const here = at(position);
    const terms = replay(log).proposals[proposal]?.versions[version - 1]?.terms ?? {};
    expect(brings).toEqual(outcomeWith(here.scenario, here.agreements, { instrument, terms }));
    expect(scores).toEqual(scoresOf(here, brings));
  }
  for (const { position, scores } of value?.outcomes ?? [])
    expect(scores).toEqual(scoresOf(at(position), holdsIn(at(position))));
  for (const from of ['start', 'here'] as const) {
    for (const { position, before, after } of zone?.[from].turns ?? [])
      expect([possible.zoneAt(at(position - 1), from), possible.zoneAt(at(position), from)]).toEqual([before, after]);
    const size = zone?.[from].turns.at(-1)?.after ?? zone?.[from].opening;
    expect(size).toBe(possible.zoneAt(at(log.length), from));
  }
}

describe('whatever is played', () => {
  test.each([
    ['two parties', duo],
    ['six with votes and injects', sixStaged],
  ] as const)(
    '%s: every move and step counts once, the parts add up, and folding once is folding anew',
    (_, scenario) => {
      fc.assert(
        fc.property(script(scenario), (steps) => {
          const { log } = playedSteps(scenario, steps);
          const process = processIn(log);
          holds(log, process);
          foldedAnew(log, process);
        }),
        { numRuns: 25 },
      );
    },
  );

  test('points added to every package for one party change where it stands, and nothing that it does', () => {
    const [first] = six.issues;
    const more = (party: string, by: number): Scenario => ({
      ...six,
      issues: six.issues.map((issue) =>
        issue.id !== first?.id
          ? issue
          : {
              ...issue,
              options: issue.options.map((option) => ({
                ...option,
                points: { ...option.points, [party]: (option.points[party] ?? 0) + by },
              })),
            },
      ),
    });
    const anyParty = fc.constantFrom(...six.parties.map(({ id }) => id));
    fc.assert(
      fc.property(script(six), anyParty, fc.integer({ min: 1, max: 9 }), (steps, party, by) => {
        const [one, other] = [six, more(party, by)].map((scenario) => processIn(playedSteps(scenario, steps).log));
        const index = six.parties.findIndex(({ id }) => id === party);
        expect(other?.byInstrument).toEqual(one?.byInstrument);
        expect({ ...other?.dance, curves: [] }).toEqual({ ...one?.dance, curves: [] });
        expect(other?.moves.map(({ scores }) => scores)).toEqual(
          one?.moves.map(({ scores }) => scores.with(index, (scores[index] ?? 0) + by)),
        );
        expect(other?.value?.moves.map(({ left }) => left?.joint)).toEqual(
          one?.value?.moves.map(({ left }) => left?.joint),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('the generated negotiations are worth it: they have steps of every class, and logs are rolled in them', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(script(six), { numRuns: 80, seed: 7 })) {
      const { dance } = processIn(playedSteps(six, steps).log);
      for (const { type } of dance.steps) seen.add(type);
      if (dance.logrolling.byParty.some(({ logrolls }) => logrolls > 0)) seen.add('logroll');
    }
    expect([...seen].sort()).toEqual(
      ['concession', 'fortunate', 'logroll', 'nice', 'selfish', 'silent', 'unfortunate'].sort(),
    );
  });
});

describe('the example of the flagship', () => {
  const process = processIn(example);

  test('holds what holds of every negotiation, folded once or anew', () => {
    holds(example, process);
    foldedAnew(example, process);
  });

  test('ten proposals, eight amendments, twenty-one signatures', () => {
    const kinds = process.moves.map(({ kind }) => kind);
    expect(['tabled', 'amended', 'signed'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([
      10, 8, 21,
    ]);
    expect(process.parties).toEqual(['us', 'ukraine', 'europe', 'russia']);
    expect(process.dance.steps.length).toBeGreaterThan(process.byInstrument.steps.length);
  });

  test('its last outcome is worth what the parties were scored, which have ended the delay', () => {
    const scored = example.flatMap((event) => (event.type === 'party-scored' ? [event.score.total] : []));
    expect(process.value?.outcomes.at(-1)?.scores).toEqual(scored);
  });

  test('what is possible is asked once for each state of it', () => {
    const firstAgreement = example.findIndex(({ type }) => type === 'agreement-entered') + 1;
    const asked = { frontier: 0, start: 0, here: 0 };
    processOf(example, {
      frontierAt: () => {
        asked.frontier += 1;
        return [];
      },
      zoneAt: (_, from) => {
        asked[from] += 1;
        return 1;
      },
    });
    const commands = new Set(
      example.flatMap(({ type, at }) => (type === 'brief-changed' || type === 'phase-started' ? [at] : [])),
    );
    expect(asked.start).toBeLessThanOrEqual(commands.size + 1);
    expect(asked.frontier).toBeLessThanOrEqual(commands.size + 1);
    const inForce = process.value?.outcomes.filter(({ position }) => position >= firstAgreement) ?? [];
    expect(asked.here).toBe(inForce.length);
  });

  test('without what was possible the rest is told all the same; without every brief nothing is', () => {
    expect(processOf(example, null)).toEqual({ ...process, value: null, zone: null });
    for (const id of process.parties) expect(processOf(viewOf(`party:${id}`, example), possible)).toBeNull();
  });
});
