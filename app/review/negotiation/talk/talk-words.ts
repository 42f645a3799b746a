import type { Exchange, Talk } from '../../../../game/review/negotiated/talk-of';
import type { PartyId } from '../../../../game/scenario/id';
import { counted, listed, type Parties, partyName, partyNames } from '../../../seat/table/words/words';

export const bothWays = ({ there, back }: Exchange): number => there.messages + back.messages;

/** "16", or where the reader does not have all of it "16 or more". */
export const countWords = (count: number, known: boolean): string => (known ? `${count}` : `${count} or more`);

/** Who spoke most with each other, and who never did, of those whose talk the reader has. */
export function spokenWords(
  scenario: Parties,
  exchanges: readonly Exchange[],
  knows: (parties: readonly PartyId[]) => boolean,
): string {
  const known = exchanges.filter(({ parties }) => knows(parties));
  if (known.length === 0) return 'Who spoke with whom in private is not in the log that you can read.';
  const pairs = (wanted: readonly Exchange[]) => wanted.map(({ parties }) => partyNames(scenario, parties)).join('; ');
  const most = Math.max(...known.map(bothWays));
  const never = known.filter((each) => bothWays(each) === 0);
  const loudest = `Most messages in private, ${most}: ${pairs(known.filter((each) => bothWays(each) === most))}.`;
  if (most === 0) return 'Nobody spoke in private.';
  return never.length === 0 ? loudest : `${loudest} Never in private: ${pairs(never)}.`;
}

/** What delegations and control said to each other, as far as the reader has it; nothing where that is nothing. */
export function controlWords(
  scenario: Parties,
  { withControl, controlToAll }: Pick<Talk, 'withControl' | 'controlToAll'>,
  knows: (parties: readonly PartyId[]) => boolean,
): string {
  const said = withControl
    .filter(({ party, asked, told }) => knows([party]) && asked.messages + told.messages > 0)
    .map(
      ({ party, asked, told }) => `${partyName(scenario, party)} (${asked.messages} to it, ${told.messages} from it)`,
    );
  const apart = said.length > 0 ? `Talk with control: ${listed(said)}. ` : '';
  return `${apart}Control wrote ${counted(controlToAll.messages, 'message')} to everyone.`;
}
