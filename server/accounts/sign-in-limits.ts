import { type Allowance, createAllowance } from '../allowance';

type Rule = Readonly<{ window: number; max: number }>;

/** How the sign-in library counts requests by address and path: so many in a window that ends, of one server. */
export function createSignInLimits() {
  const allowances = new Map<string, Allowance>();
  const allowanceFor = ({ window, max }: Rule): Allowance => {
    const known = allowances.get(`${max}/${window}`);
    if (known) return known;
    const made = createAllowance(max, window);
    allowances.set(`${max}/${window}`, made);
    return made;
  };
  return {
    async consume(key: string, rule: Rule) {
      const allowed = await allowanceFor(rule).take(key);
      return { allowed, retryAfter: allowed ? null : rule.window };
    },
  };
}
