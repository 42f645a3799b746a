'use client';

import { Button, Group } from '@mantine/core';
import type { FormEvent } from 'react';
import { BusyButton } from '../../../../components/BusyButton';
import { Dialog } from '../../../../components/Dialog';
import { Problem } from '../../../../components/Problem';
import type { Room } from '../../../../lib/room';
import styles from './Bots.module.css';
import { type BotTask, botTaskInWords, partyIn } from './bot-task';
import { LimitsFields } from './LimitsFields';
import { useBotTask } from './use-bot-task';

type Props = Readonly<{ room: Room; secret: string; task: BotTask; onClose(): void }>;

/** A bot that is about to sit down, or to be limited: what that means, and how far it may go. */
export function BotDialog({ room, secret, task, onClose }: Props) {
  const { title, text, verb } = botTaskInWords(room.state, task);
  const { draft, set, busy, problem, run } = useBotTask({ room, secret, task, onDone: onClose });
  const reservation = room.state.briefs[partyIn(room.state, task) ?? '']?.reservation ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void run();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className={styles.form}>
        <p>{text} What follows is read by its delegation and the control room alone.</p>
        <LimitsFields draft={draft} set={set} reservation={reservation} />
        <Problem text={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
          <BusyButton type="submit" busy={busy}>
            {verb}
          </BusyButton>
        </Group>
      </form>
    </Dialog>
  );
}
