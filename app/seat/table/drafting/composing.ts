import type { IssueId, PartyId, Terms } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { contradictions } from '../../../../game/scoring/coherence';
import type { Command } from '../../../../game/session/commands';
import type { Draft } from '../../../../game/session/draft';
import { latest } from '../../../../game/session/latest';
import type { State } from '../../../../game/session/state';
import { fallingBack, holdsNow, type Under, wouldHold } from '../own-standing';
import { ruleInWords } from '../words/rule-in-words';
import { counted, instrumentOf, issueName, listed } from '../words/words';
import { differing, entering, instrumentsFor } from './draft';

const longestClause = 2_000;
const longestRationale = 4_000;

type Instrument = PublicScenario['instruments'][number];

/** The instrument a draft is meant for: the one chosen, or the one that settles most of it. */
export const instrumentFor = (draft: Draft, scenario: PublicScenario, party: PartyId): Instrument | undefined =>
  (draft.instrument === null ? undefined : instrumentOf(scenario, draft.instrument)) ??
  instrumentsFor(draft, scenario, party)[0];

/** What of a draft would be proposed, and under which instrument; null while it says nothing. */
export function draftUnder(draft: Draft, scenario: PublicScenario, party: PartyId): Under | null {
  const instrument = instrumentFor(draft, scenario, party);
  const terms = instrument ? entering(draft, instrument).terms : {};
  return instrument && Object.keys(terms).length > 0 ? { instrument: instrument.id, terms } : null;
}

/** What would hold with the whole draft: under its instrument, and what that cannot settle beside it. */
export function draftOutcome(draft: Draft, state: State, scenario: PublicScenario, party: PartyId): Terms {
  const instrument = instrumentFor(draft, scenario, party);
  if (!instrument || Object.keys(draft.terms).length === 0) return holdsNow(state, scenario);
  const { terms, left } = entering(draft, instrument);
  const beside = Object.fromEntries(Object.entries(draft.terms).filter(([issue]) => left.includes(issue)));
  if (Object.keys(terms).length === 0) return { ...holdsNow(state, scenario), ...beside };
  return { ...wouldHold(state, scenario, { instrument: instrument.id, terms }), ...beside };
}

/** What falls back to how it was because this would take the place of an agreement in force, in a sentence, or null. */
export function fallingBackWords(
  draft: Draft,
  state: State,
  scenario: PublicScenario,
  instrument: Instrument,
): string | null {
  const { terms } = entering(draft, instrument);
  if (Object.keys(terms).length === 0) return null;
  const issues = fallingBack(state, scenario, { instrument: instrument.id, terms });
  if (issues.length === 0) return null;
  const names = listed(issues.map((issue) => issueName(scenario, issue)));
  return `It replaces the ${instrument.name} in force, and leaves out ${names}: there, what held before holds again.`;
}

/** Issues that an instrument which settles all of its issues at once finds open in a draft. */
export const leftOpen = (draft: Draft, instrument: Instrument): readonly IssueId[] =>
  instrument.whole ? instrument.issues.filter((issue) => draft.terms[issue] === undefined) : [];

/** Everyone a proposal goes to but its own party: all signatories, and those added. */
export const addressees = (draft: Draft, scenario: PublicScenario, instrument: Instrument, party: PartyId) =>
  scenario.parties
    .map(({ id }) => id)
    .filter((id) => id !== party && (instrument.signatories.includes(id) || draft.to.includes(id)));

const tooLong = (text: string, most: number): string | null => {
  const { length } = text.trim();
  return length > most ? `${length} characters: at most ${most}.` : null;
};

/** Why a clause text, or the reasons for the record, cannot be sent as they stand; null when they can. */
export const clauseFault = (text: string): string | null => tooLong(text, longestClause);
export const rationaleFault = (text: string): string | null => tooLong(text, longestRationale);

/** How every amendment begins, which is no fault yet. */
export const nothingChanged = 'Nothing is changed yet: change a term or a clause text';

/** What keeps a draft from being tabled, each in a sentence; empty when nothing does. */
export function faultsOf(draft: Draft, state: State, scenario: PublicScenario, instrument: Instrument): string[] {
  const content = entering(draft, instrument);
  const long = Object.entries(content.clauses).flatMap(([issue, text]) => {
    const fault = clauseFault(text);
    return fault === null ? [] : [`Your clause text on ${issueName(scenario, issue)} is too long. ${fault}`];
  });
  const amended = draft.amending && state.proposals[draft.amending.proposal];
  const faults = [
    Object.keys(content.terms).length === 0 && `Choose an option on at least one issue of the ${instrument.name}.`,
    leftOpen(draft, instrument).length > 0 &&
      `The ${instrument.name} settles all of its issues at once. Still open: ${listed(leftOpen(draft, instrument).map((issue) => issueName(scenario, issue)))}.`,
    ...contradictions(scenario, content.terms).map((why) => `Contradictory terms: ${why}`),
    ...clashing(state, scenario, instrument, content.terms).map((why) => `With what holds besides: ${why}`),
    ...long,
    rationaleFault(draft.rationale) !== null && 'Your reasons are too long.',
    amended &&
      amended.status !== 'open' &&
      'The proposal you are amending is closed. Stop amending and table a new one.',
    amended && stale(draft, amended) && 'It was amended meanwhile. Look at the latest version, then amend that.',
    amended && differing(content, latest(amended)).length === 0 && nothingChanged,
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

/** What terms would contradict only together with what holds besides: as little to be tabled as what contradicts itself. */
function clashing(state: State, scenario: PublicScenario, { id }: Instrument, terms: Terms): readonly string[] {
  const known = [...contradictions(scenario, holdsNow(state, scenario)), ...contradictions(scenario, terms)];
  const after = wouldHold(state, scenario, { instrument: id, terms });
  return contradictions(scenario, after).filter((why) => !known.includes(why));
}

const stale = (draft: Draft, amended: State['proposals'][string]): boolean =>
  draft.amending?.version !== latest(amended).number;

/** The command that tables or amends what the draft says. */
export function commandOf(draft: Draft, scenario: PublicScenario, instrument: Instrument, party: PartyId): Command {
  const { terms, clauses } = entering(draft, instrument);
  const rationale = draft.rationale.trim();
  const content = { terms, clauses, ...(rationale === '' ? {} : { rationale }) };
  if (draft.amending) return { type: 'amend-proposal', ...draft.amending, ...content };
  return {
    type: 'table-proposal',
    instrument: instrument.id,
    to: addressees(draft, scenario, instrument, party),
    ...content,
  };
}

/** What of the draft this instrument leaves out, in a sentence, or null. */
export function leftWords(draft: Draft, scenario: PublicScenario, instrument: Instrument): string | null {
  const { left } = entering(draft, instrument);
  if (left.length === 0) return null;
  const names = listed(left.map((issue) => issueName(scenario, issue)));
  return `${names} ${left.length === 1 ? 'stays' : 'stay'} in your draft: the ${instrument.name} cannot settle ${left.length === 1 ? 'it' : 'them'}.`;
}

export const settlesWords = (draft: Draft, scenario: PublicScenario, instrument: Instrument): string => {
  const picked = Object.keys(draft.terms).length;
  const settled = picked - entering(draft, instrument).left.length;
  const what =
    picked === 0
      ? `can settle ${counted(instrument.issues.length, 'issue')}`
      : `settles ${settled} of your ${counted(picked, 'term')}`;
  return `${instrument.name}: ${what}; signatures: ${ruleInWords(scenario, instrument)}`;
};
