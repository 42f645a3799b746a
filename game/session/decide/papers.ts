import { own } from '../../own';
import type { IssueId, PartyId } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import { type Draft, type DraftEdit, edited, sameDraft } from '../draft';
import { noDraft } from '../evolve/papers';
import type { Reason } from '../refusals';
import type { SharedDraft } from '../state';
import { onTable } from './on-table';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Own = Readonly<{ party: PartyId; draft: SharedDraft }>;

/** [DR1] A delegation's papers are its own from the start of play to its end, also while the clock is paused. */
function ownPapers({ state, seat }: Asked): Own | Reason {
  if (seat.party === null) return 'no-party';
  if (state.stage === 'lobby') return 'session-not-started';
  if (state.stage === 'closed') return 'session-closed';
  return { party: seat.party, draft: own(state.drafts, seat.party) ?? noDraft };
}

const hasOption = (scenario: PublicScenario, issue: IssueId, option: string | null): boolean => {
  const found = scenario.issues.find(({ id }) => id === issue);
  return found !== undefined && (option === null || found.options.some(({ id }) => id === option));
};

/** [DR2] What no draft can say: what the scenario has not. */
function unknownIn(scenario: PublicScenario, { terms = {}, clauses = {}, instrument = null, to = [] }: DraftEdit) {
  if (!Object.entries(terms).every(([issue, option]) => hasOption(scenario, issue, option))) return 'no-such-option';
  if (!Object.keys(clauses).every((issue) => hasOption(scenario, issue, null))) return 'no-such-option';
  if (instrument !== null && !scenario.instruments.some(({ id }) => id === instrument)) return 'no-such-instrument';
  return to.every((party) => scenario.parties.some(({ id }) => id === party)) ? null : 'no-such-party';
}

/** [DR2] Any member of a delegation changes its draft: only what the edit names. */
export function editDraft(asked: Asked, { edit }: Of<'edit-draft'>): Decision {
  const papers = ownPapers(asked);
  if (typeof papers === 'string') return refuse(papers);
  const unknown = unknownIn(asked.scenario, edit);
  if (unknown) return refuse(unknown);
  const { party, draft } = papers;
  if (sameDraft(edited(draft.now, edit), draft.now)) return accept();
  return accept({ type: 'draft-edited', ...told(asked.stamp, [party]), party, edit });
}

/** [DR3] Another draft takes its place; the one before is kept. */
export function replaceDraft(asked: Asked, { draft: next }: Of<'replace-draft'>): Decision {
  const papers = ownPapers(asked);
  if (typeof papers === 'string') return refuse(papers);
  const { party, draft } = papers;
  const unknown = unknownIn(asked.scenario, next);
  if (unknown) return refuse(unknown);
  if (!isKnown(asked, party, next)) return refuse('no-such-proposal');
  if (sameDraft(next, draft.now)) return accept();
  return accept({ type: 'draft-replaced', ...told(asked.stamp, [party]), party, draft: next });
}

/** An amendment is of a version that is on the delegation's own table. */
function isKnown(asked: Asked, party: PartyId, { amending }: Draft): boolean {
  if (!amending) return true;
  const proposal = onTable(asked, party, amending.proposal);
  return proposal?.versions.some(({ number }) => number === amending.version) ?? false;
}

/** [DR3] The draft that was replaced last, brought back. */
export function restoreDraft(asked: Asked): Decision {
  const papers = ownPapers(asked);
  if (typeof papers === 'string') return refuse(papers);
  const { party, draft } = papers;
  if (draft.before === null) return refuse('no-draft-before');
  return accept({ type: 'draft-restored', ...told(asked.stamp, [party]), party });
}

/** [GS1] What a delegation takes another to want. Guesses are its own: nothing is computed from anybody's secrets. */
export function noteGuess(asked: Asked, { about, issue, guess }: Of<'note-guess'>): Decision {
  const papers = ownPapers(asked);
  if (typeof papers === 'string') return refuse(papers);
  const { party } = papers;
  const { scenario, state } = asked;
  if (about === party || !scenario.parties.some(({ id }) => id === about)) return refuse('no-such-party');
  if (!hasOption(scenario, issue, guess?.wants ?? null)) return refuse('no-such-option');
  const before = state.guesses[party]?.[about]?.[issue] ?? null;
  if (before?.wants === guess?.wants && before?.matters === guess?.matters) return accept();
  return accept({ type: 'guess-noted', ...told(asked.stamp, [party]), party, about, issue, guess });
}
