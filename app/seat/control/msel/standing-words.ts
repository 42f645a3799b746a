import { releaseWords } from '../../../../game/review/release-words';
import { inWords } from '../../../../game/review/sentence';
import type { PlannedInject, State } from '../../../../game/session/state';
import { timeOfDay } from '../../../lib/span-words';
import type { InjectEvent } from './inject-history';

/** What an inject waits for, or when and why it was released or skipped: what stands behind its mark. */
export function standingWords(state: State, planned: PlannedInject, history: readonly InjectEvent[]): string {
  const { inject, on, status } = planned;
  if (status !== 'planned') {
    const type = status === 'released' ? 'inject-triggered' : 'inject-skipped';
    const event = history.findLast((each) => each.type === type);
    return event ? `${timeOfDay(event.at)}: ${inWords(event, state).text}` : '';
  }
  const words = releaseWords(state, inject.release);
  return on || inject.release === 'by-hand' ? words : `by hand only, since it is switched off; it was to come ${words}`;
}
