import type { StoryTold } from '../../../game/review/key-moments/story-of';
import type { HeldFigures } from '../use-figures';

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** "Nine moments, found by rule." */
export function countWords({ told }: StoryTold): string {
  const added = told.filter((moment) => moment.added).length;
  const many = `${numbers[told.length] ?? told.length} ${told.length === 1 ? 'moment' : 'moments'}`;
  if (told.length === 0) return 'No rule finds a moment at which it turned.';
  if (added === told.length) return `${many}, added by hand.`;
  return added === 0 ? `${many}, found by rule.` : `${many}, ${added} of them added by hand.`;
}

/** What the list does not tell yet, or cannot, of the zone of agreement; empty where it tells all. */
export function zoneWords({ figures, busy, problem }: HeldFigures): string {
  if (busy) return 'The zone of agreement is still being counted: when it opened or closed will follow.';
  if (problem !== null) return `When the zone of agreement opened or closed is not told. ${problem}`;
  return figures?.zone ? '' : 'The zone of agreement is too large to be counted at every moment.';
}
