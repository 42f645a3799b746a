'use client';

import type { Seat } from '../../../game/session/state';
import { SessionBar } from '../../components/SessionBar';
import type { Room } from '../../lib/room';
import { Practice } from '../practice/Practice';
import { BeforeStart } from './BeforeStart';
import { Invitations } from './Invitations';
import styles from './Lobby.module.css';
import { LobbyActions } from './LobbyActions';
import { PracticeInvitation } from './PracticeInvitation';
import { Reading } from './Reading';
import { Seating } from './Seating';
import { usePractising } from './use-practising';
import { WhichTable } from './WhichTable';

/** Before the first phase: who is where, how to get in, and what the exercise is about. */
export function Lobby({ room, seat, secret }: { room: Room; seat: Seat; secret: string }) {
  const facilitates = seat.role === 'facilitator';
  const plays = seat.role === 'player';
  const { practising, moved, go } = usePractising(seat.id);
  if (plays && practising) {
    return (
      <Practice place={seat.id} name={seat.name} back="Back to the lobby" arrived={moved} onBack={() => go(false)} />
    );
  }
  return (
    <div className={styles['lobby']}>
      <SessionBar room={room} />
      <main className={styles['page']}>
        {plays && (
          <div className={styles['invitation']}>
            <PracticeInvitation alone={room.state.setup.alone} returned={moved} onGo={() => go(true)} />
          </div>
        )}
        <section className={styles['seating']} aria-labelledby="who">
          <h1 id="who">Who is at the table</h1>
          <WhichTable room={room} />
          <BeforeStart room={room} seat={seat} />
          <Seating room={room} own={seat} secret={secret} />
        </section>
        <aside className={styles['side']}>
          {facilitates && <Invitations room={room} secret={secret} />}
          <Reading state={room.state} party={seat.party} />
        </aside>
      </main>
      <LobbyActions room={room} seat={seat} />
    </div>
  );
}
