'use client';

import { phaseAt } from '../../game/session/phases';
import type { State } from '../../game/session/state';
import { nextPhase } from '../lib/next-phase';
import { minutesWords } from '../lib/span-words';
import { useNow } from '../lib/use-now';
import { ClockFace } from './ClockFace';
import { RoundTrack } from './RoundTrack';
import styles from './SessionBar.module.css';
import { TopBar } from './TopBar';

/** What now, and what next: two short lines beside the clock. */
function phaseWords(state: State): { now: string; next: string } {
  if (!state.scenario) return { now: '', next: '' };
  if (state.stage === 'closed')
    return { now: 'Session over', next: state.reviewOpen ? 'review is open' : 'next: review' };
  const lobby = state.stage === 'lobby';
  const next = lobby ? phaseAt(state.scenario, 0) : nextPhase(state);
  const minutes = (next?.phase.minutes ?? 0) * (state.pace?.factor ?? 1);
  return {
    now: lobby ? 'Lobby' : (phaseAt(state.scenario, state.phase)?.phase.name ?? ''),
    next: next ? `next: ${next.phase.name}${minutes > 0 ? `, ${minutesWords(minutes)}` : ''}` : 'next: closing',
  };
}

/** The top bar of a session: title, rounds, the phase and the clock, always at the same place. */
export function SessionBar({ state, serverNow }: { state: State; serverNow: () => number }) {
  const words = phaseWords(state);
  const now = useNow(serverNow);
  return (
    <TopBar
      title={state.title}
      middle={<RoundTrack state={state} now={now} />}
      end={
        <>
          <p className={styles['phase']}>
            <strong>{words.now}</strong>
            <span>{words.next}</span>
          </p>
          {state.stage === 'playing' && <ClockFace clock={state.clock} serverNow={serverNow} />}
        </>
      }
    />
  );
}
