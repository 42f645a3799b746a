'use client';

import { Button } from '@mantine/core';
import { BusyButton } from '../../../components/BusyButton';
import { Problem } from '../../../components/Problem';
import styles from './Injects.module.css';

type Props = Readonly<{
  step: 'list' | 'release' | 'confirm';
  busy: boolean;
  problem: string | null;
  /** " at all 3 tables", or nothing. */
  where: string;
  onClose(): void;
  onBack(): void;
  onDone(): void;
}>;

const verbs = { list: 'Put it on the list', release: 'Release now…', confirm: 'Release now' } as const;

/** The way out of writing an inject, and the way on. */
export function WriteFoot({ step, busy, problem, where, onClose, onBack, onDone }: Props) {
  const last = step === 'confirm';
  return (
    <div className={styles['foot']}>
      <Problem text={problem} />
      <Button variant="default" onClick={last ? onBack : onClose}>
        {last ? 'Go back' : 'Not yet'}
      </Button>
      <BusyButton {...(last ? { color: 'loss' } : {})} busy={busy} onClick={onDone}>
        {verbs[step]}
        {step === 'list' || last ? where : ''}
      </BusyButton>
    </div>
  );
}
