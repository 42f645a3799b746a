'use client';

import type { Seat } from '../../../game/session/state';
import { BusyButton } from '../../components/BusyButton';
import { CopyLink } from '../../components/CopyLink';
import { Problem } from '../../components/Problem';
import styles from './SeatLinkLine.module.css';
import type { SeatLinkState } from './use-seat-link';

/** The link of an empty chair is at hand; that of a taken one only when asked for. */
export function SeatLinkLine({ link, seat, label }: { link: SeatLinkState; seat: Seat; label: string }) {
  const wanted = !seat.removed && (seat.name === null || link.shown);
  if (!wanted && !link.problem) return null;
  return (
    <div className={styles['line']}>
      {wanted && link.url && <CopyLink url={link.url} label={label} secret />}
      {wanted && !link.url && (
        <p className={styles['unknown']}>
          This browser does not have the link.{' '}
          <BusyButton variant="default" size="compact-sm" busy={link.busy} onClick={link.renew}>
            Make a new link<span className="visually-hidden"> for {label}</span>
          </BusyButton>
        </p>
      )}
      <Problem text={link.problem} />
    </div>
  );
}
