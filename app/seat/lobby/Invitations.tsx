'use client';

import { CopyLink } from '../../components/CopyLink';
import { QrCode } from '../../components/QrCode';
import type { Room } from '../../lib/room';
import { joinUrl } from '../../lib/seat-links';
import { AddChair } from './AddChair';
import styles from './Invitations.module.css';
import { ScreenLink } from './ScreenLink';
import { WallCode } from './WallCode';

const local = ['localhost', '127.0.0.1', '[::1]'];

/** How people get in: a code for the wall, the same as a picture to scan, and a chair of one's own by link. */
export function Invitations({ room, secret }: { room: Room; secret: string }) {
  const { joinCode } = room.state;
  return (
    <section className={styles['invitations']} aria-labelledby="invite">
      <h2 id="invite">Let people in</h2>
      {joinCode && (
        <div className={styles['code']}>
          <div>
            <p className={styles['where']}>
              At <strong>{location.host}/join</strong> with the code
            </p>
            <p className={styles['letters']}>{joinCode}</p>
          </div>
          <QrCode url={joinUrl(joinCode)} label={`QR code to join with the code ${joinCode}`} />
        </div>
      )}
      {local.includes(location.hostname) && (
        <p className={styles['where']}>
          This address works on this computer only. Open Parley by its address on the network before you invite others.
        </p>
      )}
      {joinCode && <WallCode code={joinCode} title={room.state.title} />}
      {joinCode && <CopyLink url={joinUrl(joinCode)} label="joining with the code" />}
      <ScreenLink room={room} secret={secret} />
      <AddChair room={room} secret={secret} />
    </section>
  );
}
