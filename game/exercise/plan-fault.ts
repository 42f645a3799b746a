import { chairsOf } from './chairs-of';
import { nameKey } from './name-key';
import type { Plan } from './plan';

/** A party has no more seats than this (SE2), and no more people wait without one (SE11). */
const largestParty = 12;
const mostWaiting = 100;

const alike = (names: readonly string[]): boolean => new Set(names.map(nameKey)).size < names.length;

/** What keeps a plan from being hosted with these parties. The page says where in the list; this is the last word. */
export function planFault(plan: Plan, parties: readonly string[]): 'tables-alike' | 'class-list' | null {
  if (alike(plan.tables)) return 'tables-alike';
  const tables = plan.tables.map(nameKey);
  const unknown = plan.list.some(
    ({ table, party }) =>
      (table !== null && !tables.includes(nameKey(table))) || (party !== null && !parties.includes(party)),
  );
  if (unknown || alike(plan.list.map(({ name }) => name))) return 'class-list';
  const overfull = chairsOf(plan, parties).some((chairs) => {
    const count = (party: string | null) =>
      chairs.filter((chair) => chair.role === 'player' && chair.party === party).length;
    return count(null) > mostWaiting || parties.some((party) => count(party) > largestParty);
  });
  return overfull ? 'class-list' : null;
}
