import type { PartyId } from '../../scenario/id';
import { unreachable } from '../../unreachable';
import { type Draft, type DraftEdit, edited, emptyDraft, sameDraft } from '../draft';
import type { EventOf } from '../events';
import type { Guesses, SharedDraft, State } from '../state';

type By = SharedDraft['by'];
type Papers = EventOf<'draft-edited' | 'draft-replaced' | 'draft-restored' | 'guess-noted'>;

export const noDraft: SharedDraft = { now: emptyDraft, before: null, by: 'server' };

const isEmpty = ({ now }: SharedDraft): boolean => sameDraft(now, emptyDraft);

export const withEdit = (draft: SharedDraft, edit: DraftEdit, by: By): SharedDraft => ({
  ...draft,
  now: edited(draft.now, edit),
  by,
});

/** An empty draft is not worth keeping when another takes its place. */
export const withReplacement = (draft: SharedDraft, now: Draft, by: By): SharedDraft => ({
  now,
  before: isEmpty(draft) ? draft.before : draft.now,
  by,
});

export const withRestored = (draft: SharedDraft, by: By): SharedDraft => ({
  now: draft.before ?? draft.now,
  before: isEmpty(draft) ? null : draft.now,
  by,
});

function drafted(draft: SharedDraft, event: Exclude<Papers, { type: 'guess-noted' }>): SharedDraft {
  switch (event.type) {
    case 'draft-edited':
      return withEdit(draft, event.edit, event.by);
    case 'draft-replaced':
      return withReplacement(draft, event.draft, event.by);
    case 'draft-restored':
      return withRestored(draft, event.by);
    default:
      return unreachable(event);
  }
}

function noted(guesses: Guesses, { about, issue, guess }: EventOf<'guess-noted'>): Guesses {
  const { [issue]: _, ...others } = guesses[about] ?? {};
  return { ...guesses, [about]: guess === null ? others : { ...others, [issue]: guess } };
}

/** A delegation's own papers: its draft and its guesses. */
export function evolvePapers(state: State, event: Papers): State {
  const party: PartyId = event.party;
  if (event.type === 'guess-noted') {
    return { ...state, guesses: { ...state.guesses, [party]: noted(state.guesses[party] ?? {}, event) } };
  }
  return { ...state, drafts: { ...state.drafts, [party]: drafted(state.drafts[party] ?? noDraft, event) } };
}
