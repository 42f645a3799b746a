import type { Terms } from '../../../../game/scenario/id';
import type { Room } from '../../../lib/room';
import type { Follow } from './MessageText';

/** What a line of talk leads to. The same object for as long as one looks, so that no line is drawn again for it. */
export type LineActs = Readonly<{
  follow: Follow;
  /** Absent where nothing is written. */
  send?: Room['send'];
  reply?: (message: string) => void;
  /** Puts the reader before a message. */
  seek(message: string): void;
  ledger?: () => void;
  /** Takes terms into one's own draft, and answers with the names of their issues. */
  take?: (terms: Terms) => readonly string[];
}>;
