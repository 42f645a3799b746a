/** How far an outcome went, as short as in a list. */
export const tierNames = {
  'no-deal': 'No agreement',
  partial: 'A partial agreement',
  settlement: 'A settlement of all',
} as const;
