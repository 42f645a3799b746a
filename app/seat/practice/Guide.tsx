'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { State } from '../../../game/session/state';
import styles from './Guide.module.css';
import { type Progress, type Step, steps } from './practice-step';
import { Ready } from './Ready';
import { StepText } from './StepText';

type Props = Readonly<{
  state: State;
  progress: Progress;
  /** Where leaving leads, as it stands on the button. */
  back: string;
  arrived: boolean;
  onBack(): void;
  onAgain(): void;
}>;

const titles: Readonly<Record<Step, string>> = {
  brief: 'This is you',
  draft: 'Draft what you want',
  table: 'Put it on the table',
  sign: 'Sign your offer',
  talk: 'Say a word for it',
  read: 'Read their answer',
  agree: 'Amend it or sign it',
};

const names: Readonly<Record<Step, string>> = {
  brief: 'Brief',
  draft: 'Draft',
  table: 'Table',
  sign: 'Sign',
  talk: 'Talk',
  read: 'Read',
  agree: 'Agree',
};

/** Says above the table what to do next, and never covers it. */
export function Guide({ state, progress, back, arrived, onBack, onAgain }: Props) {
  const { step, done } = progress;
  const [folded, setFolded] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  const again = () => {
    onAgain();
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <aside
      className={styles.guide}
      data-folded={(folded && step !== null) || undefined}
      data-ready={step === null || undefined}
      aria-label="Practice"
    >
      <div className={styles.words} aria-live="polite">
        <h2 ref={heading} tabIndex={-1}>
          {step ? titles[step] : 'You are ready'}
          <span className={styles.count}>
            {step ? `step ${steps.indexOf(step) + 1} of ${steps.length}` : 'practice done'}
          </span>
        </h2>
        <p id="practice-step">{step ? <StepText step={step} state={state} /> : <Ready state={state} />}</p>
      </div>
      <Way step={step} done={done} />
      <div className={styles.buttons}>
        {step === null ? (
          <Button variant="default" onClick={again}>
            Once more
          </Button>
        ) : (
          <Button
            variant="subtle"
            className={styles.fold ?? ''}
            aria-expanded={!folded}
            aria-controls="practice-step"
            onClick={() => setFolded(!folded)}
          >
            {folded ? 'Show' : 'Hide'}
          </Button>
        )}
        <Button variant={step === null ? 'filled' : 'subtle'} onClick={onBack}>
          {back}
        </Button>
      </div>
    </aside>
  );
}

/** The seven steps, and which of them are done. */
function Way({ step, done }: Progress) {
  return (
    <ol className={styles.way} aria-label="Steps">
      {steps.map((each) => (
        <li key={each} data-done={done.has(each) || undefined} {...(each === step ? { 'aria-current': 'step' } : {})}>
          <span>
            {names[each]}
            {done.has(each) && <span className="visually-hidden">: done</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
