import type { Rule } from '../../game/analysis/question';

const figures = new Intl.NumberFormat('en-GB');

/** 368,640,000 */
export const grouped = (count: number): string => figures.format(count);

/** "12,400 packages" */
export const packagesWords = (count: number): string => `${grouped(count)} ${count === 1 ? 'package' : 'packages'}`;

/** A share from 0 to 1 in words that never claim none or all where there is a rest: "under 1%", "34%". */
export function shareWords(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0%';
  if (part === whole) return '100%';
  const percent = (part / whole) * 100;
  if (percent < 1) return 'under 1%';
  return percent > 99 ? 'over 99%' : `${Math.round(percent)}%`;
}

export const ruleWords: Readonly<Record<Rule, Readonly<{ name: string; meaning: string }>>> = {
  nash: { name: 'Nash', meaning: 'the product of what each has over its reservation value is largest' },
  'kalai-smorodinsky': {
    name: 'Kalai–Smorodinsky',
    meaning: 'each gets as large a share as can be of the most it could gain',
  },
  egalitarian: { name: 'Egalitarian', meaning: 'the party that gains least gains as much as it can' },
  utilitarian: { name: 'Utilitarian', meaning: 'the points of all together are most' },
};
