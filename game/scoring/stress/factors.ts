import { own } from '../../own';
import { conditionOf } from '../../scenario/conditions';
import type { Terms } from '../../scenario/id';
import type { Factor, StressChange, StressModel } from '../../scenario/stress-model';
import { meets } from '../meets';

/** Each between 0 and 1. `supply` is the share of durability that reaches the forces as steady supply. */
export type Factors = Readonly<{
  capability: number;
  will: number;
  automaticity: number;
  durability: number;
  supply: number;
}>;

/** The whole package, held issues included, and what the injects released have changed. */
export type Under = Readonly<{ terms: Terms; changes?: readonly StressChange[] | undefined }>;

export const cut = (value: number): number => Math.min(1, Math.max(0, value));

/** What the clauses met add up to. */
export const added = (clauses: StressModel['temptation'], terms: Terms): number =>
  clauses.filter(({ when }) => meets(terms, conditionOf(when))).reduce((sum, { add }) => sum + add, 0);

/** An issue or an option that a table leaves out counts 0 there. */
const entry = ({ issue, values }: Factor['product'][number], terms: Terms): number =>
  own(values, terms[issue] ?? '') ?? 0;

const sumOf = ({ start, plus, product }: Factor, terms: Terms): number =>
  start + added(plus, terms) + (product.length ? product.reduce((all, table) => all * entry(table, terms), 1) : 0);

/**
 * The four factors of a package, 0 to 1, each what the scenario's tables and clauses say plus every change, then cut; and
 * the share of supply. A teaching model: which terms raise a factor follows a literature, by how much is its author's choice.
 *
 * - capability, to deny a quick victory: P. Huth and B. Russett, _World Politics_ (1984); P. Huth, _American Political Science
 *   Review_ (1988). A small presence counts where something stands behind it: D. Reiter and P. Poast, _Texas National Security
 *   Review_ (2021).
 * - will, stake plus costly signals, hands tied or costs sunk: J. Fearon, _Journal of Conflict Resolution_ (1997).
 * - automaticity, how much is left to choice on the day: T. Schelling (1966); J. Morrow (2000) on why promises are written down.
 * - durability, of the legal form over its term: J. Nyarko, _American Journal of International Law_ (2019); B. A. Leeds,
 *   _International Organization_ (2003).
 */
export function factorsOf(model: StressModel, { terms, changes = [] }: Under): Factors {
  const factor = (name: keyof StressChange) =>
    cut(changes.reduce((sum, change) => sum + (change[name] ?? 0), sumOf(model[name], terms)));
  return {
    capability: factor('capability'),
    will: factor('will'),
    automaticity: factor('automaticity'),
    durability: factor('durability'),
    supply: cut(sumOf(model.supply, terms)),
  };
}
