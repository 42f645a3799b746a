import type { Reciprocity } from '../../../../game/review/process/reciprocity';
import { listed, type Parties, partyName } from '../../../seat/table/words/words';

/** "+0.62 (5)", with a true minus; a dash where there is too little to tell. */
export function inKindFigure(reciprocity: Reciprocity | undefined): string {
  if (!reciprocity || reciprocity.correlation === null) return '–';
  const { correlation, pairs } = reciprocity;
  const figure = Math.abs(correlation).toFixed(2);
  return `${figure === '0.00' ? '' : correlation < 0 ? '−' : '+'}${figure} (${pairs})`;
}

/** From where on a figure is called a pattern. */
const clear = 0.5;

/** Who answered whom in kind, and who took when given to. */
export function inKindWords(scenario: Parties, all: readonly Reciprocity[]): string {
  const told = all.filter(({ correlation }) => correlation !== null);
  const pair = ({ party, towards }: Reciprocity) => `${partyName(scenario, party)} to ${partyName(scenario, towards)}`;
  const gave = told.filter(({ correlation }) => (correlation ?? 0) >= clear).map(pair);
  const took = told.filter(({ correlation }) => (correlation ?? 0) <= -clear).map(pair);
  if (told.length === 0) return 'There were too few steps to tell.';
  const few = told.length < all.length ? 'Between the others there were too few steps to tell.' : '';
  return [
    gave.length > 0 ? `Answered in kind: ${listed(gave)}.` : '',
    took.length > 0 ? `Took when given to: ${listed(took)}.` : '',
    gave.length + took.length === 0 ? 'No party clearly did, and none clearly did the opposite.' : '',
    few,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
