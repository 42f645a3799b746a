'use client';

import { Button } from '@mantine/core';
import type { PlannedInject } from '../../../../game/session/state';
import type { Room } from '../../../lib/room';
import { timeOfDay } from '../../../lib/span-words';
import styles from './Injects.module.css';
import { editedIn, type InjectEvent } from './inject-history';
import type { useEdit } from './use-edit';

type Props = Readonly<{
  room: Room;
  planned: PlannedInject;
  history: readonly InjectEvent[];
  edit: ReturnType<typeof useEdit>;
}>;

/** That somebody else changed the inject under one's hands, what it says now, and which of the two shall stand. */
export function Overtaken({ room, planned: { inject }, history, edit }: Props) {
  const edited = editedIn(history);
  const who = (edited && room.state.seats[edited.by]?.name) ?? 'Somebody else';
  return (
    <div className={styles['warning']} role="status">
      <p>
        {who} changed this inject{edited ? ` at ${timeOfDay(edited.at)}` : ''}, after you began to type. It says now:
      </p>
      <blockquote className={styles['text']}>
        <p className={styles['title']}>{inject.title}</p>
        <p>{inject.text}</p>
      </blockquote>
      <div className={styles['buttons']}>
        <Button variant="default" size="xs" onClick={edit.drop}>
          Take theirs
        </Button>
        <Button variant="default" size="xs" onClick={edit.insist}>
          Go on with mine
        </Button>
      </div>
    </div>
  );
}
