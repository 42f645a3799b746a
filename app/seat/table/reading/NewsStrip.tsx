'use client';

import { Button } from '@mantine/core';
import type { Desk } from '../desk';
import { focusNextStep } from '../next/focus-next-step';
import { Strip } from '../Strip';
import { Points } from '../words/Points';
import { focusNews } from './focus-news';
import type { NewsCard } from './news-cards';
import { newsEffect } from './news-effect';

type Props = Readonly<{
  desk: Desk;
  card: NewsCard;
  /** How many came before it and were not looked at either. */
  more: number;
  onRead(): void;
  onAway(): void;
}>;

/** News as it arrives: one line above the next step, which covers nothing and stays until it is put away. */
export function NewsStrip({ desk: { scenario, holds }, card, more: before, onRead, onAway }: Props) {
  // This line goes with the button that was pressed in it.
  const read = () => {
    onRead();
    requestAnimationFrame(focusNews);
  };
  const putAway = () => {
    onAway();
    requestAnimationFrame(focusNextStep);
  };
  const effect = newsEffect(scenario, holds, card.own?.change ?? null);
  const more = (
    <>
      {effect ? effect.words : card.own ? 'a word for your delegation alone' : 'changes nothing for you'}
      {effect && effect.points !== 0 && (
        <>
          {' · '}
          <Points of={effect.points} after=" for you" />
        </>
      )}
      {before > 0 && ` · and ${before} before it`}
    </>
  );
  return (
    <Strip label="News" title={card.title} more={more}>
      <Button size="compact-sm" variant="default" onClick={read}>
        Read<span className="visually-hidden"> the news</span>
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={putAway}>
        Put away<span className="visually-hidden"> the news</span>
      </Button>
    </Strip>
  );
}
