'use client';

import { useState } from 'react';
import type { Ask } from '../../../../game/session/ask';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { partyName } from '../words/words';
import { AskOption } from './AskOption';
import styles from './QuickQuestions.module.css';
import { questionWords } from './question-words';
import { questionsFor } from './questions-for';
import { addressOf, type RoomKey } from './talk-rooms';

/** Questions to put at a tap, to one other delegation. Where a bot leads they stand open: it understands nothing else. */
export function QuickQuestions({ desk, room }: Readonly<{ desk: Desk; room: RoomKey }>) {
  const { state, scenario, party } = desk;
  const { run, pending, refused } = useCommand(desk.send, room);
  const [asking, setAsking] = useState(false);
  const questions = party === null ? null : questionsFor(state, room);
  if (!questions) return null;
  const { to, bot, proposals } = questions;
  const put = (asks: Ask, code = '') => {
    if (!pending) void run({ type: 'send-message', to: addressOf(room), text: questionWords(asks, code), asks });
  };
  const about = ({ id, code }: (typeof proposals)[number]) => (
    <button key={id} type="button" onClick={() => put({ about: 'proposal', proposal: id }, `#${code}`)}>
      {questionWords({ about: 'proposal', proposal: id }, code)}
    </button>
  );
  const row = (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll sideways in every browser
    <div role="group" aria-label={`Questions to ${partyName(scenario, to)}`} className={styles.questions}>
      <button type="button" onClick={() => put({ about: 'priorities' })}>
        {questionWords({ about: 'priorities' }, '')}
      </button>
      {proposals.map(about)}
      <button type="button" onClick={() => setAsking(true)}>
        What would you need to accept…
      </button>
    </div>
  );
  return (
    <div className={styles.place}>
      {bot ? (
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
          to={to}
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
