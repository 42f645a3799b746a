'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { Desk } from '../desk';
import { Composer } from './Composer';
import { MessageList } from './MessageList';
import { RoomHeading } from './RoomHeading';
import { RoomPicker } from './RoomPicker';
import styles from './Talk.module.css';
import { roomName } from './talk-rooms';
import type { TalkOfSeat } from './use-talk';

/** How near to the end, in px, still counts as reading the end. */
const nearEnd = 80;

type Props = Readonly<{
  desk: Desk;
  talk: TalkOfSeat;
  shownOnPhone: boolean;
  onOpen(proposal: string): void;
  onNews(): void;
}>;

/** The rooms of talk, the one that is open, and the place to write in it. */
export function Talk({ desk, talk, shownOnPhone, onOpen, onNews }: Props) {
  const { shown, items, read } = talk;
  const lines = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const last = items.at(-1)?.position ?? -1;
  const small = useMediaQuery('(max-width: 56em)');
  const visible = shownOnPhone || !small;

  useEffect(() => {
    const element = lines.current;
    if (element && visible && atEnd.current) element.scrollTop = element.scrollHeight;
    if (visible && last >= 0) read(shown, last);
  }, [shown, last, visible, read]);

  // What is written below may grow over the last line: whoever reads the end goes on reading it.
  useEffect(() => {
    const element = lines.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const scrolled = () => {
    const element = lines.current;
    if (element) atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
  };
  const choose = (key: string) => {
    atEnd.current = true;
    talk.open(key);
  };

  const { state, scenario, seat, brief } = desk;
  return (
    <div className={styles.talk}>
      <div>
        <RoomPicker desk={desk} talk={talk} onChoose={choose} />
        <RoomHeading desk={desk} room={shown} />
      </div>
      <section
        ref={lines}
        className={styles.lines}
        onScroll={scrolled}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={`Talk: ${roomName(scenario, shown)}`}
      >
        {items.length === 0 && <p className={styles.none}>Nothing has been said here yet.</p>}
        <MessageList items={items} reading={{ state, scenario, seat, brief, onOpen, onNews }} />
      </section>
      {desk.party !== null && <Composer desk={desk} place={talk.place} room={shown} />}
    </div>
  );
}
