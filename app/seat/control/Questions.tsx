'use client';

import type { PublicScenario } from '../../../game/scenario/readers';
import type { Message, State } from '../../../game/session/state';
import { PartyMark } from '../../components/PartyMark';
import { timeOfDay } from '../../lib/span-words';
import { inWords, type Mentions } from '../table/talk/mentions';
import { partyOf } from '../table/words/words';
import styles from './Questions.module.css';

type Props = Readonly<{
  state: State;
  scenario: PublicScenario;
  questions: readonly Message[];
  mentions: Mentions;
  /** Null for whoever only reads. */
  onAnswer: ((question: Message) => void) | null;
}>;

/** What delegations wrote to control and wait to have answered. */
export function Questions({ state, scenario, questions, mentions, onAnswer }: Props) {
  if (questions.length === 0) return null;
  return (
    <section className={styles.questions} aria-labelledby="to-answer">
      <h3 id="to-answer">{questions.length} to answer</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <ul tabIndex={0} aria-labelledby="to-answer">
        {questions.map((question) => {
          const { id, at, by, from, text } = question;
          const party = from === null ? undefined : partyOf(scenario, from);
          return (
            <li key={id}>
              {party && <PartyMark party={party} size="small" />}
              <p>
                <span className={styles.who}>
                  {state.seats[by]?.name ?? party?.name} · {timeOfDay(at)}
                </span>
                <span className={styles.text}>{inWords(mentions, text)}</span>
              </p>
              {onAnswer && (
                <button type="button" className={styles.answer} onClick={() => onAnswer(question)}>
                  Answer<span className="visually-hidden"> {party?.name}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
