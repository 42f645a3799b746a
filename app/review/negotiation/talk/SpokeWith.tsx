import { counted, listed, partyName } from '../../../seat/table/words/words';
import { How } from '../How';
import { knowsTalk, type Told } from '../told';
import { TalkByRound } from './TalkByRound';
import { TalkNetwork } from './TalkNetwork';
import { TalkTable } from './TalkTable';
import { spokenWords } from './talk-words';

/** The talk of a session as a network of parties, and how much of it was in private. */
export function SpokeWith({ told }: { told: Told }) {
  const { desk, of } = told;
  const { withControl, controlToAll } = of.talk;
  const withCell = withControl
    .filter(({ asked, told: answered }) => asked.messages + answered.messages > 0)
    .map(
      ({ party, asked, told: answered }) =>
        `${partyName(of.scenario, party)} ${asked.messages} to it and ${answered.messages} from it`,
    );
  return (
    <>
      <p>{spokenWords(of.scenario, of.talk.exchanges, (pair) => knowsTalk(desk, pair))}</p>
      <TalkNetwork told={told} />
      <How summary="The same as a table">
        <TalkTable told={told} />
      </How>
      <TalkByRound told={told} />
      <p>
        With control: {withCell.length === 0 ? 'no delegation wrote to it or heard from it by name' : listed(withCell)}.
        Control said {counted(controlToAll.messages, 'thing')} to everyone.
      </p>
      <How>
        <p>
          Counted are messages from the first phase to the close. A message to several parties is one message of whoever
          wrote it, and one between it and each of them. “In private” is to named parties, “in plenary” to everyone in
          the room. Statements to the press, talk within a delegation and talk with control are counted apart. Words are
          what blanks divide.
        </p>
      </How>
    </>
  );
}
