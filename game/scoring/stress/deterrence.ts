import type { Factors } from './factors';

/** Each between 0 and 1; `combined` stays below .95, so that no package removes every risk. */
export type Deterrence = Readonly<{ denial: number; extended: number; combined: number }>;

/** How much of the forces' own weight is left without a lasting commitment behind their supply. */
const alone = 0.55;
/** Another's promise at its best, against one's own denial at its best. */
const promise = 0.9;
const most = 0.95;

/**
 * Two ways to deter, and both together. Denial: what the defender's own forces can refuse, more so when supply lasts.
 * Extended: a guarantor's promise, which is worth no more than the weakest of will, automaticity and durability, times the
 * `reliability` with which such promises are kept (0 to 1; 1 takes the promise at its word). The two are combined as
 * independent chances of being enough. A teaching model: the form and its constants are the authors' choice; that denial
 * and promise are told apart follows P. Huth and B. Russett, _World Politics_ (1984).
 */
export function deterrence(factors: Factors, reliability: number): Deterrence {
  const { capability, will, automaticity, durability, supply } = factors;
  const denial = capability * (alone + (1 - alone) * durability * supply);
  const extended = will * automaticity * durability * reliability;
  return { denial, extended, combined: most * (1 - (1 - denial) * (1 - promise * extended)) };
}
