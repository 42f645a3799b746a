import { briefOf, publicScenario } from '../../../game/scenario/publish';
import type { Scenario } from '../../../game/scenario/scenario-file';
import { satisfies } from '../../../game/scenario/signature-rule';
import { contradictions } from '../../../game/scoring/coherence';
import { meets } from '../../../game/scoring/meets';
import { heldTerms } from '../../../game/scoring/outcome';
import { gatesRequired, passesByRule, supportOf } from '../../../game/scoring/ratification';
import { pointsOf } from '../../../game/scoring/score';
import type { Balance } from './balance';
import { settlementOf } from './settlement';

type Terms = Readonly<Record<string, string>>;

/** What `balanceOf` finds, the slow way: every package built, scored and ratified by the rules of the game. */
export function naiveBalance(scenario: Scenario) {
  const packages = scenario.issues.reduce<readonly Terms[]>(
    (all, { id, options }) => all.flatMap((terms) => options.map((option) => ({ ...terms, [id]: option.id }))),
    [heldTerms(scenario)],
  );
  const judged = packages.map(judge(scenario)).filter(({ coherent }) => coherent);
  const admissible = judged.filter(({ admissible }) => admissible);
  const ratifiable = admissible.filter(({ ratifiable }) => ratifiable);
  const unanimous = ratifiable.filter(({ unwilling }) => unwilling.length === 0);
  return {
    counted: {
      raw: packages.length,
      coherent: judged.length,
      admissible: admissible.length,
      ratifiable: ratifiable.length,
      zone: ratifiable.filter(({ enough }) => enough).length,
      unanimous: unanimous.length,
      best: scenario.parties.map((_, party) => Math.max(...admissible.map(({ points }) => points[party] ?? 0))),
    } satisfies Omit<Balance, 'counts' | 'benchmarks'> & Balance['counts'],
    benchmarks: benchmarksOf(
      unanimous.map(({ points }) => points),
      scenario.parties.map(({ reservation }) => reservation),
    ),
  };
}

function judge(scenario: Scenario) {
  const open = publicScenario(scenario);
  const { instruments, rule, delayEnds } = settlementOf(scenario);
  const briefs = scenario.parties.map(({ id }) => ({ id, ...briefOf(scenario, id) }));
  const gates = briefs.flatMap((brief) => brief.gates);
  const without = (parties: readonly string[]) =>
    satisfies(
      rule,
      briefs.map(({ id }) => id).filter((id) => !parties.includes(id)),
    );
  return (terms: Terms) => {
    const crossing = briefs
      .filter(({ redLines }) => redLines.some(({ when }) => meets(terms, when)))
      .map(({ id }) => id);
    const points = briefs.map(({ scoreSheet }) => pointsOf(scoreSheet, terms));
    const unwilling = briefs
      .filter(({ id, reservation }, party) => crossing.includes(id) || (points[party] ?? 0) < reservation)
      .map(({ id }) => id);
    const required = instruments.flatMap(({ id, issues }) =>
      gatesRequired(open, { instrument: id, terms: only(terms, issues) }).map((gate) => gate.id),
    );
    const supports = gates.filter(({ gate }) => required.includes(gate));
    return {
      points,
      unwilling,
      coherent: contradictions(open, terms).length === 0,
      admissible: without(crossing),
      ratifiable: supports.every((gate) => passesByRule(supportOf(gate, terms, { delayEnds, round: 0 }))),
      enough: without(unwilling),
    };
  };
}

const only = (terms: Terms, issues: readonly string[]): Terms =>
  Object.fromEntries(Object.entries(terms).filter(([issue]) => issues.includes(issue)));

type Points = readonly number[];

/** Sorted by every rule and the first taken: the definitions read out. */
function benchmarksOf(zone: readonly Points[], reservations: Points) {
  const gains = (points: Points) => points.map((own, party) => own - (reservations[party] ?? 0));
  const ideal = reservations.map((_, party) => Math.max(...zone.map((points) => gains(points)[party] ?? 0)));
  const worst = (values: Points) => [...values].sort((a, b) => a - b);
  const best = (name: string, measure: (points: Points) => Points) => {
    const ranked = [...zone].sort((a, b) => compare(worst(measure(b)), worst(measure(a))) || compare(b, a));
    const points = ranked[0] ?? [];
    return { name, points, ties: zone.filter((each) => each.join() === points.join()).length };
  };
  return {
    nash: best('nash', (points) => [gains(points).reduce((product, gain) => product * gain, 1)]),
    'kalai-smorodinsky': best('kalai-smorodinsky', (points) =>
      gains(points).map((gain, party) => (ideal[party] ? gain / (ideal[party] ?? 1) : 1)),
    ),
    egalitarian: best('egalitarian', gains),
    utilitarian: best('utilitarian', (points) => [gains(points).reduce((sum, gain) => sum + gain, 0)]),
  };
}

function compare(a: Points, b: Points): number {
  for (const [place, value] of a.entries()) {
    const difference = value - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
