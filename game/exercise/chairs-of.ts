import { nameKey } from './name-key';
import type { Listed, Plan } from './plan';
import { perDelegation, seatPlan } from './seat-plan';

/** A chair to open before anyone comes. `name`: for whom it is kept. */
export type Chair = Readonly<{ role: 'player' | 'observer'; party: string | null; name: string | null }>;

type Prepared = Pick<Plan, 'size' | 'leftovers' | 'assign'> &
  Readonly<{ tables: readonly string[]; list: readonly Listed[] }>;

/** The chairs of each table, in the order of the tables. */
export const chairsOf = (plan: Prepared, parties: readonly string[]): readonly (readonly Chair[])[] =>
  plan.list.length ? chairsForList(plan, parties) : emptyChairs(plan, parties);

/** Places for players at one table, if those beyond them are to observe. */
export function playersAtTable({ tables, size, leftovers }: Prepared, parties: number): number | null {
  if (leftovers !== 'observers' || size === null) return null;
  return parties * perDelegation({ parties, size, tables: tables.length });
}

/** Nobody is expected by name: a chair for each delegation, and one for each observer. */
function emptyChairs({ tables, size, leftovers }: Prepared, parties: readonly string[]): Chair[][] {
  const wanted = { parties: parties.length, size: size ?? parties.length, tables: tables.length, leftovers };
  return seatPlan(wanted).map((places) => [
    ...parties.map((party): Chair => ({ role: 'player', party, name: null })),
    ...places
      .filter(({ role }) => role === 'observer')
      .map((): Chair => ({ role: 'observer', party: null, name: null })),
  ]);
}

const fewest = (counts: readonly number[]): number => counts.indexOf(Math.min(...counts));
const inParty = (chairs: readonly Chair[], party: string): number =>
  chairs.filter((chair) => chair.party === party).length;

/** Whoever has least choice is seated first: those named to a table and a delegation, then to one of both, then the rest. */
const byChoice = (list: readonly Listed[]): readonly Listed[] => {
  const choice = ({ table, party }: Listed) => (table === null ? 2 : 0) + (party === null ? 1 : 0);
  return [...list].sort((a, b) => choice(a) - choice(b));
};

function chairsForList(plan: Prepared, parties: readonly string[]): Chair[][] {
  const chairs: Chair[][] = plan.tables.map(() => []);
  const wanted = { parties: parties.length, size: plan.list.length, tables: plan.tables.length };
  const players = plan.leftovers === 'observers' ? wanted.parties * perDelegation(wanted) * wanted.tables : Infinity;
  let seated = 0;
  for (const { name, table, party } of byChoice(plan.list)) {
    const index = table === null ? tableFor(chairs, party) : plan.tables.findIndex((each) => sameTable(each, table));
    const there = chairs[index];
    if (!there) continue;
    const observes = seated >= players && party === null;
    there.push(observes ? { role: 'observer', party: null, name } : playerAt(there, { name, party, plan, parties }));
    seated += 1;
  }
  return chairs.map((there) => [...there, ...(plan.assign === 'assigned' ? unfilled(there, parties) : [])]);
}

const sameTable = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** The emptiest; for somebody whose delegation is known, where that is emptiest. */
function tableFor(chairs: readonly (readonly Chair[])[], party: string | null): number {
  const most = 1_000;
  return fewest(chairs.map((there) => (party === null ? 0 : inParty(there, party)) * most + there.length));
}

type Seated = Readonly<{ name: string; party: string | null; plan: Prepared; parties: readonly string[] }>;

function playerAt(there: readonly Chair[], { name, party, plan, parties }: Seated): Chair {
  if (party !== null || plan.assign === 'chosen') return { role: 'player', party, name };
  const emptiest = parties[fewest(parties.map((each) => inParty(there, each)))] ?? null;
  return { role: 'player', party: emptiest, name };
}

const unfilled = (there: readonly Chair[], parties: readonly string[]): Chair[] =>
  parties.filter((party) => inParty(there, party) === 0).map((party): Chair => ({ role: 'player', party, name: null }));
