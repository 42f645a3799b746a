'use client';

import { useEffect, useRef } from 'react';
import { latest } from '../../../game/session/latest';
import type { Room } from '../../lib/room';
import { Notice } from '../Notice';
import { Table } from '../table/Table';
import { Guide } from './Guide';
import styles from './Practice.module.css';
import { type Progress, proposalOf } from './practice-step';
import type { Seen } from './seen';
import { neighbour } from './toy-scenario';
import { usePractice } from './use-practice';
import { usePractised } from './use-practised';
import { useSeen } from './use-seen';

type Props = Readonly<{
  /** Whose practice it is: each seat in a browser has its own. */
  place: string;
  name?: string | null;
  back: string;
  /** Whether the reader was on another page of this seat before, so that the focus has to come along. */
  arrived?: boolean;
  onBack(): void;
}>;

/** The practice room: the very table, on a toy, with a guide above and a scripted neighbour opposite. */
export function Practice({ place, name, back, arrived = false, onBack }: Props) {
  const { room, progress, saw, begin, clear } = usePractice(place, name ?? 'Guest');
  if (!room || !progress) return <Notice title="Setting the table…" />;
  const leave = () => {
    if (progress.step === null) clear();
    onBack();
  };
  return (
    <Practising
      room={room}
      progress={progress}
      back={back}
      arrived={arrived}
      saw={saw}
      onBack={leave}
      onAgain={begin}
    />
  );
}

type PractisingProps = Omit<Props, 'place' | 'name'> &
  Readonly<{ room: Room; progress: Progress; arrived: boolean; saw(what: keyof Seen): void; onAgain(): void }>;

function Practising({ room, progress, saw, ...guide }: PractisingProps) {
  const table = useRef<HTMLDivElement>(null);
  const proposal = proposalOf(room.state);
  useSeen(table, proposal && latest(proposal).author === neighbour ? proposal.id : null, saw);
  const [, setPractised] = usePractised();
  const ready = progress.step === null;
  useEffect(() => {
    if (ready) setPractised(true);
  }, [ready, setPractised]);
  return (
    <div className={styles.practice}>
      <Guide state={room.state} progress={progress} {...guide} />
      <div ref={table} className={styles.table}>
        <Table key={room.seat} room={room} />
      </div>
    </div>
  );
}
