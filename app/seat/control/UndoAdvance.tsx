'use client';

import { type RefObject, useId, useLayoutEffect, useRef } from 'react';
import type { State } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import type { Act } from '../../lib/use-act';
import { useNow } from '../../lib/use-now';
import styles from './ClockControls.module.css';
import { wayBack } from './way-back';

type Props = Readonly<{
  state: State;
  act: Act;
  serverNow: () => number;
  /** Where the focus goes when the button goes with its time. */
  after: RefObject<HTMLButtonElement | null>;
}>;

/** For ten seconds after somebody of the white cell went on: back, and what would become of it. */
export function UndoAdvance({ state, act, serverNow, after }: Props) {
  const back = wayBack(state, useNow(serverNow));
  return back && <Undo {...back} act={act} at={state.phase} after={after} />;
}

type UndoProps = Readonly<{ phase: string; seconds: number; act: Act; at: number; after: Props['after'] }>;

function Undo({ phase, seconds, act, at, after }: UndoProps) {
  const button = useRef<HTMLButtonElement>(null);
  const words = useId();
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own && document.activeElement === own) after.current?.focus({ preventScroll: true });
    };
  }, [after]);
  return (
    <div className={styles['undo']}>
      <p id={words}>
        Back to {phase}, with the time it had left.
        <br />
        News that came meanwhile stays.
      </p>
      <BusyButton
        ref={button}
        variant="default"
        busy={act.busy}
        aria-describedby={words}
        onClick={() => act.run({ type: 'undo-advance', phase: at })}
      >
        <span>
          Undo <span aria-hidden>({seconds})</span>
        </span>
      </BusyButton>
    </div>
  );
}
