import { z } from 'zod';

export const Tab = z.enum([
  'outcome',
  'terms',
  'proposals',
  'brief',
  'scores',
  'agreements',
  'commitments',
  'news',
  'notes',
  'own',
]);
export type Tab = z.infer<typeof Tab>;

/** The place of a small screen in which a tab is found. */
export function placeOf(tab: Tab): 'terms' | 'proposals' | 'papers' {
  if (tab === 'terms') return 'terms';
  return tab === 'proposals' || tab === 'agreements' || tab === 'commitments' ? 'proposals' : 'papers';
}
