import { conditionOf, conditionsOf } from './conditions';
import type { PartyId } from './id';
import type { Brief, BriefGate, Clause, ControlNotes, PublicScenario } from './readers';
import type { Scenario } from './scenario-file';

type Issue = Scenario['issues'][number];

const publicIssue = ({ id, name, question, statusQuo, options }: Issue): PublicScenario['issues'][number] => ({
  id,
  name,
  question,
  statusQuo,
  options: options.map(({ id, name, explanation }) => ({ id, name, explanation })),
});

const publicGate = (gate: Scenario['gates'][number]): PublicScenario['gates'][number] => ({
  id: gate.id,
  name: gate.name,
  party: gate.party,
  explanation: gate.explanation,
  ...(gate.source === undefined ? {} : { source: gate.source }),
  decided: gate.decided,
  ...(gate.slope === undefined ? {} : { slope: gate.slope }),
  required: gate.required === undefined ? [] : conditionsOf(gate.required),
});

const publicPrecedent =
  (pages: Scenario['precedentPages']) =>
  ({ id, name, summary, source, terms }: Scenario['precedents'][number]): PublicScenario['precedents'][number] => ({
    id,
    name,
    summary,
    source,
    ...(pages[id] === undefined ? {} : { page: pages[id] }),
    terms,
  });

/** The part of a scenario that everyone may read. Built by naming what is public, so that a new field starts out private. */
export function publicScenario(scenario: Scenario): PublicScenario {
  return {
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    model: scenario.model,
    language: scenario.language,
    ...(scenario.context === undefined ? {} : { context: scenario.context }),
    ...(scenario.variant === undefined ? {} : { variant: scenario.variant }),
    ...(scenario.mandate === undefined ? {} : { mandate: scenario.mandate }),
    sources: scenario.sourcesText,
    ...(scenario.backgroundText === undefined ? {} : { background: scenario.backgroundText }),
    parties: scenario.parties.map(({ id, name, letters, shape, colour }) => ({ id, name, letters, shape, colour })),
    issues: scenario.issues.map(publicIssue),
    held: scenario.held.map((issue) => ({ ...publicIssue(issue), held: issue.held })),
    coherence: scenario.coherence.map(({ never, why }) => ({ never: conditionOf(never), why })),
    instruments: scenario.instruments,
    gates: scenario.gates.map(publicGate),
    afterFailure: scenario.afterFailure,
    ...(scenario.delay ? { delay: { name: scenario.delay.name, until: scenario.delay.until } } : {}),
    rounds: scenario.rounds,
    precedents: scenario.precedents.map(publicPrecedent(scenario.precedentPages)),
    ...(scenario.stress === undefined ? {} : { stress: scenario.stress }),
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
    gates: scenario.gates.filter((gate) => gate.party === party).map(briefGate),
  };
}

const briefGate = ({ id, start, ifDelayEnds, support, threshold }: Scenario['gates'][number]): BriefGate => ({
  gate: id,
  start,
  ifDelayEnds,
  support: support.map(({ when, points }) => ({ when: conditionOf(when), points })),
  threshold,
  changes: [],
});

function scoreSheetOf(scenario: Scenario, party: PartyId): Clause[] {
  const values = [...scenario.issues, ...scenario.held].flatMap((issue) =>
    issue.options.map((option) => ({
      when: { [issue.id]: [option.id] },
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

/** What control alone reads besides all the briefs. */
export const controlNotes = ({ notesText, goals, debrief, questions }: Scenario): ControlNotes => ({
  text: notesText ?? null,
  goals,
  debrief,
  questions,
});
