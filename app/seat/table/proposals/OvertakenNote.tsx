'use client';

import { Button } from '@mantine/core';
import type { Version } from '../../../../game/session/state';
import styles from '../Dialog.module.css';
import type { Overtaken } from './overtaken';

type Props = Readonly<{ by: Overtaken | null; onRead(version: Version): void }>;

/** Says in an open dialog that its proposal has moved on, and offers the latest version. */
export function OvertakenNote({ by, onRead }: Props) {
  const newer = by?.newer;
  return (
    <div role="alert">
      {by && (
        <div className={styles.told}>
          <p>{by.words}</p>
          {newer && (
            <Button variant="default" onClick={() => onRead(newer)}>
              Read version {newer.number}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
