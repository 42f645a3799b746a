'use client';

import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import { phaseAt } from '../../../../game/session/phases';
import type { State } from '../../../../game/session/state';
import { useKept } from '../../../lib/draft-store';
import { createLogSorter } from '../../../lib/log-groups';
import type { Room } from '../../../lib/room';
import { partyOfViewer } from '../own-standing';
import { type TalkItem, tellingTo, unreadIn, withoutEmptyPhases } from './talk-log';
import { type RoomKey, roomOfMessage, roomsOf } from './talk-rooms';

const Key = z.string();
const Keys = z.array(z.string());
const Seen = z.record(z.string(), z.number());
const none: readonly TalkItem[] = [];
const noRooms: ReadonlyMap<RoomKey, readonly TalkItem[]> = new Map();
/** Until somebody chooses a room it is the first in which the phase lets them speak to all, or else among themselves. */
const unchosen = '';
function firstRoom({ stage, scenario, phase }: State, rooms: readonly RoomKey[]): RoomKey {
  const allows = scenario && stage === 'playing' ? phaseAt(scenario, phase)?.phase.allows : undefined;
  const among = allows && !allows.includes('talk-plenary') && !allows.includes('talk-private');
  return among && rooms.includes('delegation') ? 'delegation' : 'everyone';
}
const noKeys: string[] = [];
const nothingSeen: Record<string, number> = {};

/** A message that something else on the page asks for. A new object each time. */
export type SoughtMessage = Readonly<{ message: string }>;

/** Rooms of talk, what is in each, what is unread, and which one is open. All of it survives a reload. */
export function useTalk(room: Room) {
  'use memo';
  const { log, seat, viewer } = room;
  const { scenario, messages } = room.state;
  const me = partyOfViewer(viewer);
  const place = `${seat}:${viewer}`;
  const [chosen, open] = useKept(`${place}:room`, Key, unchosen, 'alone');
  const [opened, setOpened] = useKept(`${place}:rooms`, Keys, noKeys);
  const [seen, setSeen] = useKept(`${place}:seen`, Seen, nothingSeen);
  const [sought, setSought] = useState<SoughtMessage | null>(null);

  const sort = useMemo(() => scenario && createLogSorter(tellingTo(scenario, me)), [scenario, me]);
  const talk = sort?.(log) ?? noRooms;
  const rooms = scenario
    ? roomsOf(scenario, me, { used: [...talk.keys(), ...opened], alone: room.state.setup.alone })
    : [];
  const shown = rooms.includes(chosen) ? chosen : firstRoom(room.state, rooms);
  const told = talk.get(shown) ?? none;
  const items = useMemo(() => withoutEmptyPhases(told), [told]);
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
  /** Opens the room in which a message was said, and puts the reader before it. */
  const seek = (id: string) => {
    const message = messages.all.find((each) => each.id === id);
    if (!message || !scenario) return;
    open(roomOfMessage(scenario, me, message));
    setSought({ message: id });
  };
  const found = useCallback(() => setSought(null), []);
  return { place, rooms, shown, items, unread, open, openNew, read, sought, seek, found };
}

export type TalkOfSeat = ReturnType<typeof useTalk>;
