import type { PublicScenario } from '../scenario/readers';
import { namedIn, type Rule, satisfies } from '../scenario/signature-rule';
import { ruleOf } from './problem/settlement';
import type { Power } from './question';
import { subsets } from './solutions/subsets';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/**
 * Pivotal signatures under one rule. Shapley–Shubik: the share of the orders of signing in which a party's signature
 * brings it into force (L. Shapley, M. Shubik, _APSR_ 48, 1954). Banzhaf: the share of the choices of the others to which
 * its signature is decisive (J. Banzhaf, _Rutgers Law Review_ 19, 1965; absolute, as L. Penrose had it in 1946).
 */
export function powerUnder(rule: Rule): Power['parties'] {
  const parties = namedIn(rule);
  return parties.map((party) => {
    const others = parties.filter((each) => each !== party);
    const decisive = subsets(others).filter((some) => satisfies(rule, [...some, party]) && !satisfies(rule, some));
    const orders = decisive.reduce(
      (sum, before) => sum + factorial(before.length) * factorial(parties.length - before.length - 1),
      0,
    );
    return { party, shapleyShubik: orders / factorial(parties.length), banzhaf: decisive.length / 2 ** others.length };
  });
}

/** Formal power under every instrument, by its signature rule alone. */
export const powerOf = ({ instruments }: Pick<PublicScenario, 'instruments'>): Power[] =>
  instruments.map((instrument) => ({ instrument: instrument.id, parties: powerUnder(ruleOf(instrument)) }));
