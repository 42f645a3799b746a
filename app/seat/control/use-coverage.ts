'use client';

import { useMemo } from 'react';
import { type Answer, createCoverage } from '../../../game/review/coverage/coverage-of';
import type { Room } from '../../lib/room';

const none: readonly Answer[] = [];

/** How the questions of the scenario are covered so far. Only what is new in the log is read. */
export function useCoverage({ state, log }: Pick<Room, 'state' | 'log'>): readonly Answer[] {
  const questions = state.notes?.questions;
  const cover = useMemo(() => questions && createCoverage(questions), [questions]);
  return cover?.(log) ?? none;
}
