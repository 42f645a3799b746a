import type { InstrumentId, IssueId, PartyId, Terms } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import { contradictions } from '../../scoring/coherence';
import { outcomeOf, outcomeWith } from '../../scoring/outcome';
import { agreementsKnownTo } from '../agreements-known';
import type { Asked } from '../decision';
import type { Reason } from '../refusals';
import type { Agreement } from '../state';
import { onTable } from './on-table';

type Under = Readonly<{ instrument: InstrumentId; terms: Terms }>;
type Content = Readonly<{ terms: Terms; clauses: Readonly<Record<IssueId, string>> }>;

/** Whether every term is an option of an issue in play. */
export const areOptions = ({ issues }: Pick<PublicScenario, 'issues'>, terms: Terms): boolean =>
  Object.entries(terms).every(([issue, option]) =>
    issues.find(({ id }) => id === issue)?.options.some(({ id }) => id === option),
  );

/** [PR2–PR6] Why an instrument cannot hold these terms and clause texts, or null when it can. */
export function contentFault(scenario: PublicScenario, id: InstrumentId, { terms, clauses }: Content): Reason | null {
  const instrument = scenario.instruments.find((each) => each.id === id);
  if (!instrument) return 'no-such-instrument';
  if (Object.keys(terms).length === 0) return 'no-terms';
  const touched = [...Object.keys(terms), ...Object.keys(clauses)];
  if (!touched.every((issue) => instrument.issues.includes(issue))) return 'issue-not-covered';
  if (!areOptions(scenario, terms)) return 'no-such-option';
  if (instrument.whole && !instrument.issues.every((issue) => terms[issue] !== undefined)) return 'not-whole';
  return contradictions(scenario, terms).length ? 'incoherent-terms' : null;
}

/** [PR5] Whether terms would contradict what a party knows to hold besides. What it does not know must not show. */
export function clashesWithKnown(asked: Pick<Asked, 'state' | 'scenario'>, party: PartyId, under: Under): boolean {
  const known = agreementsKnownTo(asked.state, party);
  const before = contradictions(asked.scenario, outcomeOf(asked.scenario, known));
  return contradictions(asked.scenario, outcomeWith(asked.scenario, known, under)).some((why) => !before.includes(why));
}

/**
 * [PR5] Whether what a party knows to hold contradicts itself after an entry into force, and did not before. What enters with
 * it that was hidden from the party until then is left out: to refuse it would tell that it is there.
 */
export function becomesIncoherent(
  before: Pick<Asked, 'state' | 'scenario'>,
  after: Pick<Asked, 'state'>,
  party: PartyId,
): boolean {
  const { scenario } = before;
  const why = (agreements: readonly Agreement[]) => contradictions(scenario, outcomeOf(scenario, agreements));
  const known = agreementsKnownTo(before.state, party);
  const held = new Set(known.map(({ proposal }) => proposal));
  const seen = agreementsKnownTo(after.state, party).filter(
    ({ proposal }) => held.has(proposal) || onTable(before, party, proposal) !== undefined,
  );
  const already = why(known);
  return why(seen).some((each) => !already.includes(each));
}

export const signatoriesOf = (scenario: PublicScenario, id: InstrumentId): readonly PartyId[] =>
  scenario.instruments.find((instrument) => instrument.id === id)?.signatories ?? [];

/** The issues on which two contents differ, in a term or in a clause text. */
export function differences(before: Content, after: Content): IssueId[] {
  const issues = [before.terms, before.clauses, after.terms, after.clauses].flatMap((part) => Object.keys(part));
  return [...new Set(issues)].filter(
    (issue) => before.terms[issue] !== after.terms[issue] || before.clauses[issue] !== after.clauses[issue],
  );
}
