'use client';

import { useCallback, useMemo } from 'react';
import { z } from 'zod';
import { useKept } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { partyOfViewer } from '../own-standing';
import { type RoomKey, roomsOf, type TalkItem, talkOf, unreadIn } from './talk-rooms';

const Key = z.string();
const Keys = z.array(z.string());
const Seen = z.record(z.string(), z.number());
const none: readonly TalkItem[] = [];
const noKeys: string[] = [];
const nothingSeen: Record<string, number> = {};

/** Rooms of talk, what is in each, what is unread, and which one is open. All of it survives a reload. */
export function useTalk(room: Room) {
  const { log, seat, viewer } = room;
  const { scenario } = room.state;
  const me = partyOfViewer(viewer);
  const place = `${seat}:${viewer}`;
  const [current, open] = useKept(`${place}:room`, Key, 'everyone', 'alone');
  const [opened, setOpened] = useKept(`${place}:rooms`, Keys, noKeys);
  const [seen, setSeen] = useKept(`${place}:seen`, Seen, nothingSeen);

  const talk = useMemo(
    () => (scenario ? talkOf(log, scenario, me) : new Map<RoomKey, TalkItem[]>()),
    [log, scenario, me],
  );
  const rooms = scenario ? roomsOf(scenario, me, [...talk.keys(), ...opened]) : [];
  const shown = rooms.includes(current) ? current : 'everyone';
  const items = talk.get(shown) ?? none;
  const unread = Object.fromEntries(rooms.map((key) => [key, unreadIn(talk.get(key) ?? none, seen[key] ?? -1, seat)]));

  const read = useCallback(
    (key: RoomKey, position: number) =>
      setSeen((before) => ((before[key] ?? -1) >= position ? before : { ...before, [key]: position })),
    [setSeen],
  );
  const openNew = (key: RoomKey) => {
    setOpened((before) => (before.includes(key) ? before : [...before, key]));
    open(key);
  };
  return { place, rooms, shown, items, unread, open, openNew, read };
}

export type TalkOfSeat = ReturnType<typeof useTalk>;
