import { latest } from '../../../game/session/latest';
import type { Proposal, State } from '../../../game/session/state';
import { spokenSince } from './neighbour';
import type { Seen } from './seen';
import { you } from './toy-brief';
import { neighbour } from './toy-scenario';

export const steps = ['brief', 'draft', 'table', 'sign', 'talk', 'read', 'agree'] as const;
export type Step = (typeof steps)[number];

/** `step` is what to do next, null once a deal is in force. What was done is done, in whatever order. */
export type Progress = Readonly<{ step: Step | null; done: ReadonlySet<Step> }>;

/** The proposal that the practice is about: the latest that was not withdrawn. */
export const proposalOf = ({ proposals }: Pick<State, 'proposals'>): Proposal | undefined =>
  Object.values(proposals).findLast(({ status }) => status !== 'withdrawn');

const amendedBy = (proposal: Proposal | undefined, party: string): boolean =>
  proposal?.versions.some(({ author }) => author === party) ?? false;

/** As many terms as make a draft worth reading. */
const enough = 2;

const drafted = ({ drafts }: State): number => Object.keys(drafts[you]?.now.terms ?? {}).length;

/** How far the practice has come: by what has happened in the session, and by what was looked at on the page. */
export function practiceStep(state: State, seen: Seen): Progress {
  const proposal = proposalOf(state);
  const amended = amendedBy(proposal, neighbour);
  const mine = proposal?.signatures.includes(you) ?? false;
  const answered = amended && proposal !== undefined && (mine || latest(proposal).author === you);
  const all: Readonly<Record<Step, boolean>> = {
    brief: seen.brief,
    draft: drafted(state) >= enough || proposal !== undefined,
    table: proposal !== undefined,
    // An answer voids the signature, and is what the signature was to bring about.
    sign: mine || amended,
    talk: spokenSince(state, 0),
    read: amended && (seen.amendment || answered),
    agree: state.agreements.length > 0,
  };
  const done = new Set(steps.filter((step) => all[step]));
  return { step: all.agree ? null : (steps.find((step) => !all[step]) ?? null), done };
}
