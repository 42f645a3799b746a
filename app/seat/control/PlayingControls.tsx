'use client';

import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { State } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import { Confirm } from '../../components/Confirm';
import { mayTakeFocus } from '../../lib/may-take-focus';
import type { Act } from '../../lib/use-act';
import styles from './ClockControls.module.css';
import { type Leaving, leavingNow, stillLeads } from './leaving';
import { PauseForm } from './PauseForm';
import { UndoAdvance } from './UndoAdvance';

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

type Props = Readonly<{ state: State; act: Act; seat: string; serverNow: () => number }>;

/** From the start of play to its end: the clock, and the way on. */
export function PlayingControls({ state, act, seat, serverNow }: Props) {
  const [ending, setEnding] = useState(false);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [pausing, setPausing] = useState(false);
  const pauseButton = useRef<HTMLButtonElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const { clock } = state;
  const next = leavingNow(state);
  const words = nextWords[(leaving ?? next).way];
  const advance = () => act.run({ type: 'advance-phase', phase: state.phase });
  const asked = () => {
    setPausing(false);
    requestAnimationFrame(() => mayTakeFocus(pauseButton.current) && pauseButton.current?.focus());
  };
  // Nobody confirms something else than what was read.
  if (leaving && !stillLeads(leaving, state)) setLeaving(null);
  if (pausing && clock?.paused) setPausing(false);
  if (pausing && !clock?.paused) return <PauseForm seat={seat} act={act} onDone={asked} />;
  return (
    <div className={styles['controls']}>
      <UndoAdvance state={state} act={act} serverNow={serverNow} after={nextButton} />
      <Button variant="subtle" color="loss" onClick={() => setEnding(true)}>
        End…
      </Button>
      <Minutes act={act} disabled={clock === null || (clock.deadline === null && clock.remaining === null)} />
      <Button
        variant="default"
        ref={pauseButton}
        onClick={() => (clock?.paused ? act.run({ type: 'resume-clock' }) : setPausing(true))}
      >
        {clock?.paused ? 'Resume' : 'Pause…'}
      </Button>
      <BusyButton
        ref={nextButton}
        busy={act.busy}
        onClick={() => (next.way === 'phase' ? advance() : setLeaving(next))}
      >
        {nextWords[next.way].button}
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
        opened={leaving !== null}
        close={() => setLeaving(null)}
        title={words.title}
        text={words.text}
        verb={words.verb}
        confirm={advance}
      />
    </div>
  );
}

function Minutes({ act, disabled }: Readonly<{ act: Act; disabled: boolean }>) {
  return (
    <Button.Group>
      {[-1, 1, 5].map((by) => (
        <Button
          key={by}
          variant="default"
          disabled={disabled}
          onClick={() => act.run({ type: 'adjust-clock', minutes: by })}
        >
          {by < 0 ? `−${-by}` : `+${by}`} min
        </Button>
      ))}
    </Button.Group>
  );
}
