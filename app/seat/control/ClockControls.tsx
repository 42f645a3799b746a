'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useState } from 'react';
import { phaseAt } from '../../../game/session/phases';
import type { Seat, State } from '../../../game/session/state';
import { ActionBar } from '../../components/ActionBar';
import { accessWords } from '../../components/open-review/access-words';
import { OpenReview } from '../../components/open-review/OpenReview';
import { pauseWords } from '../../lib/clock-words';
import type { Room } from '../../lib/room';
import { tierNames } from '../../lib/tier-names';
import { type Act, useAct } from '../../lib/use-act';
import { counted } from '../table/words/words';
import { PlayingControls } from './PlayingControls';
import { isRatifying, openVotes } from './vote-time';

const allowed = {
  'talk-private': 'private talks',
  'talk-plenary': 'plenary talk',
  table: 'tabling',
  sign: 'signing',
} as const;

function phaseNote(now: State): { title: string; note: string } {
  const { scenario, phase, clock } = now;
  const at = scenario ? phaseAt(scenario, phase) : undefined;
  if (!at) return { title: '', note: '' };
  const open = at.phase.allows.map((action) => allowed[action]).join(', ') || 'talk inside delegations only';
  const state = clock?.paused
    ? pauseWords(clock, now)
    : clock?.overdue
      ? 'Time is up: move on when ready.'
      : at.phase.task;
  const votes = isRatifying(now) ? ` ${counted(openVotes(now) ?? 0, 'vote')} to decide: see Ratification.` : '';
  return { title: `${at.round.name}: ${at.phase.name}`, note: `${state} Open: ${open}.${votes}` };
}

function closedNote({ tier, review }: State): { title: string; note: string } {
  return {
    title: `The session is over: ${tier ? tierNames[tier].toLowerCase() : 'closed'}`,
    note: accessWords(review),
  };
}

/** The clock and the way through the phases, for the facilitator; for an evaluator only what is going on. */
export function ClockControls({ room, seat, secret }: { room: Room; seat: Seat; secret: string }) {
  const act = useAct(room);
  const { state } = room;
  const facilitates = seat.role === 'facilitator';
  const closed = state.stage === 'closed';
  const { title, note } = closed ? closedNote(state) : phaseNote(state);
  return (
    <ActionBar title={title} note={note} problem={act.problem}>
      {closed ? (
        <AfterClose state={state} act={act} secret={secret} facilitates={facilitates} />
      ) : (
        facilitates && <PlayingControls state={state} act={act} seat={seat.id} serverNow={room.serverNow} />
      )}
    </ActionBar>
  );
}

type AfterCloseProps = Readonly<{ state: State; act: Act; secret: string; facilitates: boolean }>;

function AfterClose({ state, act, secret, facilitates }: AfterCloseProps) {
  const [opens, setOpens] = useState(false);
  return (
    <>
      {facilitates && !(state.review?.talk && state.review.notes) && (
        <Button variant="default" onClick={() => setOpens(true)}>
          {state.review ? 'Open more of the review…' : 'Open the review to all…'}
        </Button>
      )}
      {opens && <OpenReview opened={state.review} {...act} onClose={() => setOpens(false)} />}
      <Button component={Link} href={`/review#${secret}`}>
        Go to the review
      </Button>
    </>
  );
}
