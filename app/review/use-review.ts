'use client';

import { useCallback, useMemo, useState } from 'react';
import type { ReviewLog } from '../../game/protocol/review';
import { type Eyes, eyesOf, viewerBehind } from '../../game/review/eyes';
import { momentsOf } from '../../game/review/moment';
import { positionAt } from '../../game/review/position-at';
import { endOf } from '../../game/review/story';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Command } from '../../game/session/commands';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import type { SeatId } from '../../game/session/seat';
import { initial, type State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';
import { fragmentOf, type Place, sharedFragment } from './place';
import type { ReviewSource } from './source';
import { useAddress } from './use-address';
import { type HeldBranches, useBranches } from './use-branches';
import { type HeldFigures, useFigures } from './use-figures';
import type { View } from './view';

/** A review as it stands: the log, the moment in it, and who looks. */
export type ReviewDesk = Readonly<{
  log: readonly Event[];
  full: boolean;
  /** Whether what was said has yet to come, or could not be read; null where the log has it all. */
  untold: 'coming' | 'failed' | null;
  /** Whether it is the white cell's own, with what stays with it. */
  ofControl: boolean;
  /** What opens the seat it was fetched with; `null` for the example, which is open to all, and where there is no server. */
  secret: string | null;
  /** Of whoever reads; null where nobody sits who reads. */
  seat: SeatId | null;
  source: ReviewSource;
  held: HeldFigures;
  branches: HeldBranches;
  view: View;
  scenario: PublicScenario;
  /** The fold of the whole log at hand: every name, every version. */
  end: State;
  choices: readonly Eyes[];
  eyes: Eyes;
  /** `null` where the person whose eyes were chosen was not at the table. */
  viewer: Viewer | null;
  /** How many events have happened, from 1. */
  position: number;
  now: State;
  before: State;
  /** All that there was at the moment, as far as the log at hand tells. */
  whole: State;
  goTo(position: number): void;
  lookAs(eyes: Eyes): void;
  show(view: View): void;
  /** A link to this review in another part, or at another moment. */
  linkTo(to: Partial<Pick<ReviewDesk, 'view' | 'position'>>): string;
  /** The moment as a link for others, which opens their own review there. */
  shared: string;
  /** Asks for something that is made of a session once it is over: null when it is done, else why not. */
  act: ((command: Command) => Promise<string | null>) | null;
  /** Reads what has come since. */
  refresh(): Promise<void>;
}>;

export type Opened = Readonly<{
  log: ReviewLog;
  place: Place;
  source: ReviewSource;
  /** Whether what was said could not be read. */
  untold?: boolean;
  refresh(): Promise<void>;
}>;

const momentOf = (log: readonly Event[], { at, time }: Place): number | null =>
  time === null ? at : positionAt(log, time);

/** `null` for a log without a scenario: there is nothing to show of it. */
export function useReview({ log: reviewed, place, source, untold = false, refresh }: Opened): ReviewDesk | null {
  const { full, viewer: own, events: log } = reviewed;
  const end = useMemo(() => replay(log), [log]);
  const moments = useMemo(() => momentsOf(log), [log]);
  const choices = useMemo(() => eyesOf({ full, viewer: own }, end), [full, own, end]);
  const held = useFigures(source, full);
  const branches = useBranches(source);
  const [at, setAt] = useState(() => momentOf(log, place) ?? endOf(log));
  const [view, show] = useState(place.view);
  const [eyes, lookAs] = useState(() => choices.find((each) => each === place.eyes) ?? choices[0] ?? 'public');
  const goTo = useCallback((next: number) => setAt(Math.min(log.length, Math.max(1, Math.round(next)))), [log.length]);
  const position = Math.min(log.length, Math.max(1, at));
  const standing = { secret: place.secret, at: position, eyes, view };
  const follow = useCallback(
    (next: Place) => {
      const moment = momentOf(log, next);
      if (moment !== null) goTo(moment);
      show(next.view);
    },
    [log, goTo],
  );
  useAddress(fragmentOf(standing), follow);
  const linkTo = (to: Parameters<ReviewDesk['linkTo']>[0]) =>
    `#${fragmentOf({ ...standing, view: to.view ?? view, at: to.position ?? position })}`;
  const shared = `#${sharedFragment({ time: log[position - 1]?.at ?? 0, eyes, view })}`;
  const act = useActs(reviewed.seat === null ? null : source.act, refresh);

  const { scenario } = end;
  if (!scenario) return null;
  const viewer = viewerBehind(log, eyes, position);
  const before = viewer === null ? initial : moments(viewer, position - 1);
  const now = viewer === null ? initial : moments(viewer, position);
  const whole = moments('control', position);
  const secret = place.secret === '' ? null : place.secret;
  const seen = { log, full, ofControl: own === 'control', secret, scenario, end, choices, eyes, viewer, position };
  return {
    ...seen,
    untold: reviewed.textsLater ? (untold ? 'failed' : 'coming') : null,
    seat: reviewed.seat,
    source,
    held,
    branches,
    view,
    now,
    before,
    whole,
    goTo,
    lookAs,
    show,
    linkTo,
    shared,
    act,
    refresh,
  };
}

function useActs(act: ReviewSource['act'], refresh: () => Promise<void>): ReviewDesk['act'] {
  return useMemo(
    () =>
      act &&
      (async (command) => {
        const answer = await act(command);
        await refresh();
        return answer.ok ? null : answer.message;
      }),
    [act, refresh],
  );
}
