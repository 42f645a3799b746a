'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { Seat } from '../../../../game/session/state';
import { KeptIn, keptNowhere } from '../../../lib/draft-store';
import type { Room } from '../../../lib/room';
import { Table } from '../../table/Table';
import { LookBar } from './LookBar';
import styles from './Looking.module.css';
import type { Look } from './look';
import { NothingToSee } from './NothingToSee';
import { roomAs } from './room-as';

type Props = Readonly<{ room: Room; own: Seat; look: Look; onLook(look: Look): void; onBack(): void }>;

/** The very table of another seat, now or at a moment that has passed. It is made here, and nothing of it leaves this page. */
export function Looking({ room, own, look, onLook, onBack }: Props) {
  const { log, online, serverNow } = room;
  const { seat } = look;
  const position = useDeferredValue(look.position);
  const live = position === null;
  const at = Math.min(log.length, position ?? log.length);
  const shown = useMemo(
    () => roomAs(log, at, seat, live ? { online, serverNow } : null),
    [log, at, seat, live, online, serverNow],
  );
  // Drafts and half-typed words of that seat may be kept in this browser: they are not for whoever only looks.
  const [store] = useState(keptNowhere);
  const then = shown?.state.seats[seat];
  const table = then?.name != null && shown?.viewer !== 'control' && shown?.state.stage !== 'lobby';
  return (
    <div className={styles.look}>
      <LookBar room={room} own={own} look={look} onLook={onLook} onBack={onBack} />
      <div className={styles.table}>
        {shown && table ? (
          <KeptIn value={store}>
            <Table room={shown} />
          </KeptIn>
        ) : (
          <NothingToSee state={room.state} seat={seat} then={shown} />
        )}
      </div>
    </div>
  );
}
