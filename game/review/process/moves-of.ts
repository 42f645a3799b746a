import { type Position, scoresOf } from '../../analysis/problem/position';
import type { InstrumentId, PartyId, Terms } from '../../scenario/id';
import { outcomeWith } from '../../scoring/outcome';
import type { Audience } from '../../session/events';
import type { Moment } from './course-of';

type Kind = 'tabled' | 'amended' | 'signed';

/**
 * What a party put forward, or accepted by its signature: one version of a proposal. `position` from 1 in the log, `at` in
 * ms since 1970. `brings`: the package that would hold if that version entered into force at this moment. `scores`: what
 * that gives every party, in the order of the scenario: by its brief as it stood then, less what delay had cost by then.
 * `audience`: who could read it.
 */
export type Move = Readonly<{
  position: number;
  at: number;
  party: PartyId;
  kind: Kind;
  proposal: string;
  version: number;
  instrument: InstrumentId;
  audience: Audience;
  brings: Terms;
  scores: readonly number[];
}>;

/** A move with the terms of the version itself and from where it was made. */
export type Offer = Readonly<{ move: Move; terms: Terms; here: Position }>;

type Act = Pick<Move, 'party' | 'kind' | 'proposal' | 'version'>;

function actOf({ event }: Moment): Act | null {
  switch (event.type) {
    case 'proposal-tabled':
      return { party: event.from, kind: 'tabled', proposal: event.proposal, version: 1 };
    case 'proposal-amended':
      return { party: event.from, kind: 'amended', proposal: event.proposal, version: event.version };
    case 'proposal-signed':
      return { party: event.party, kind: 'signed', proposal: event.proposal, version: event.version };
    default:
      return null;
  }
}

/** Every proposal tabled, amended or signed, in the order of the log. */
export const movesOf = (course: readonly Moment[]): readonly Offer[] =>
  course.flatMap((moment): Offer[] => {
    const act = actOf(moment);
    const proposal = act && moment.proposals[act.proposal];
    const version = proposal?.versions.find(({ number }) => number === act?.version);
    if (!act || !proposal || !version) return [];
    const { here, position, event } = moment;
    const { instrument } = proposal;
    const { terms } = version;
    const brings = outcomeWith(here.scenario, here.agreements, { instrument, terms });
    const { at, audience } = event;
    const move = { position, at, ...act, instrument, audience, brings, scores: scoresOf(here, brings) };
    return [{ move, terms, here }];
  });
