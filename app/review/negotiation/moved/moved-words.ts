import type { IssueCourse } from '../../../../game/review/negotiated/shifts-on';
import type { PartyId } from '../../../../game/scenario/id';
import { counted, type Parties, partyNames } from '../../../seat/table/words/words';

type Shift = IssueCourse['shifts'][number];

/** How often a party took over the latest position of another; null for positions that were nobody’s. */
export const movesTowards = (shifts: readonly Shift[], party: PartyId, other: PartyId | null): number =>
  shifts.filter(
    ({ party: mover, towards }) => mover === party && (other === null ? towards.length === 0 : towards.includes(other)),
  ).length;

/** Who moved most, and to whose positions others moved most. */
export function movedWords(scenario: Parties, shifts: readonly Shift[]): string {
  if (shifts.length === 0) return 'No party is known to have changed its position on any issue.';
  const most = (count: (party: PartyId) => number) => {
    const counts = scenario.parties.map(({ id }) => ({ id, count: count(id) }));
    const top = Math.max(...counts.map((each) => each.count));
    const ids = counts.filter((each) => each.count === top).map(({ id }) => id);
    return { names: partyNames(scenario, ids), often: `${counted(top, 'time')}${ids.length > 1 ? ' each' : ''}` };
  };
  const movers = most((party) => shifts.filter((shift) => shift.party === party).length);
  const moved = `${movers.names} changed position most often, ${movers.often}.`;
  if (shifts.every(({ towards }) => towards.length === 0)) return `${moved} Nobody took over the position of another.`;
  const held = most((party) => shifts.filter(({ towards }) => towards.includes(party)).length);
  return `${moved} Others went over most often to positions of ${held.names}, ${held.often}.`;
}
