'use client';

import { useState } from 'react';
import { BusyButton } from '../../components/BusyButton';
import { CopyLink } from '../../components/CopyLink';
import { Problem } from '../../components/Problem';
import { makeLink } from '../../lib/api';
import type { Room } from '../../lib/room';
import { keepSeatLinks, seatLinks, seatUrl } from '../../lib/seat-links';
import { useAct } from '../../lib/use-act';
import styles from './ScreenLink.module.css';

/** The screens that are open to whoever has their link. */
const screensOf = ({ state }: Room): readonly string[] =>
  Object.values(state.seats).flatMap(({ id, role, removed }) => (role === 'screen' && !removed ? [id] : []));

/** The link that this browser was shown of one of them. */
const knownUrl = (room: Room, screens: readonly string[]): string | null => {
  const links = room.session === null ? {} : seatLinks(room.session);
  const secret = screens.flatMap((id) => links[id] ?? [])[0];
  return secret === undefined ? null : seatUrl(secret);
};

/** The page for the wall: opened beside this one, or on another computer by its link. It shows what everyone may read. */
export function ScreenLink({ room, secret }: Readonly<{ room: Room; secret: string }>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = useAct(room);
  const screens = screensOf(room);
  const url = knownUrl(room, screens);

  const open = async () => {
    // Opened with the press: a browser opens no window for what it has waited for.
    const tab = window.open('', '_blank');
    setBusy(true);
    const there = url ?? (await freshUrl());
    setBusy(false);
    if (!tab) return;
    if (there === null) tab.close();
    else {
      tab.opener = null;
      tab.location.replace(there);
    }
  };
  const freshUrl = async (): Promise<string | null> => {
    const answer = await makeLink({ role: 'screen', party: null }, secret);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return null;
    if (room.session !== null) keepSeatLinks(room.session, [answer.value]);
    return seatUrl(answer.value.secret);
  };
  const end = async () => {
    for (const seat of screens) await act.run({ type: 'remove-seat', seat });
  };

  return (
    <div className={styles['screen']}>
      <div className={styles['buttons']}>
        <BusyButton variant="default" busy={busy} onClick={open}>
          Open the projector page
        </BusyButton>
        {screens.length > 0 && (
          <BusyButton variant="subtle" color="loss" busy={act.busy} onClick={end}>
            {screens.length === 1 ? 'End it' : `End all ${screens.length}`}
            <span className="visually-hidden">: the projector page</span>
          </BusyButton>
        )}
      </div>
      <p className={styles['note']}>
        For the wall: code and arrivals, then clock, news and what is in force. Nothing on it is secret, the join code
        included.
      </p>
      {url !== null && <CopyLink url={url} label="the projector page" />}
      <Problem text={problem ?? act.problem} />
    </div>
  );
}
