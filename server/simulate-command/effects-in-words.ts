import { type Difference, type Effect, isSeen } from '../../game/bots/simulation/effects';
import { label } from '../scenario-command/columns';

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

/** A difference with its interval. Of one session there is no interval, and so nothing is seen. */
const inWords = ({ mean, from, to }: Difference, times = 1): string =>
  `${signed(times * mean)} (${signed(times * from)} to ${signed(times * to)})`;

const unseen = 'no effect seen';

/** What each inject changed: two lines each, the share of settlements in points of a hundred. */
export const effectsInWords = (effects: readonly Effect[]): string[] => [
  'effects of injects: the same seeds with and without each; in brackets 95% intervals of the paired differences, by the normal approximation',
  ...effects.flatMap(({ inject, pairs, released, settled, parties }) => {
    const seen = parties.filter(({ score }) => isSeen(score));
    const scores = [
      ...seen.map(({ party, score }) => `${party} ${inWords(score)}`),
      ...(seen.length === parties.length ? [] : [seen.length ? `${unseen} on the others` : unseen]),
    ];
    return [
      `${label(inject)}released in ${released.toLocaleString('en')} of ${pairs.toLocaleString('en')}; settlements, in per cent: ${isSeen(settled) ? inWords(settled, 100) : unseen}`,
      `${label('')}mean score: ${scores.join(', ')}`,
    ];
  }),
];
