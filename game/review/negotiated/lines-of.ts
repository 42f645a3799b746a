import type { PartyId } from '../../scenario/id';
import type { Event } from '../../session/events';
import type { Placed } from './in-rounds';

/** Where a delegation spoke: with everyone, with named others, among itself, with control, to the press. */
export type Where = 'plenary' | 'private' | 'delegation' | 'control' | 'press';

/** Something said during play. `from` null: by control. `to`: the parties named. `words`: what blanks divide. */
export type Line = Readonly<{
  position: number;
  round: number;
  from: PartyId | null;
  where: Where;
  to: readonly PartyId[];
  words: number;
}>;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function said(event: Event): Omit<Line, 'position' | 'round'> | null {
  if (event.type === 'statement-issued')
    return { from: event.party, where: 'press', to: [], words: wordsIn(event.text) };
  if (event.type !== 'message-sent') return null;
  const { from, to } = event;
  const words = wordsIn(event.text);
  if (to === 'everyone') return { from, where: 'plenary', to: [], words };
  if (to === 'delegation') return { from, where: 'delegation', to: [], words };
  if (to === 'control') return { from, where: 'control', to: [], words };
  return { from, where: from === null ? 'control' : 'private', to, words };
}

/** All that was said from the first phase to the close. Talk in the lobby and after the close settles nothing. */
export const linesOf = (placed: readonly Placed[]): readonly Line[] =>
  placed.flatMap(({ position, round, event }) => {
    const line = round === null ? null : said(event);
    return line && round !== null ? [{ position, round, ...line }] : [];
  });
