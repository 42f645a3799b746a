'use client';

import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { inWords } from '../../../../game/review/sentence';
import { turnFrom } from '../../../../game/review/spans';
import { viewerAt } from '../../../../game/review/viewer-at';
import { mayRead } from '../../../../game/session/view';
import { MomentSlider } from '../../../components/MomentSlider';
import type { Room } from '../../../lib/room';
import { timeOfDay } from '../../../lib/span-words';
import type { Look } from './look';
import styles from './MomentOfLook.module.css';

type Props = Readonly<{ room: Room; look: Look; onLook(look: Look): void }>;

/** Now, or any moment of the log: what happened then, and whether the one who is looked through could see it. */
export function MomentOfLook({ room: { log, state }, look, onLook }: Props) {
  const { seat, position } = look;
  const at = Math.min(log.length, position ?? log.length);
  const event = log[at - 1];
  const viewer = viewerAt(log, seat, at);
  const time = timeOfDay(event?.at ?? 0);
  const happened = event ? inWords(event, state).title : '';
  const hidden = event && (viewer === null || !mayRead(viewer, event)) ? ' (out of their sight)' : '';
  const goTo = (next: number) => onLook({ seat, position: Math.max(1, Math.min(log.length, next)) });
  const pressed = (press: KeyboardEvent) => {
    if (press.key !== 'PageUp' && press.key !== 'PageDown') return;
    press.preventDefault();
    goTo(turnFrom(log, at, press.key === 'PageUp' ? 1 : -1));
  };
  return (
    <div className={styles.moment}>
      <Button
        size="compact-sm"
        variant={position === null ? 'filled' : 'default'}
        aria-pressed={position === null}
        onClick={() => onLook({ seat, position: null })}
      >
        Now
      </Button>
      <Step label="One event back" sign="‹" off={at <= 1} onStep={() => goTo(at - 1)} />
      <MomentSlider
        position={at}
        length={log.length}
        words={position === null ? 'now' : `event ${at} of ${log.length}, ${time}, ${happened}${hidden}`}
        goTo={goTo}
        onKeyDown={pressed}
      />
      <Step label="One event on" sign="›" off={at >= log.length} onStep={() => goTo(at + 1)} />
      <p className={styles.words}>
        {position === null ? (
          'Live, as they see it now'
        ) : (
          <>
            <strong>{time}</strong> {happened}
            {hidden}
          </>
        )}
      </p>
    </div>
  );
}

type StepProps = Readonly<{ label: string; sign: string; off: boolean; onStep(): void }>;

/** At an end it does nothing, but stays: a disabled button would lose the focus. */
const Step = ({ label, sign, off, onStep }: StepProps) => (
  <Button
    size="compact-sm"
    variant="default"
    aria-label={label}
    aria-disabled={off}
    onClick={() => {
      if (!off) onStep();
    }}
  >
    {sign}
  </Button>
);
