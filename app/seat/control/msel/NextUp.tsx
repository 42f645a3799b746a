'use client';

import { Button } from '@mantine/core';
import type { Room } from '../../../lib/room';
import { Due } from './Due';
import { nextByClock } from './due-words';
import { focusInject } from './focus-inject';
import styles from './Injects.module.css';

/** The inject that the clock brings next, and the way to it. */
export function NextUp({ room, onShow }: Readonly<{ room: Room; onShow(): void }>) {
  const next = nextByClock(room.state);
  if (!next) return null;
  const show = () => {
    onShow();
    focusInject(next.inject.id);
  };
  return (
    <p className={styles['next']}>
      <span>
        Next by the clock: <strong>{next.inject.title}</strong>
        <Due room={room} planned={next} />
      </span>
      <Button variant="subtle" size="compact-sm" onClick={show}>
        Show it
      </Button>
    </p>
  );
}
