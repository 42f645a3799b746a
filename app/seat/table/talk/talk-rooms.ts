import type { PartyId } from '../../../../game/scenario/id';
import type { Audience, MessageTo } from '../../../../game/session/events';
import type { Message } from '../../../../game/session/state';
import { type Parties, partyLetters, partyName } from '../words/words';

/** `everyone`, `delegation`, `control`, or the other parties in the scenario's order, joined by `+`. */
export type RoomKey = string;

const fixed = ['everyone', 'delegation', 'control'] as const;
type FixedRoom = (typeof fixed)[number];
const isFixed = (key: RoomKey): key is FixedRoom => fixed.some((each) => each === key);

export const roomWith = (scenario: Parties, parties: readonly PartyId[]): RoomKey =>
  scenario.parties
    .map(({ id }) => id)
    .filter((id) => parties.includes(id))
    .join('+');

export const partiesIn = (key: RoomKey): readonly PartyId[] => (isFixed(key) ? [] : key.split('+'));

/** Where a message to this room goes. */
export const addressOf = (key: RoomKey): MessageTo => (isFixed(key) ? key : [...partiesIn(key)]);

/** The room in which a party reads a message. Whatever control says to some is between them and control. */
export function roomOfMessage(
  scenario: Parties,
  me: PartyId | null,
  { from, to }: Pick<Message, 'from' | 'to'>,
): RoomKey {
  if (to === 'everyone' || to === 'delegation') return to;
  if (to === 'control' || from === null) return 'control';
  return roomWith(
    scenario,
    [from, ...to].filter((party) => party !== me),
  );
}

/** The room in which a party reads of an act: that of everyone else who may know of it. */
export function roomOfAct(scenario: Parties, me: PartyId | null, audience: Audience): RoomKey {
  if (audience === 'everyone') return 'everyone';
  const key = roomWith(
    scenario,
    audience.filter((party) => party !== me),
  );
  return key === '' ? 'delegation' : key;
}

type Used = Readonly<{ used: Iterable<RoomKey>; alone?: boolean }>;

/**
 * The rooms everyone has, then those of several parties that were used or opened. Whoever practises alone has no control, and
 * nobody in the delegation: those rooms are there once something was told in them.
 */
export function roomsOf(scenario: Parties, me: PartyId | null, { used, alone = false }: Used): readonly RoomKey[] {
  if (me === null) return ['everyone'];
  const others = scenario.parties.map(({ id }) => id).filter((id) => id !== me);
  const known = new Set<RoomKey>([...fixed, ...others]);
  const all = new Set(used);
  const several = [...all].filter((key) => !known.has(key) && partiesIn(key).every((id) => others.includes(id)));
  const last = ['delegation', 'control'].filter((key) => !alone || all.has(key));
  return ['everyone', ...others, ...several, ...last];
}

export function roomName(scenario: Parties, key: RoomKey): string {
  if (key === 'everyone') return 'Plenary';
  if (key === 'delegation') return 'Delegation';
  if (key === 'control') return 'Control';
  const parties = partiesIn(key);
  if (parties.length === 1) return partyName(scenario, parties[0] ?? '');
  return parties.map((id) => partyLetters(scenario, id)).join(' + ');
}
