import type { Inject } from '../../../../game/scenario/inject';
import type { StressChange } from '../../../../game/scenario/stress-model';
import type { EventOf } from '../../../../game/session/events';

const hundredths = (share: number): string => `${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;

const changeWords = (change: StressChange): string =>
  Object.entries(change)
    .flatMap(([factor, by]) => (by ? [`${factor} ${hundredths(by)}`] : []))
    .join(', ');

/** What an inject does to the stress test, which control alone reads before the review: foreseen, or as it came. */
export function stressWords(
  { effects, turns = [] }: Inject,
  triggered: Pick<EventOf<'inject-triggered'>, 'stress'> | null,
): readonly string[] {
  const parts = triggered
    ? [{ which: '', words: changeWords(triggered.stress) }]
    : [
        { which: '', words: changeWords(effects.stress) },
        ...turns.map((turn, index) => ({ which: `, in way ${index + 1}`, words: changeWords(turn.effects.stress) })),
      ];
  return parts.flatMap(({ which, words }) =>
    words === '' ? [] : [`Stress test${which}: ${words} (only control reads this)`],
  );
}
