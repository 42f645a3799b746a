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
