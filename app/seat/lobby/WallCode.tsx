'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { QrCode } from '../../components/QrCode';
import { joinUrl } from '../../lib/seat-links';
import styles from './WallCode.module.css';

/** The join code as large as the wall: readable from the last row, and nothing beside it that is secret. */
export function WallCode({ code, title }: { code: string; title: string }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setShown(true)}>
        Show large, for the wall
      </Button>
      <Dialog opened={shown} onClose={() => setShown(false)} size="wall" title={title}>
        <div className={styles['page']}>
          <div>
            <p className={styles['where']}>
              Join at <strong>{location.host}/join</strong>
            </p>
            <p className={styles['letters']}>{code}</p>
          </div>
          <div className={styles['picture']}>
            <QrCode url={joinUrl(code)} label={`QR code to join with the code ${code}`} size={420} />
          </div>
        </div>
      </Dialog>
    </>
  );
}
