import type { Terms } from '../../../../game/scenario/id';
import type { Desk } from '../desk';
import { Refused } from '../Refused';
import { useCommand } from '../use-command';
import { counted, partyName, termsInWords } from '../words/words';
import { openQuestion } from './open-question';
import styles from './QuickQuestions.module.css';
import { answerWords } from './question-words';
import { addressOf, type RoomKey } from './talk-rooms';

type Props = Readonly<{
  desk: Desk;
  room: RoomKey;
  /** What is chosen in the delegation's draft. */
  draft: Terms;
}>;

/** Answers what the other delegation asked last, what matters most, in a form that bots understand: with what one's draft would change. */
export function AnswerQuestion({ desk: { state, scenario, party, holds, send }, room, draft }: Props) {
  const { run, pending, refused } = useCommand(send, room);
  const asked = party === null ? null : openQuestion(state, room, party);
  if (!asked) return null;
  const terms: Terms = Object.fromEntries(Object.entries(draft).filter(([issue, option]) => holds[issue] !== option));
  const count = Object.keys(terms).length;
  const answer = () => {
    const said = { to: addressOf(room), text: answerWords(termsInWords(scenario, terms)), replyTo: asked.id, terms };
    if (!pending) void run({ type: 'send-message', ...said });
  };
  return (
    <div className={styles.answer}>
      <p className={styles.hint}>
        {partyName(scenario, asked.from)} asks what matters most to you.{' '}
        {count === 0
          ? 'Choose on the term sheet what you want; then you can answer with it here.'
          : `The answer names ${counted(count, 'term')} of your draft.`}
      </p>
      {count > 0 && (
        <button type="button" onClick={answer}>
          Answer with our draft
        </button>
      )}
      <Refused by={refused} />
    </div>
  );
}
