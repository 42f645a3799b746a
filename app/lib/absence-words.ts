import type { AbsencePolicy } from '../../game/session/setup';
import { minutesWords } from './span-words';

const then = {
  'go-on': () => 'play goes on without.',
  wait: () => 'the clock waits.',
  extend: (span: string) => `the phase is extended by ${span}, once.`,
  'stand-in': () => 'somebody of the delegation who is here takes the chair until then.',
  bot: () => 'a bot has the chair until then, and signs nothing.',
} as const satisfies Record<AbsencePolicy['policy'], (span: string) => string>;

/** What becomes of a delegation whose head is not there, in a sentence. */
export function absenceWords({ policy, minutes }: AbsencePolicy): string {
  const span = minutes === 1 ? 'a minute' : minutes < 90 ? `${minutes} minutes` : minutesWords(minutes);
  return `If a head of delegation is away for ${span}, ${then[policy](span)}`;
}
