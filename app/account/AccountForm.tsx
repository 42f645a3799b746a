'use client';

import type { FormEvent, ReactNode } from 'react';
import { BusyButton } from '../components/BusyButton';
import styles from './account.module.css';

type Props = Readonly<{
  /** What the button does, as a verb. */
  verb: string;
  busy: boolean;
  submit(): Promise<unknown>;
  /** It is what the page is for, or one form of several; or its fields stand in one line. */
  place?: 'main' | 'among' | 'line';
  children: ReactNode;
}>;

const places = { main: styles['part'], among: '', line: styles['wide'] };
const buttons = { main: { size: 'md' }, among: { variant: 'default' }, line: {} };

/** A form of the pages about accounts: its fields, and the button that sends them without leaving the page. */
export function AccountForm({ verb, busy, submit, place = 'among', children }: Props) {
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form onSubmit={submitted} className={`${styles['form']} ${places[place]}`}>
      {children}
      <BusyButton type="submit" busy={busy} {...buttons[place]}>
        {verb}
      </BusyButton>
    </form>
  );
}
