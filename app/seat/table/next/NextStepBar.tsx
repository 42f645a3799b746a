'use client';

import { Button } from '@mantine/core';
import type { Draft } from '../../../../game/session/draft';
import { draftText } from '../agreement-text/agreement-paper';
import { ReadAsText } from '../agreement-text/ReadAsText';
import type { Desk } from '../desk';
import { instrumentFor } from '../drafting/composing';
import type { Task, TaskPlace } from '../own-side/tasks';
import { ActionBar } from './ActionBar';
import styles from './ActionBar.module.css';
import { nextStep } from './next-step';

type Props = Readonly<{
  desk: Desk;
  draft: Draft;
  tasks: readonly Task[];
  onTask(at: TaskPlace): void;
  onCompose(): void;
  onRead(): void;
  onVotes(): void;
}>;

/** The action bar of a table: the one thing to do next, or why there is none. */
export function NextStepBar({ desk, draft, tasks, onTask, onCompose, onRead, onVotes }: Props) {
  const { title, lines, grave, crossed, step, label, at } = nextStep(desk, draft, tasks);
  return (
    <ActionBar title={title} lines={lines} graves={[grave, crossed]}>
      {step === 'compose' && (
        <>
          <span className={styles.preview}>
            <ReadAsText text={() => ownText(desk, draft)} label="Preview text" />
          </span>
          <Button onClick={onCompose}>{label}</Button>
        </>
      )}
      {step === 'read' && <Button onClick={onRead}>{label}</Button>}
      {step === 'task' && at && <Button onClick={() => onTask(at)}>{label}</Button>}
      {step === 'votes' && (
        <Button variant="default" onClick={onVotes}>
          {label}
        </Button>
      )}
      {step === 'review' && (
        // The secret stays in the fragment: it is handed on from this page's own address.
        <Button component="a" href={`/review${window.location.hash}`}>
          {label}
        </Button>
      )}
    </ActionBar>
  );
}

function ownText(desk: Desk, draft: Draft) {
  const instrument = desk.party === null ? undefined : instrumentFor(draft, desk.scenario, desk.party);
  return desk.party !== null && instrument ? draftText(desk, draft, instrument, desk.party) : null;
}
