import type { PublicGate } from '../../../game/scenario/readers';
import { chanceOf, passesByRule } from '../../../game/scoring/ratification';
import { chanceWords } from '../table/home/gate-words';
import { plain } from '../table/words/words';

/** A way to have a vote decided now, and what it would do. */
export type Way = Readonly<{ how: 'rule' | 'draw'; verb: string; would: string }>;

type Support = Readonly<{ support: number; threshold: number }>;

/** By its support alone; and by the draw of its chance where the scenario gives it one. */
export function gateWays({ slope }: Pick<PublicGate, 'slope'>, found: Support): readonly Way[] {
  const { support, threshold } = found;
  const rule: Way = {
    how: 'rule',
    verb: 'Count the support',
    would: `${plain(support)} of the ${plain(threshold)} needed: it ${passesByRule(found) ? 'passes' : 'fails'}.`,
  };
  if (slope === undefined) return [rule];
  const chance = chanceWords(chanceOf(found, slope));
  return [rule, { how: 'draw', verb: 'Draw', would: `A draw weighted by support: ${chance} to pass.` }];
}
