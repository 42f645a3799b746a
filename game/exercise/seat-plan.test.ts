import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOver, type Place, seatPlan } from './seat-plan';
import { suggestedTables } from './suggested-tables';

const wanted = fc.record({
  parties: fc.integer({ min: 2, max: 8 }),
  size: fc.integer({ min: 1, max: 200 }),
  tables: fc.integer({ min: 1, max: 40 }),
  leftovers: fc.constantFrom('mirror' as const, 'observers' as const),
});

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const players = (places: readonly Place[]) => places.flatMap((place) => (place.role === 'player' ? [place] : []));
const byParty = (places: readonly Place[], parties: number) =>
  Array.from({ length: parties }, (_, party) => players(places).filter((each) => each.party === party).length);

describe('a plan of seats', () => {
  test('everyone has a place, and tables differ by one person at most', () => {
    fc.assert(
      fc.property(wanted, (each) => {
        const plan = seatPlan(each);
        expect(plan.flat()).toHaveLength(each.size);
        expect(plan).toHaveLength(each.tables);
        expect(spread(plan.map(({ length }) => length))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the delegations of a table differ by one person at most', () => {
    fc.assert(
      fc.property(wanted, (each) => {
        for (const places of seatPlan(each)) expect(spread(byParty(places, each.parties))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('mirrors are of one role, at different tables, as far as there are tables', () => {
    fc.assert(
      fc.property(wanted, (each) => {
        const plan = seatPlan({ ...each, leftovers: 'mirror' });
        const mirrors = plan.map((places) => players(places).filter(({ mirror }) => mirror));
        expect(mirrors.flat()).toHaveLength(leftOver(each));
        if (leftOver(each) > each.tables) return;
        expect(mirrors.every(({ length }) => length <= 1)).toBe(true);
        expect(new Set(mirrors.flat().map(({ party }) => party)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('or those left over observe, and nobody else does', () => {
    fc.assert(
      fc.property(wanted, (each) => {
        const plan = seatPlan({ ...each, leftovers: 'observers' });
        expect(plan.flat().filter(({ role }) => role === 'observer')).toHaveLength(leftOver(each));
      }),
    );
  });
});

describe('how many tables', () => {
  test.each([
    ['four for four', 4, [1]],
    ['eight for four: one where two share a role, or two', 8, [1, 2]],
    ['thirty for four: seven of four and two left over, or four of eight', 30, [7, 4, 3]],
    ['forty for four: too many tables to oversee come second', 40, [5, 10, 3]],
    ['three for four: one table, with an empty chair', 3, [1]],
  ])('%s', (_, size, tables) => {
    expect(suggestedTables(4, size)).toEqual(tables);
  });

  test('thirty people at seven tables leave two, who are mirrors', () => {
    expect(leftOver({ parties: 4, size: 30, tables: 7 })).toBe(2);
    const sizes = seatPlan({ parties: 4, size: 30, tables: 7, leftovers: 'mirror' }).map(({ length }) => length);
    expect(sizes).toEqual([5, 5, 4, 4, 4, 4, 4]);
  });

  test('never more in a delegation than it may have', () => {
    fc.assert(
      fc.property(wanted, ({ parties, size }) => {
        for (const tables of suggestedTables(parties, size)) {
          for (const places of seatPlan({ parties, size, tables, leftovers: 'mirror' }))
            expect(Math.max(...byParty(places, parties))).toBeLessThanOrEqual(12);
        }
      }),
    );
  });
});
