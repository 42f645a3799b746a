import { Button } from '@mantine/core';
import type { Forked } from '../../../game/protocol/review';
import { CopyLink } from '../../components/CopyLink';
import { PartyMark } from '../../components/PartyMark';
import { QrCode } from '../../components/QrCode';
import { seatUrl } from '../../lib/seat-links';
import { partyOf } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import styles from './WhatIf.module.css';

/** The links of a session that people take up, to hand out now or later, and the way into its control room. */
export function ForkLinks({ desk, forked }: Readonly<{ desk: ReviewDesk; forked: Forked }>) {
  const { lead, seats, joinCode } = forked;
  return (
    <>
      <p>
        The clock stands with the time that was left, until you let it run in the control room. There you find these
        links again. Others join with the code <strong>{joinCode}</strong>, and you place them.
      </p>
      <ul className={styles.links}>
        {seats.map(({ seat, party: id, secret }) => {
          const party = partyOf(desk.scenario, id ?? '');
          const name = party?.name ?? 'A chair';
          return (
            <li key={seat}>
              <QrCode url={seatUrl(secret)} label={`Link for ${name} as a picture to scan`} size={96} />
              <div>
                <p className={styles.who}>
                  {party && <PartyMark party={party} size="small" />} {name}
                </p>
                <CopyLink url={seatUrl(secret)} label={name} secret />
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.end}>
        <span />
        <Button component="a" size="md" href={seatUrl(lead.secret)}>
          Open the control room
        </Button>
      </div>
    </>
  );
}
