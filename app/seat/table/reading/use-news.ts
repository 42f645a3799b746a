'use client';

import { useEffect } from 'react';
import { z } from 'zod';
import type { State } from '../../../../game/session/state';
import { useKept } from '../../../lib/draft-store';
import { type NewsCard, newsCards } from './news-cards';

const Count = z.number().int().nonnegative();

/** News that has just come, and how many more nobody has looked at. */
type FreshNews = Readonly<{ card: NewsCard; more: number }>;

/**
 * How much news there is that has not been looked at; `looking` while the list is in sight. What was put away is told no
 * more, and stays unread until it is. Survives a reload.
 */
export function useNews(place: string, state: State, looking: boolean) {
  'use memo';
  const [seen, setSeen] = useKept(`${place}:news`, Count, 0);
  const [away, setAway] = useKept(`${place}:news-away`, Count, 0);
  const cards = newsCards(state);
  const count = cards.length;
  useEffect(() => {
    if (looking) setSeen(count);
  }, [looking, count, setSeen]);
  const [card] = cards;
  const told = count - Math.max(seen, away);
  const fresh: FreshNews | null =
    card && told > 0 && !looking && state.stage === 'playing' ? { card, more: told - 1 } : null;
  return { count, unread: looking ? 0 : Math.max(0, count - seen), fresh, putAway: () => setAway(count) };
}
