'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { Seat } from '../../game/session/state';
import type { Room } from '../lib/room';

export type Behind = ComponentType<Readonly<{ room: Room; seat: Seat; secret: string }>>;
type PageName = 'lobby' | 'control' | 'table' | 'screen';

/** Each kind of seat loads its own page, and not the others' with it. */
const pages: Readonly<Record<PageName, () => Promise<Behind>>> = {
  lobby: () => import('./lobby/Lobby').then(({ Lobby }) => Lobby),
  control: () => import('./control/Control').then(({ Control }) => Control),
  table: () => import('./table/Table').then(({ Table }) => Table),
  screen: () => import('./screen/Screen').then(({ Screen }) => Screen),
};

const againMs = 2_000;
const isPage = (name: string): name is PageName => name in pages;

/** The page of this name as soon as it is there. The table is fetched ahead: while one is let in, and from the lobby. */
export function usePageBehind(name: string): Behind | null {
  const [loaded, setLoaded] = useState<Partial<Record<PageName, Behind>>>({});
  const wanted = isPage(name) ? name : null;
  const ahead = wanted === null || (wanted === 'lobby' && loaded.lobby);
  const next = ahead ? 'table' : wanted;

  useEffect(() => {
    if (loaded[next]) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const load = () =>
      pages[next]().then(
        (page) => !left && setLoaded((before) => ({ ...before, [next]: page })),
        // Without a network there is no page: it comes with the network.
        () => {
          if (!left) timer = setTimeout(load, againMs);
        },
      );
    void load();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [next, loaded]);

  return wanted ? (loaded[wanted] ?? null) : null;
}
