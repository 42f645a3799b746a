import type { InstrumentId, IssueId, PartyId, Terms } from '../../../game/scenario/id';
import type { Brief, Clause, PublicScenario } from '../../../game/scenario/readers';
import { meets } from '../../../game/scoring/meets';
import { delayEndedIn, outcomeOf, outcomeWith, standing } from '../../../game/scoring/outcome';
import { delayWith, gainWith, scoreNow } from '../../../game/scoring/prospect';
import { redLinesCrossed } from '../../../game/scoring/red-lines';
import { clausesMet, pointsOf, scoreOf } from '../../../game/scoring/score';
import { phaseAt } from '../../../game/session/phases';
import type { State } from '../../../game/session/state';
import type { Viewer } from '../../../game/session/view';

export const partyOfViewer = (viewer: Viewer | null): PartyId | null =>
  viewer?.startsWith('party:') ? viewer.slice('party:'.length) : null;

/** What holds on every issue, as far as this reader knows. */
export const holdsNow = (state: State, scenario: PublicScenario): Terms =>
  state.outcome ?? outcomeOf(scenario, state.agreements);

/** Terms under the instrument that they would be agreed in. */
export type Under = Readonly<{ instrument: InstrumentId; terms: Terms }>;

/** What would hold if these terms entered into force now, as far as this reader knows. */
export const wouldHold = (state: State, scenario: PublicScenario, under: Under): Terms =>
  outcomeWith(scenario, state.agreements, under);

/** Issues that the agreement in force settles and one that takes its place would not: they fall back. */
export function fallingBack(state: State, scenario: PublicScenario, { instrument, terms }: Under): readonly IssueId[] {
  const replaced = standing(state.agreements).find((agreement) => agreement.instrument === instrument);
  const holds = holdsNow(state, scenario);
  const after = wouldHold(state, scenario, { instrument, terms });
  return Object.keys(replaced?.terms ?? {}).filter(
    (issue) => terms[issue] === undefined && holds[issue] !== after[issue],
  );
}

/** Where in the rounds the session is. */
const roundNow = (state: State, scenario: PublicScenario): number => phaseAt(scenario, state.phase)?.roundIndex ?? 0;

/** Points that terms entering into force now would gain or lose a party, as far as this reader knows. */
export const gainOf = (state: State, scenario: PublicScenario, brief: Brief, under: Under): number =>
  gainWith(scenario, brief, state.agreements, { ...under, round: roundNow(state, scenario) });

/** What delay would cost with an agreement under this instrument; `null` is none. */
const delayIf = (state: State, scenario: PublicScenario, brief: Brief, instrument: InstrumentId | null): number =>
  instrument === null
    ? scoreNow(scenario, brief, state.agreements).delay
    : delayWith(scenario, brief, state.agreements, { instrument, round: roundNow(state, scenario) });

export type Standing = Readonly<{
  /** The score if the session ended now: points less what delay costs. */
  total: number;
  delay: number;
  delayGoesOn: boolean;
  reservation: number;
  /** Points more or fewer if the draft held as well. */
  ifDraft: number;
  lines: readonly Readonly<{ text: string; crossed: 'clear' | 'draft' | 'now' }>[];
}>;

type Drafted = Readonly<{ terms: Terms; instrument: InstrumentId | null; outcome: Terms }>;

/** Where a party stands, and where it would stand if its draft held and `outcome` with it. */
export function standingOf(
  { state, scenario, brief }: Readonly<{ state: State; scenario: PublicScenario; brief: Brief }>,
  { terms, instrument, outcome }: Drafted,
): Standing {
  const holds = holdsNow(state, scenario);
  const { total, delay } = scoreOf(brief, holds, delayEndedIn(scenario, state.agreements));
  const crossedByDraft = redLinesCrossed(brief, { before: holds, after: outcome }, terms);
  const drafted = pointsOf(brief.scoreSheet, outcome) - delayIf(state, scenario, brief, instrument);
  return {
    total,
    delay,
    delayGoesOn: delayEndedIn(scenario, state.agreements) === null,
    reservation: brief.reservation,
    ifDraft: drafted - total,
    lines: brief.redLines.map(({ text, when }) => ({
      text,
      crossed: crossedByDraft.includes(text) ? 'draft' : meets(holds, when) ? 'now' : 'clear',
    })),
  };
}

const conditions = ({ when }: Clause): number => Object.keys(when).length;

/** What one option is worth by itself on a score sheet; interactions are counted apart. */
export const optionPoints = (brief: Pick<Brief, 'scoreSheet'>, issue: string, option: string): number =>
  brief.scoreSheet
    .filter((clause) => conditions(clause) === 1 && clause.when[issue]?.includes(option))
    .reduce((sum, { points }) => sum + points, 0);

export const interactionsOf = (brief: Pick<Brief, 'scoreSheet'>): readonly Clause[] =>
  brief.scoreSheet.filter((clause) => conditions(clause) > 1);

/** The interactions that an outcome would bring into play against what holds, and those it would end. */
export function interactionChanges(brief: Pick<Brief, 'scoreSheet'>, holds: Terms, outcome: Terms) {
  const before = new Set(clausesMet(interactionsOf(brief), holds));
  const after = new Set(clausesMet(interactionsOf(brief), outcome));
  return { begun: [...after].filter((clause) => !before.has(clause)), ended: [...before].filter((c) => !after.has(c)) };
}

/** What the issues that a variant holds are worth to a party, each by itself. */
export const heldPoints = (brief: Pick<Brief, 'scoreSheet'>, { held }: Pick<PublicScenario, 'held'>): number =>
  held.reduce((sum, issue) => sum + optionPoints(brief, issue.id, issue.held), 0);

/** The most points that a score sheet could give if every issue went its way: the right end of a score bar. */
export function bestOf(brief: Pick<Brief, 'scoreSheet'>, scenario: Pick<PublicScenario, 'issues' | 'held'>): number {
  return scenario.issues.reduce(
    (sum, issue) => sum + Math.max(...issue.options.map((option) => optionPoints(brief, issue.id, option.id))),
    heldPoints(brief, scenario),
  );
}
