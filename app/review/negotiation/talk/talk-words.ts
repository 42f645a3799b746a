import type { Exchange } from '../../../../game/review/negotiated/talk-of';
import type { PartyId } from '../../../../game/scenario/id';
import { counted, type Parties, partyNames } from '../../../seat/table/words/words';

export const bothWays = ({ there, back }: Exchange): number => there.messages + back.messages;

/** Who spoke most with each other, and who never did. `knows`: whether the reader would have their talk. */
export function spokenWords(
  scenario: Parties,
  exchanges: readonly Exchange[],
  knows: (parties: readonly PartyId[]) => boolean,
): string {
  const [most] = [...exchanges].sort((a, b) => bothWays(b) - bothWays(a));
  const never = exchanges.filter((each) => bothWays(each) === 0 && knows(each.parties));
  const names = ({ parties }: Exchange): string => partyNames(scenario, parties);
  const loudest =
    most && bothWays(most) > 0
      ? `${names(most)} spoke most with each other in private: ${counted(bothWays(most), 'message')}.`
      : 'Nobody is known to have spoken in private.';
  return never.length === 0 ? loudest : `${loudest} Never in private: ${never.map(names).join('; ')}.`;
}
