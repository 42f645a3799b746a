'use client';

import { useState } from 'react';
import type { Terms } from '../../../../game/scenario/id';
import type { Ask } from '../../../../game/session/ask';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { partyName } from '../words/words';
import { AnswerQuestion } from './AnswerQuestion';
import { AskOption } from './AskOption';
import styles from './QuickQuestions.module.css';
import { questionWords } from './question-words';
import { type Questions, questionsFor } from './questions-for';
import { addressOf, type RoomKey } from './talk-rooms';

type Put = (asks: Ask, code?: string) => void;

type Props = Readonly<{
  desk: Desk;
  room: RoomKey;
  /** What is chosen in the delegation's draft, to answer with. */
  draft: Terms;
}>;

/** Questions to put at a tap, to one other delegation, and an answer to its own. Where a bot leads they stand open: it understands nothing else. */
export function QuickQuestions({ desk, room, draft }: Props) {
  const { run, pending, refused } = useCommand(desk.send, room);
  const [asking, setAsking] = useState(false);
  const questions = desk.party === null ? null : questionsFor(desk.state, room);
  if (!questions) return null;
  const put: Put = (asks, code = '') => {
    if (!pending) void run({ type: 'send-message', to: addressOf(room), text: questionWords(asks, code), asks });
  };
  const row = <Row desk={desk} questions={questions} put={put} onOption={() => setAsking(true)} />;
  return (
    <div className={styles.place}>
      <AnswerQuestion desk={desk} room={room} draft={draft} />
      {questions.bot ? (
        <>
          <p className={styles.hint}>A bot leads here. It answers these questions and reads proposals, no free text.</p>
          {row}
        </>
      ) : (
        <details>
          <summary>Put a question</summary>
          {row}
        </details>
      )}
      <Refused by={refused} />
      {asking && (
        <AskOption
          desk={desk}
          to={questions.to}
          onClose={() => setAsking(false)}
          onAsk={(asks) => {
            setAsking(false);
            put(asks);
          }}
        />
      )}
    </div>
  );
}

type RowProps = Readonly<{ desk: Desk; questions: Questions; put: Put; onOption(): void }>;

function Row({ desk: { scenario }, questions: { to, proposals }, put, onOption }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll sideways in every browser
    <div role="group" aria-label={`Questions to ${partyName(scenario, to)}`} className={styles.questions}>
      <button type="button" onClick={() => put({ about: 'priorities' })}>
        {questionWords({ about: 'priorities' }, '')}
      </button>
      {proposals.map(({ id, code }) => (
        <button key={id} type="button" onClick={() => put({ about: 'proposal', proposal: id }, `#${code}`)}>
          {questionWords({ about: 'proposal', proposal: id }, code)}
        </button>
      ))}
      <button type="button" onClick={onOption}>
        What would you need to accept…
      </button>
    </div>
  );
}
