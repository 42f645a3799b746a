'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { phaseAt } from '../../../game/session/phases';
import type { Seat, State } from '../../../game/session/state';
import { ActionBar } from '../../components/ActionBar';
import { BusyButton } from '../../components/BusyButton';
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

/** The clock and the way through the phases, for the facilitator; for an evaluator only what is going on. */
export function ClockControls({ room, seat, secret }: { room: Room; seat: Seat; secret: string }) {
  const act = useAct(room);
  const { state } = room;
  const facilitates = seat.role === 'facilitator';
  if (state.stage === 'closed') return <Closed state={state} act={act} secret={secret} facilitates={facilitates} />;
  const { title, note } = phaseNote(state);
  return (
    <ActionBar title={title} note={note} problem={act.problem}>
      {facilitates && <PlayingControls state={state} act={act} seat={seat.id} serverNow={room.serverNow} />}
    </ActionBar>
  );
}

type ClosedProps = Readonly<{ state: State; act: Act; secret: string; facilitates: boolean }>;

function Closed({ state, act, secret, facilitates }: ClosedProps) {
  return (
    <ActionBar
      title={`The session is over: ${state.tier ? tierNames[state.tier].toLowerCase() : 'closed'}`}
      note={
        state.reviewOpen
          ? 'The review is open to everyone in the room.'
          : 'Only the control room can read the review. Open it when the hot wash begins.'
      }
      problem={act.problem}
    >
      {facilitates && !state.reviewOpen && (
        <BusyButton variant="default" busy={act.busy} onClick={() => act.run({ type: 'open-review' })}>
          Open the review to all
        </BusyButton>
      )}
      <Button component={Link} href={`/review#${secret}`}>
        Go to the review
      </Button>
    </ActionBar>
  );
}
