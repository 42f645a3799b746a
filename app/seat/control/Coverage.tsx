'use client';

import type { Answer } from '../../../game/review/coverage/coverage-of';
import type { Room } from '../../lib/room';
import { counted } from '../table/words/words';
import { byGoal } from './by-goal';
import styles from './Coverage.module.css';
import { evidenceWords } from './evidence-words';
import { useCoverage } from './use-coverage';

/** The questions of the scenario, under the goals they serve: what answered each, and which are still open. */
export function Coverage({ room }: { room: Room }) {
  const { state, log } = room;
  const answers = useCoverage(room);
  const groups = byGoal(answers, state.notes?.goals ?? []);
  const open = state.stage === 'closed' ? 'not answered' : 'still open';
  const inWords = evidenceWords(state);
  const wordsAt = (position: number, question: Answer['question']): string => {
    const event = log[position - 1];
    return event ? inWords(event, question) : '';
  };
  return (
    <>
      <Meter answers={answers} open={open} />
      <p className={styles['note']}>
        Only the control room sees these questions. One is covered as soon as the record answers it, and stays so.
      </p>
      {groups.map(({ title, answers: own }) => (
        <section key={title ?? ''} className={styles['group']} aria-label={title ?? 'Questions'}>
          {(title !== null || groups.length > 1) && <h2>{title ?? 'Besides'}</h2>}
          <ul>
            {own.map((answer) => (
              <Entry key={answer.question.id} answer={answer} open={open} wordsAt={wordsAt} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** How many are covered, in words and as a bar. */
function Meter({ answers, open }: { answers: readonly Answer[]; open: string }) {
  const covered = answers.filter(({ times }) => times > 0).length;
  const rest = answers.length - covered;
  return (
    <div className={styles['meter']}>
      <p>
        <strong>
          {covered} of {answers.length} covered
        </strong>
        {rest > 0 && (
          <span className={styles['rest']}>
            {' '}
            · {rest} {open}
          </span>
        )}
      </p>
      <div className={styles['bar']} aria-hidden>
        <span style={{ width: `${(covered / (answers.length || 1)) * 100}%` }} />
      </div>
    </div>
  );
}

type EntryProps = Readonly<{
  answer: Answer;
  open: string;
  wordsAt: (position: number, question: Answer['question']) => string;
}>;

/** One question: whether it is covered, and by what. The first evidence in sight, the rest on request. */
function Entry({ answer: { question, times, evidence }, open, wordsAt }: EntryProps) {
  const [first, ...more] = evidence;
  return (
    <li className={styles['entry']} data-standing={times > 0 ? 'covered' : 'open'}>
      <p className={styles['standing']}>{times > 0 ? 'covered' : open}</p>
      <div className={styles['body']}>
        <p className={styles['question']}>{question.text}</p>
        {first !== undefined && <p className={styles['evidence']}>{wordsAt(first, question)}</p>}
        {more.length > 0 && (
          <details className={styles['more']}>
            <summary>{counted(times - 1, 'more time')}</summary>
            <ol start={2}>
              {more.map((position) => (
                <li key={position} className={styles['evidence']}>
                  {wordsAt(position, question)}
                </li>
              ))}
            </ol>
            {times > evidence.length && (
              <p className={styles['evidence']}>and {times - evidence.length} more; the review has them all</p>
            )}
          </details>
        )}
      </div>
    </li>
  );
}
