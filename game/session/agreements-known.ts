import type { PartyId } from '../scenario/id';
import type { Agreement, State } from './state';

/**
 * The agreements a party knows of: its own table's, and those announced. Rules that answer a party must not look
 * further: the answer would tell.
 */
export const agreementsKnownTo = ({ agreements }: Pick<State, 'agreements'>, party: PartyId): readonly Agreement[] =>
  agreements.filter(({ audience }) => audience === 'everyone' || audience.includes(party));
