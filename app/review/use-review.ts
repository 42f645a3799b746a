'use client';

import { useCallback, useMemo, useState } from 'react';
import type { ReviewLog } from '../../game/protocol';
import { type Eyes, eyesOf, viewerBehind } from '../../game/review/eyes';
import { momentsOf } from '../../game/review/moment';
import { endOf } from '../../game/review/story';
import type { PublicScenario } from '../../game/scenario/readers';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { initial, type State } from '../../game/session/state';
import type { Viewer } from '../../game/session/view';
import { fragmentOf, type Place } from './place';
import { useAddress } from './use-address';

/** A review as it stands: the log, the moment in it, and who looks. */
export type ReviewDesk = Readonly<{
  log: readonly Event[];
  full: boolean;
  /** Whether it is the white cell's own, with what stays with it. */
  ofControl: boolean;
  /** What opens the seat it was fetched with; `null` for the example, which is open to all. */
  secret: string | null;
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
  goTo(position: number): void;
  lookAs(eyes: Eyes): void;
}>;

/** `null` for a log without a scenario: there is nothing to show of it. */
export function useReview({ full, viewer: own, events: log }: ReviewLog, place: Place): ReviewDesk | null {
  const end = useMemo(() => replay(log), [log]);
  const moments = useMemo(() => momentsOf(log), [log]);
  const choices = useMemo(() => eyesOf({ full, viewer: own }, end), [full, own, end]);
  const [at, setAt] = useState(() => place.at ?? endOf(log));
  const [eyes, lookAs] = useState(() => choices.find((each) => each === place.eyes) ?? choices[0] ?? 'public');
  const goTo = useCallback((next: number) => setAt(Math.min(log.length, Math.max(1, Math.round(next)))), [log.length]);
  const position = Math.min(log.length, Math.max(1, at));
  useAddress(fragmentOf(place.secret, position, eyes), goTo);

  const { scenario } = end;
  if (!scenario) return null;
  const viewer = viewerBehind(log, eyes, position);
  const before = viewer === null ? initial : moments(viewer, position - 1);
  const now = viewer === null ? initial : moments(viewer, position);
  const secret = place.secret === '' ? null : place.secret;
  const ofControl = own === 'control';
  return { log, full, ofControl, secret, scenario, end, choices, eyes, viewer, position, now, before, goTo, lookAs };
}
