'use client';

import { useEffect } from 'react';
import { z } from 'zod';
import type { State } from '../../../game/session/state';
import { useKept } from '../../lib/draft-store';
import { newsCards } from './news-cards';

const Count = z.number().int().nonnegative();

/** How much news there is that has not been looked at; `looking` while the list is in sight. Survives a reload. */
export function useNews(place: string, state: State, looking: boolean) {
  const [seen, setSeen] = useKept(`${place}:news`, Count, 0);
  const count = newsCards(state).length;
  useEffect(() => {
    if (looking) setSeen(count);
  }, [looking, count, setSeen]);
  return { count, unread: looking ? 0 : Math.max(0, count - seen) };
}
