import type { PartyId } from '../../../../game/scenario/id';
import { How } from '../How';
import { knowsTalk, type Told } from '../told';
import { TalkByRound } from './TalkByRound';
import { TalkNetwork } from './TalkNetwork';
import { TalkTable } from './TalkTable';
import { controlWords, spokenWords } from './talk-words';

/** The talk of a session as a network of parties, and how much of it was in private. */
export function SpokeWith({ told }: { told: Told }) {
  const { desk, of } = told;
  const knows = (parties: readonly PartyId[]) => knowsTalk(desk, parties);
  return (
    <>
      <p>{spokenWords(of.scenario, of.talk.exchanges, knows)}</p>
      <TalkNetwork told={told} />
      <How summary="The same as a table">
        <TalkTable told={told} />
      </How>
      <TalkByRound told={told} />
      <p>{controlWords(of.scenario, of.talk, knows)}</p>
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
