import type { Condition, PartyId } from './id';
import type { Brief, Clause, PublicScenario } from './readers';
import type { Scenario } from './scenario-file';

type When = Readonly<Record<string, string | readonly string[]>>;

const conditionOf = (when: When): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(when).map(([issue, options]) => [issue, typeof options === 'string' ? [options] : [...options]]),
  );

/** The part of a scenario that everyone may read. Built by naming what is public, so that a new field starts out private. */
export function publicScenario(scenario: Scenario): PublicScenario {
  return {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    model: scenario.model,
    language: scenario.language,
    ...(scenario.context === undefined ? {} : { context: scenario.context }),
    sources: scenario.sourcesText,
    parties: scenario.parties.map(({ id, name, letters, shape, colour }) => ({ id, name, letters, shape, colour })),
    issues: scenario.issues.map(({ options, ...issue }) => ({
      id: issue.id,
      name: issue.name,
      question: issue.question,
      statusQuo: issue.statusQuo,
      options: options.map(({ id, name, explanation }) => ({ id, name, explanation })),
    })),
    coherence: scenario.coherence.map(({ never, why }) => ({ never: conditionOf(never), why })),
    instruments: scenario.instruments.map(({ id, name, summary, issues, signatories, confidential, whole }) => ({
      id,
      name,
      summary,
      issues,
      signatories,
      confidential,
      whole,
    })),
    ...(scenario.delay ? { delay: { name: scenario.delay.name, until: scenario.delay.until } } : {}),
    rounds: scenario.rounds,
    precedents: scenario.precedents,
  };
}

/** What `party` alone may read. Clauses worth nothing to it are left out, so that none hints at another's interest. */
export function briefOf(scenario: Scenario, party: PartyId): Brief {
  const own = scenario.parties.find(({ id }) => id === party);
  const text = scenario.briefs[party];
  if (!own || text === undefined) throw new Error(`no brief for ${party}`);
  return {
    text,
    interests: own.interests,
    reservation: own.reservation,
    redLines: own.redLines.map((line) => ({ text: line.text, when: conditionOf(line.when) })),
    scoreSheet: scoreSheetOf(scenario, party),
    delayCost: scenario.delay?.cost[party] ?? [],
  };
}

function scoreSheetOf(scenario: Scenario, party: PartyId): Clause[] {
  const values = scenario.issues.flatMap((issue) =>
    issue.options.map((option) => ({
      when: { [issue.id]: [option.id] } satisfies Condition as Record<string, string[]>,
      points: option.points[party] ?? 0,
    })),
  );
  const interactions = scenario.interactions.map(({ when, points, why }) => ({
    when: conditionOf(when),
    points: points[party] ?? 0,
    why,
  }));
  return [...values, ...interactions].filter((clause) => clause.points !== 0);
}
