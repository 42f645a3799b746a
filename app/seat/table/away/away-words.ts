import type { DoneFor } from '../../../../game/review/done-for';
import { timeOfDay } from '../../../lib/span-words';
import { counted, listed } from '../words/words';

type Stint = DoneFor['stints'][number];

/** "A bot stood in for you from 10:02 to 10:14." */
export function stintWords({ bot, name, from, to }: Stint): string {
  const who = bot ? 'A bot' : (name ?? 'Somebody');
  return `${who} stood in for you from ${timeOfDay(from)} to ${timeOfDay(to)}.`;
}

export const awayTitle = ({ away }: DoneFor): string => (away ? 'While you were away' : 'Before you sat down');

/** "a bot stood in": who did, once each. */
export function whoWords({ stints }: DoneFor): string {
  const names = stints.map(({ bot, name }) => (bot ? 'a bot' : (name ?? 'somebody')));
  return `${listed([...new Set(names)])} stood in`;
}

/** "3 acts · 1 signed in your name · 2 wait for your answer". */
export function sumWords({ acts, signed }: DoneFor, waiting: number): string {
  return [
    acts.length === 0 ? 'did nothing for you' : counted(acts.length, 'act'),
    signed.length === 0 ? 'nothing signed in your name' : `${signed.length} signed in your name`,
    ...(waiting === 0 ? [] : [waiting === 1 ? '1 waits for your answer' : `${waiting} wait for your answer`]),
  ].join(' · ');
}
