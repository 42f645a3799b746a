'use client';

import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { BusyButton } from '../../../components/BusyButton';
import { Dialog } from '../../../components/Dialog';
import { Problem } from '../../../components/Problem';
import type { Room } from '../../../lib/room';
import { seatLinks } from '../../../lib/seat-links';
import { nameOf } from '../../../lib/seating';
import { placesAtOtherTables, placesFor } from '../../lobby/places';
import { LinkToHandOn } from './LinkToHandOn';
import styles from './People.module.css';
import { type Task, taskInWords } from './task';
import { useTask } from './use-task';

type Props = Readonly<{ room: Room; secret: string; task: Task; onClose(): void }>;

/** What is about to be done with somebody's seat: what it means, why, and the link that comes of it. */
export function TaskDialog({ room, secret, task, onClose }: Props) {
  const { state, session } = room;
  const { kind } = task;
  const seat = state.seats[task.seat];
  const words = taskInWords(state, task);
  const places = kind === 'move' && seat ? [...placesFor(state, seat), ...placesAtOtherTables(room, seat)] : [];
  const [chosen, setChosen] = useState('0');
  const { reason, setReason, busy, problem, made, run } = useTask({ room, secret, task, onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void run(places[Number(chosen)]);
  };
  const known = kind === 'link' && session !== null ? seatLinks(session)[task.seat] : undefined;
  const link = made?.secret ?? known;
  return (
    <Dialog title={words.title} onClose={onClose}>
      {link !== undefined && <LinkToHandOn secret={link} kind={kind} name={nameOf(seat)} fresh={made !== null} />}
      {made === null && (
        <form onSubmit={submit} className={styles['form']}>
          <p>{words.text}</p>
          {places.length > 0 && (
            <NativeSelect
              label="To"
              value={chosen}
              data={places.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChange={({ currentTarget: { value } }) => setChosen(value)}
            />
          )}
          {words.readers !== null && (
            <Textarea
              label="Reason"
              description={words.readers}
              autosize
              minRows={2}
              maxRows={6}
              maxLength={300}
              value={reason}
              onChange={({ currentTarget: { value } }) => setReason(value)}
            />
          )}
          <Problem text={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Go back
            </Button>
            <BusyButton type="submit" busy={busy} {...(kind === 'remove' ? { color: 'loss' } : {})}>
              {words.verb}
            </BusyButton>
          </Group>
        </form>
      )}
    </Dialog>
  );
}
