import type { PartyId } from './id';
import { issuesAskedOf } from './question';
import type { Scenario } from './scenario-file';

/** Which variant and which mandate to play; `null` plays the file as it is. Unknown ids are a bug of the caller. */
export type Choice = Readonly<{ variant: string | null; mandate: string | null }>;

/**
 * The scenario as it is to be played: the issues that the variant holds are out of play at their stated options, and so
 * are instruments that settle nothing else, and questions about what is held; the mandate's reservation values take the place of the parties' own.
 */
export function prepare(scenario: Scenario, { variant, mandate }: Choice): Scenario {
  return withMandate(withVariant(scenario, variant), mandate);
}

function withVariant(scenario: Scenario, id: string | null): Scenario {
  if (id === null) return scenario;
  const chosen = scenario.variants.find((variant) => variant.id === id);
  if (!chosen) throw new Error(`no variant ${id}`);
  const inPlay = (issue: string) => !Object.hasOwn(chosen.hold, issue);
  const instruments = scenario.instruments
    .map((instrument) => ({ ...instrument, issues: instrument.issues.filter(inPlay) }))
    .filter(({ issues }) => issues.length > 0);
  const kept = (instrument: string) => instruments.some(({ id }) => id === instrument);
  return {
    ...scenario,
    variant: { id: chosen.id, name: chosen.name },
    issues: scenario.issues.filter((issue) => inPlay(issue.id)),
    held: scenario.issues.flatMap((issue) => {
      const held = chosen.hold[issue.id];
      return held === undefined ? [] : [{ ...issue, held }];
    }),
    instruments: instruments.map((each) => ({ ...each, onlyWith: each.onlyWith.filter(kept) })),
    ...(scenario.delay ? { delay: { ...scenario.delay, until: scenario.delay.until.filter(kept) } } : {}),
    ...instructed(scenario, chosen.reservation ?? {}),
    questions: scenario.questions.filter((question) => issuesAskedOf(question).every(inPlay)),
    precedents: scenario.precedents.map((precedent) => ({
      ...precedent,
      terms: Object.fromEntries(Object.entries(precedent.terms).filter(([issue]) => inPlay(issue))),
    })),
  };
}

/** The parties with the reservation values of a variant, and the mandates moved by as much. */
function instructed({ parties, mandates }: Scenario, values: Readonly<Record<PartyId, number>>) {
  const moved = (id: PartyId): number => {
    const before = parties.find((party) => party.id === id)?.reservation ?? 0;
    return (values[id] ?? before) - before;
  };
  return {
    parties: parties.map((party) => ({ ...party, reservation: party.reservation + moved(party.id) })),
    mandates: mandates.map((mandate) => ({
      ...mandate,
      reservation: Object.fromEntries(Object.entries(mandate.reservation).map(([id, of]) => [id, of + moved(id)])),
    })),
  };
}

function withMandate(scenario: Scenario, id: string | null): Scenario {
  if (id === null) return scenario;
  const chosen = scenario.mandates.find((mandate) => mandate.id === id);
  if (!chosen) throw new Error(`no mandate ${id}`);
  return {
    ...scenario,
    mandate: { id: chosen.id, name: chosen.name },
    parties: scenario.parties.map((party) => ({
      ...party,
      reservation: chosen.reservation[party.id] ?? party.reservation,
    })),
  };
}
