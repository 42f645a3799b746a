import { briefAfter, changeFor } from '../../game/scenario/brief-after';
import type { Terms } from '../../game/scenario/id';
import { briefOf, publicScenario } from '../../game/scenario/publish';
import type { Brief } from '../../game/scenario/readers';
import type { Scenario } from '../../game/scenario/scenario-file';
import { contradictions } from '../../game/scoring/coherence';
import { meets } from '../../game/scoring/meets';
import { heldTerms } from '../../game/scoring/outcome';
import { gatesRequired } from '../../game/scoring/ratification';
import { deterrence } from '../../game/scoring/stress/deterrence';
import { packagesOf } from './packages';
import type { Release } from './releases';
import { gateSum, sheetSum } from './sheets';
import { StressSums } from './stress-sums';
import { asWritten, type Factors, Weights } from './weighted';
import type { World } from './world';

type After = Omit<Release, 'name'>;

/** A scenario made ready for claims: how many weights it has, and the world under any factors on them. */
export type Worlds = Readonly<{ weights: readonly string[]; under: (factors: Factors) => World }>;

export function worldsOf(scenario: Scenario, after?: After): Worlds {
  const weights = new Weights();
  const open = publicScenario(scenario);
  const briefs = new Map(scenario.parties.map(({ id }) => [id, briefFor(scenario, id, after)]));
  const brief = (party: string) => present(briefs.get(party), party);
  const sheets = new Map([...briefs].map(([id, { scoreSheet }]) => [id, sheetSum(weights, id, scoreSheet)]));
  const gates = new Map([...briefs.values()].flatMap((each) => each.gates.map((gate) => [gate.gate, gate] as const)));
  const supports = new Map([...gates].map(([id, gate]) => [id, gateSum(weights, gate)]));
  const model = present(scenario.stress, 'stress model');
  const stress = new StressSums(weights, model, after ? [after.effects.stress] : []);
  const order = [...scenario.issues, ...scenario.held].map(({ id }) => id);
  const keyOf = (terms: Terms) => order.map((issue) => terms[issue]).join();
  const choices = remembered((terms: Terms, issues: readonly string[]) => choicesOf(scenario, terms, issues));

  const still = {
    at: packagesOf(scenario),
    precedents: scenario.precedents.map(({ id, terms }) => ({ id, terms: { ...heldTerms(scenario), ...terms } })),
    mandateOf: (party: string) => brief(party).reservation,
    redLinesOf: (party: string, terms: Terms) =>
      brief(party)
        .redLines.filter(({ when }) => meets(terms, when))
        .map(({ text }) => text),
    threshold: (id: string) => {
      const gate = present(gates.get(id), id);
      return gate.changes.reduce((sum, { threshold }) => sum + threshold, gate.threshold);
    },
    gatesOf: (terms: Terms) => gatesRequired(open, { instrument: 'guarantee', terms }).map(({ id }) => id),
    choices,
  };
  const under = (factors: Factors): World => {
    const score = (party: string) => (terms: Terms) => present(sheets.get(party), party)(terms, keyOf(terms), factors);
    const four = (terms: Terms, will: number) => stress.all(terms, keyOf(terms), factors, will);
    return {
      ...still,
      us: score('us'),
      ukraine: score('ukraine'),
      europe: score('europe'),
      russia: score('russia'),
      support: (gate, terms, endsWar = true) =>
        present(supports.get(gate), gate)(endsWar)(terms, keyOf(terms), factors),
      deterrence: (terms, will = 0) => deterrence(four(terms, will), 1).combined,
      denial: (terms) => deterrence(four(terms, 0), 1).denial,
      factor: (name, terms) => stress.one(name, terms, keyOf(terms), factors),
    };
  };
  return { weights: weights.names, under };
}

export const worldOf = (scenario: Scenario, after?: After): World => worldsOf(scenario, after).under(asWritten);

function briefFor(scenario: Scenario, party: string, after?: After): Brief {
  const brief = briefOf(scenario, party);
  const change = after && changeFor(scenario.gates, after.effects, { party, round: after.round });
  return change ? briefAfter(brief, change) : brief;
}

function present<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function choicesOf(scenario: Scenario, terms: Terms, issues: readonly string[]): readonly Terms[] {
  const all = issues.reduce<readonly Terms[]>(
    (packages, id) => {
      const options = scenario.issues.find((issue) => issue.id === id)?.options ?? [];
      return packages.flatMap((each) => options.map((option) => ({ ...each, [id]: option.id })));
    },
    [terms],
  );
  const open = publicScenario(scenario);
  return all.filter((each) => contradictions(open, each).length === 0);
}

/** Choices depend on no weight: found once, then the same for every draw. */
function remembered(find: (terms: Terms, issues: readonly string[]) => readonly Terms[]) {
  const seen = new Map<string, readonly Terms[]>();
  return (terms: Terms, issues: readonly string[]) => {
    const key = JSON.stringify([terms, issues]);
    const known = seen.get(key) ?? find(terms, issues);
    seen.set(key, known);
    return known;
  };
}
