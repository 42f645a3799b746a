'use client';

import { Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { SurveyAnswer } from '../../../game/session/survey';
import { useKept } from '../../lib/draft-store';
import type { Act } from '../../lib/use-act';
import { BusyButton } from '../BusyButton';
import { Problem } from '../Problem';
import styles from './LookBack.module.css';
import { Rating } from './Rating';

type Props = Readonly<{
  seat: string;
  /** What this seat has answered by now. */
  answer: SurveyAnswer | undefined;
  act: Pick<Act, 'busy' | 'problem'> &
    Readonly<{ run(command: { type: 'answer-survey' } & SurveyAnswer): Promise<boolean> }>;
}>;

const Kept = SurveyAnswer.nullable();
const nothing: SurveyAnswer = { aim: '', surprised: '', differently: '', rating: null };

export const surveyQuestions = {
  aim: 'What was your aim?',
  surprised: 'What surprised you?',
  differently: 'What would you do differently?',
} as const;

const same = (a: SurveyAnswer, b: SurveyAnswer): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The short form of the hot wash. What is half written is kept until it is sent, and what was sent can be changed. */
export function LookBack({ seat, answer, act }: Props) {
  const sent = answer ?? nothing;
  const [draft, setDraft] = useKept<SurveyAnswer | null>(`${seat}:look-back`, Kept, null);
  const written = draft ?? sent;
  const changed = !same(written, sent);
  const change = (by: Partial<SurveyAnswer>) => setDraft({ ...written, ...by });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!changed || act.busy) return;
    const { aim, surprised, differently, rating } = written;
    const said = { aim: aim.trim(), surprised: surprised.trim(), differently: differently.trim(), rating };
    if (same(said, sent) || (await act.run({ type: 'answer-survey', ...said }))) setDraft(null);
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-labelledby="look-back">
      <h2 id="look-back">Look back</h2>
      <p className={styles.note}>
        A line or two each is enough, and any may be left open. Everyone in the session reads it.
      </p>
      {(['aim', 'surprised', 'differently'] as const).map((question) => (
        <Textarea
          key={question}
          label={surveyQuestions[question]}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2_000}
          value={written[question]}
          onChange={({ currentTarget: { value } }) => change({ [question]: value })}
        />
      ))}
      <Rating value={written.rating} onChange={(rating) => change({ rating })} />
      <Problem text={act.problem} />
      <div className={styles.foot}>
        <p className={styles.note} role="status">
          {answer === undefined ? '' : changed ? 'What you changed is not sent yet.' : 'Sent. You can still change it.'}
        </p>
        <BusyButton type="submit" busy={act.busy} disabled={!changed}>
          {answer === undefined ? 'Send' : 'Send the change'}
        </BusyButton>
      </div>
    </form>
  );
}
