import type { Condition, Terms } from '../../../../game/scenario/id';
import type { Clause } from '../../../../game/scenario/readers';
import { type Issues, issueName, listed, optionName } from './words';

/** "Line: Freeze or Withdrawal; US backstop: None". Empty where nothing is asked. */
export const conditionWords = (scenario: Issues, when: Condition): string =>
  Object.entries(when)
    .map(([issue, options]) => {
      const names = options.map((id) => optionName(scenario, issue, id));
      return `${issueName(scenario, issue)}: ${listed(names, 'or')}`;
    })
    .join('; ');

/** A condition that an outcome meets, by what was chosen and not by what would do as well. */
const metWords = (scenario: Issues, when: Condition, outcome: Terms): string =>
  conditionWords(scenario, Object.fromEntries(Object.keys(when).map((issue) => [issue, [outcome[issue] ?? '']])));

/** Why a clause counts: its own words if it has any, else the terms that bring it into play. */
export const clauseWords = (scenario: Issues, { why, when }: Pick<Clause, 'why' | 'when'>, outcome: Terms): string =>
  why ?? (Object.keys(when).length ? metWords(scenario, when, outcome) : 'Whatever is agreed');
