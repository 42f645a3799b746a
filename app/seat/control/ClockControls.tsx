'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useState } from 'react';
import { phaseAt } from '../../../game/session/phases';
import type { Seat, State } from '../../../game/session/state';
import { ActionBar } from '../../components/ActionBar';
import { BusyButton } from '../../components/BusyButton';
import { Confirm } from '../../components/Confirm';
import type { Room } from '../../lib/room';
import { type Act, useAct } from '../../lib/use-act';
import { counted } from '../table/words';
import styles from './ClockControls.module.css';
import { following, isRatifying, openVotes } from './vote-time';

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
    ? 'The clock is paused.'
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
      {facilitates && <Playing state={state} act={act} />}
    </ActionBar>
  );
}

const endWords =
  'Play stops for everyone and the scores are given out. What is in force and still needs a vote at home is voted on at once; what is not signed by now does not count.';

const nextWords = {
  phase: { button: 'Next phase', title: '', text: '', verb: '' },
  close: { button: 'Close the session…', title: 'End the session?', text: endWords, verb: 'End the session' },
  'as-votes-go': {
    button: 'Hold the votes…',
    title: 'Hold the votes now?',
    text: 'Every vote still open is decided. If one fails, talks are opened again; if all pass, the session closes and the scores are given out.',
    verb: 'Hold the votes',
  },
} as const;

function Playing({ state, act }: { state: State; act: Act }) {
  const [ending, setEnding] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { clock } = state;
  const clocked = clock !== null && (clock.deadline !== null || clock.remaining !== null);
  const next = following(state);
  const advance = () => act.run({ type: 'advance-phase', phase: state.phase });
  const minutes = (by: number) => act.run({ type: 'adjust-clock', minutes: by });
  return (
    <div className={styles['controls']}>
      <Button variant="subtle" color="loss" onClick={() => setEnding(true)}>
        End…
      </Button>
      <Button.Group>
        <Button variant="default" disabled={!clocked} onClick={() => minutes(-1)}>
          −1 min
        </Button>
        <Button variant="default" disabled={!clocked} onClick={() => minutes(1)}>
          +1 min
        </Button>
        <Button variant="default" disabled={!clocked} onClick={() => minutes(5)}>
          +5 min
        </Button>
      </Button.Group>
      <Button variant="default" onClick={() => act.run({ type: clock?.paused ? 'resume-clock' : 'pause-clock' })}>
        {clock?.paused ? 'Resume' : 'Pause'}
      </Button>
      <BusyButton busy={act.busy} onClick={() => (next === 'phase' ? advance() : setLeaving(true))}>
        {nextWords[next].button}
      </BusyButton>
      <Confirm
        opened={ending}
        close={() => setEnding(false)}
        title="End the session?"
        text={endWords}
        verb="End the session"
        confirm={() => act.run({ type: 'end-session' })}
      />
      <Confirm
        opened={leaving}
        close={() => setLeaving(false)}
        title={nextWords[next].title}
        text={nextWords[next].text}
        verb={nextWords[next].verb}
        confirm={advance}
      />
    </div>
  );
}

type ClosedProps = Readonly<{ state: State; act: Act; secret: string; facilitates: boolean }>;

function Closed({ state, act, secret, facilitates }: ClosedProps) {
  const tiers = {
    'no-deal': 'No agreement',
    partial: 'A partial agreement',
    settlement: 'A settlement of all',
  } as const;
  return (
    <ActionBar
      title={`The session is over: ${state.tier ? tiers[state.tier].toLowerCase() : 'closed'}`}
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
