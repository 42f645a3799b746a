import type { Terms } from '../../game/scenario/id';
import type { State } from '../../game/session/state';

/** What holds by a correction after the close, whatever was agreed; null where nothing was corrected. */
export const ruledTerms = ({ corrections, outcome }: Pick<State, 'corrections' | 'outcome'>): Terms | null =>
  corrections.length > 0 ? outcome : null;
