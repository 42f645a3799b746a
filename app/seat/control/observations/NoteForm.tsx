'use client';

import { Checkbox, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { BusyButton } from '../../../components/BusyButton';
import { Problem } from '../../../components/Problem';
import { enterSends } from '../../../lib/enter-sends';
import styles from './NoteForm.module.css';
import { noteFault } from './note-draft';

type Written = Readonly<{ text: string; goals: number[] }>;
type Props = Readonly<{
  written: Written;
  /** The learning goals of the scenario. */
  goals: readonly string[];
  verb: string;
  busy: boolean;
  problem: string | null;
  onChange(by: Partial<Written>): void;
  onSend(): void;
  /** What the note is about. */
  children?: ReactNode;
}>;

const toggled = (goals: readonly number[], goal: number, on: boolean): number[] =>
  on ? [...goals, goal].sort((a, b) => a - b) : goals.filter((each) => each !== goal);

/** The words of a note, and the goals that it says something of. Enter sends it. */
export function NoteForm({ written, goals, verb, busy, problem, onChange, onSend, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <Textarea
        label="What you see"
        description="The white cell alone reads it, unless it is shared with the review."
        autosize
        minRows={3}
        maxRows={10}
        value={written.text}
        onChange={({ currentTarget: { value } }) => onChange({ text: value })}
        onKeyDown={(event) => {
          if (!enterSends(event)) return;
          event.preventDefault();
          onSend();
        }}
        error={noteFault(written.text)}
        data-autofocus
      />
      {goals.length > 0 && (
        <fieldset className={styles.goals}>
          <legend>Learning goals it speaks to</legend>
          {goals.map((goal, index) => (
            <Checkbox
              key={goal}
              label={goal}
              checked={written.goals.includes(index)}
              onChange={({ currentTarget: { checked } }) => onChange({ goals: toggled(written.goals, index, checked) })}
            />
          ))}
        </fieldset>
      )}
      <Problem text={problem} />
      <div className={styles.foot}>
        <p className={styles.keys}>Enter to note it, Shift+Enter for a new line, Escape to put it aside</p>
        <BusyButton type="submit" busy={busy}>
          {verb}
        </BusyButton>
      </div>
    </form>
  );
}
