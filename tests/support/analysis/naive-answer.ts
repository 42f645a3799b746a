import { settlementOf } from '../../../game/analysis/problem/settlement';
import { briefOf, publicScenario } from '../../../game/scenario/publish';
import type { Scenario } from '../../../game/scenario/scenario-file';
import { satisfies } from '../../../game/scenario/signature-rule';
import { contradictions } from '../../../game/scoring/coherence';
import { meets } from '../../../game/scoring/meets';
import { heldTerms } from '../../../game/scoring/outcome';
import { gatesRequired, passesByRule, supportOf } from '../../../game/scoring/ratification';
import { pointsOf } from '../../../game/scoring/score';
import { dominates } from './naive';

type Terms = Readonly<Record<string, string>>;
type Points = readonly number[];

/** What analysis finds of a scenario at its opening, the slow way: every package built, scored and ratified by the rules of the game. */
export function naiveAnswer(scenario: Scenario) {
  const packages = scenario.issues.reduce<readonly Terms[]>(
    (all, { id, options }) => all.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id }))),
    [heldTerms(scenario)],
  );
  const coherent = packages.map(judge(scenario)).filter((each) => each.coherent);
  const admissible = coherent.filter(({ crossing }) => crossing.length === 0);
  const ratifiable = admissible.filter((each) => each.ratifiable);
  const zone = ratifiable.filter(({ short }) => short.length === 0);
  return {
    counts: {
      raw: packages.length,
      coherent: coherent.length,
      admissible: admissible.length,
      ratifiable: ratifiable.length,
    },
    zone: zone.length,
    signable: coherent.filter((each) => each.ratifiable && each.enough).length,
    options: Object.fromEntries(
      [
        ...scenario.issues,
        ...scenario.held.map((issue) => ({ ...issue, options: issue.options.filter(({ id }) => id === issue.held) })),
      ].map(({ id, options }) => [
        id,
        Object.fromEntries(
          options.map((option) => [option.id, zone.filter(({ terms }) => terms[id] === option.id).length]),
        ),
      ]),
    ),
    frontier: undominated(ratifiable.map(({ points }) => points)),
    zoneFrontier: undominated(zone.map(({ points }) => points)),
    best: scenario.parties.map((_, party) => Math.max(...ratifiable.map(({ points }) => points[party] ?? 0))),
    worst: scenario.parties.map((_, party) => Math.min(...ratifiable.map(({ points }) => points[party] ?? 0))),
    benchmarks: benchmarksOf(
      zone.map(({ points }) => points),
      scenario.parties.map(({ reservation }) => reservation),
    ),
  };
}

function undominated(all: readonly Points[]): string[] {
  const vectors = [...new Map(all.map((points) => [points.join(), points])).values()];
  return vectors
    .filter((vector) => !vectors.some((other) => dominates(other, vector)))
    .map((vector) => vector.join())
    .sort();
}

function judge(scenario: Scenario) {
  const open = publicScenario(scenario);
  const { instruments, rule, delayEnds } = settlementOf(open);
  const briefs = scenario.parties.map(({ id }) => ({ id, ...briefOf(scenario, id) }));
  const gates = briefs.flatMap((brief) => brief.gates);
  return (terms: Terms) => {
    const points = briefs.map(({ scoreSheet }) => pointsOf(scoreSheet, terms));
    const crossing = briefs
      .filter(({ redLines }) => redLines.some(({ when }) => meets(terms, when)))
      .map(({ id }) => id);
    const short = briefs.filter(({ reservation }, party) => (points[party] ?? 0) < reservation).map(({ id }) => id);
    const willing = briefs.map(({ id }) => id).filter((id) => !crossing.includes(id) && !short.includes(id));
    const required = instruments.flatMap(({ id, issues }) =>
      gatesRequired(open, { instrument: id, terms: only(terms, issues) }).map((gate) => gate.id),
    );
    const supports = gates.filter(({ gate }) => required.includes(gate));
    return {
      terms,
      points,
      crossing,
      short,
      coherent: contradictions(open, terms).length === 0,
      ratifiable: supports.every((gate) => passesByRule(supportOf(gate, terms, { delayEnds, round: 0 }))),
      enough: satisfies(rule, willing),
    };
  };
}

const only = (terms: Terms, issues: readonly string[]): Terms =>
  Object.fromEntries(Object.entries(terms).filter(([issue]) => issues.includes(issue)));

/** The definitions read out, over every package of the zone: all that none is better than. */
export function benchmarksOf(zone: readonly Points[], reservations: Points): Record<string, string[]> {
  const gains = zone.map((points) => points.map((own, party) => own - (reservations[party] ?? 0)));
  const ideal = reservations.map((_, party) => Math.max(0, ...gains.map((gain) => gain[party] ?? 0)));
  const ascending = (values: Points): Points => [...values].sort((a, b) => a - b);
  const measures: Record<string, (gain: Points) => Points> = {
    nash: (gain) => [
      gain.filter((own) => own > 0).length,
      gain.filter((own) => own > 0).reduce((so, own) => so * own, 1),
    ],
    'kalai-smorodinsky': (gain) => ascending(gain.map((own, party) => (ideal[party] ? own / (ideal[party] ?? 1) : 1))),
    egalitarian: ascending,
    utilitarian: (gain) => [gain.reduce((sum, own) => sum + own, 0)],
  };
  return Object.fromEntries(
    Object.entries(measures).map(([rule, measure]) => {
      const top = gains.filter((gain) => !gains.some((other) => compare(measure(other), measure(gain)) > 0));
      const points = top.map((gain) => gain.map((own, party) => own + (reservations[party] ?? 0)).join());
      return [rule, [...new Set(points)].sort()];
    }),
  );
}

function compare(a: Points, b: Points): number {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
