import type { News, State } from '../../../../game/session/state';

type Own = Readonly<{ text: string | null; change: News['change'] }>;

/** One inject as a reader got it: what all its recipients read, and what is for this reader's delegation alone. */
export type NewsCard = Readonly<{
  inject: string;
  at: number;
  round: number;
  title: string;
  text: string | null;
  source: string | null;
  own: Own | null;
}>;

const toYou = 'For your delegation alone';

/** News as cards, the newest first. What says nothing to its reader and changes nothing is left out. */
export function newsCards({ news }: Pick<State, 'news'>): readonly NewsCard[] {
  const cards = new Map<string, NewsCard>();
  for (const { inject, at, round, party, title, text, source, change } of news) {
    const before = cards.get(inject) ?? { inject, at, round, title: toYou, text: null, source: null, own: null };
    cards.set(
      inject,
      party === null ? { ...before, title: title ?? before.title, text, source } : { ...before, own: { text, change } },
    );
  }
  return [...cards.values()].reverse();
}
