'use client';

import { useClickOutside } from '@mantine/hooks';
import { useId, useState } from 'react';
import { type PhaseAt, phaseAt } from '../../game/session/phases';
import type { State } from '../../game/session/state';
import type { Link } from '../lib/beats';
import { pauseWords } from '../lib/clock-words';
import { laterWords, mayWords, phaseWords } from '../lib/phase-words';
import styles from './PhaseNow.module.css';

type Props = Readonly<{ state: State; link: Link }>;

/** Beside the clock: the phase, what may be done in it, and what comes next; pressed, the same at length. */
export function PhaseNow({ state, link }: Props) {
  const { now, next } = phaseWords(state);
  const at = state.scenario && state.stage === 'playing' ? phaseAt(state.scenario, state.phase) : undefined;
  // A quiet word where one looks for the time: below a doubt nothing is said, above it a banner says it.
  const below = link === 'checking' ? 'checking the connection…' : next;
  if (!at) {
    return (
      <p className={styles['phase']}>
        <strong>{now}</strong>
        <span className={styles['next']}>{below}</span>
      </p>
    );
  }
  return <Pressable state={state} link={link} at={at} below={below} />;
}

type Pressable = Props & Readonly<{ at: PhaseAt; below: string }>;

function Pressable({ state, link, at, below }: Pressable) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const place = useClickOutside<HTMLDivElement>(close);
  const more = useId();
  const paused = state.clock?.paused ? pauseWords(state.clock, state) : null;
  return (
    <div className={styles['place']} ref={place}>
      <button
        type="button"
        className={styles['phase']}
        data-paused={paused !== null && link !== 'checking'}
        aria-expanded={open}
        aria-controls={more}
        onClick={() => setOpen(!open)}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        <strong>{at.phase.name}</strong>
        <span className={styles['may']}>{paused ?? mayWords(state)}</span>
        <span className={styles['next']}>{below}</span>
      </button>
      <div className={styles['more']} id={more} hidden={!open}>
        {open && <AtLength state={state} paused={paused} at={at} />}
      </div>
    </div>
  );
}

type More = Readonly<{ state: State; paused: string | null; at: PhaseAt }>;

function AtLength({ state, paused, at: { round, phase } }: More) {
  return (
    <>
      <p className={styles['title']}>
        {round.name}: {phase.name}
      </p>
      {paused && <p className={styles['paused']}>{paused}</p>}
      <p>{phase.task}</p>
      <dl className={styles['list']}>
        <dt>Now</dt>
        <dd>{mayWords(state)}</dd>
        {laterWords(state).map(({ what, when }) => (
          <div key={what} className={styles['row']}>
            <dt>{what}</dt>
            <dd>{when}</dd>
          </div>
        ))}
        <dt>Next</dt>
        <dd>{phaseWords(state).next.replace(/^next(?: round)?: /, '')}</dd>
      </dl>
    </>
  );
}
