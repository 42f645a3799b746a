import type { IssueId } from '../../../../game/scenario/id';
import type { Room } from '../../../lib/room';
import { listed } from '../words/words';

type Here = Pick<Room, 'attention' | 'seat' | 'state'>;

/** By issue, in words, who of one's own delegation is at it in the draft. Only they are told of it. */
export function rowsOf({ attention, seat, state }: Here): Readonly<Record<IssueId, string>> {
  const names: Record<IssueId, string[]> = {};
  for (const [id, { row }] of attention) {
    const name = state.seats[id]?.name;
    if (row !== null && name && id !== seat) names[row] = [...(names[row] ?? []), name];
  }
  return Object.fromEntries(Object.entries(names).map(([row, of]) => [row, listed(of)]));
}
