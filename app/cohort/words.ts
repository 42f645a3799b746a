import type { Difference } from '../../game/cohort/differences';
import type { Tier } from '../../game/scoring/outcome';
import { counted, listed } from '../seat/table/words/words';

/** A number with a true minus and at most one decimal: −3.5, 12. */
export function oneDecimal(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded < 0 ? `−${Math.abs(rounded)}` : String(Math.abs(rounded));
}

/** With its sign: +3.5, −2, ±0. */
export function signedDecimal(value: number): string {
  const words = oneDecimal(value);
  if (words === '0') return '±0';
  return words.startsWith('−') ? words : `+${words}`;
}

/** "+4.5, between −1 and +10"; `scale` brings shares to per cent. */
export function differenceWords({ value, interval }: Difference, scale = 1): string {
  const told = signedDecimal(value * scale);
  if (!interval) return `${told}, the same in all sessions of either side`;
  return `${told}, between ${signedDecimal(interval.from * scale)} and ${signedDecimal(interval.to * scale)}`;
}

/** Whether the interval leaves no place for "no difference". */
export const isSeen = ({ interval }: Difference): boolean =>
  interval !== null && (interval.from > 0 || interval.to < 0);

const tierWords: Readonly<Record<Tier, string>> = {
  settlement: 'settled among all',
  partial: 'came to a partial agreement',
  'no-deal': 'came to no agreement',
};

/** "Of 26 sessions 21 settled among all and 5 came to no agreement." */
export function tiersWords(tiers: Readonly<Record<Tier, number>>): string {
  const all = Object.values(tiers).reduce((sum, many) => sum + many, 0);
  const parts = (['settlement', 'partial', 'no-deal'] as const).flatMap((tier) =>
    tiers[tier] > 0 ? [`${tiers[tier]} ${tierWords[tier]}`] : [],
  );
  return `Of ${counted(all, 'session')} ${listed(parts)}.`;
}
