/** Two names with the same key are the same name: case, accents and spaces aside. */
export const nameKey = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
