import type { Fault, Path } from './fault';
import { type Known, unknown } from './known';

type Choice = Readonly<Record<string, string | readonly string[]>>;

/** A choice of options, one or several for an issue, must name issues and options of this scenario. */
export const choiceFaults = (known: Known, choice: Choice, path: Path): Fault[] =>
  Object.entries(choice).flatMap(([issue, chosen]): Fault[] => {
    const options = known.options.get(issue);
    if (!options) return unknown(known.issues, issue, [...path, issue], true);
    if (typeof chosen === 'string') return unknown(options, chosen, [...path, issue]);
    return chosen.flatMap((id, index) => unknown(options, id, [...path, issue, index]));
  });

/** A condition that decides something must depend on something. */
export const conditionFaults = (known: Known, condition: Choice, path: Path): Fault[] =>
  Object.keys(condition).length === 0
    ? [
        {
          path,
          message: 'a condition on no issue at all would always hold',
          right: 'at least one issue and the option or options it must have, like border: open',
        },
      ]
    : choiceFaults(known, condition, path);

/** One condition, or a list of which any will do. */
export const conditionsFaults = (known: Known, conditions: Choice | readonly Choice[], path: Path): Fault[] =>
  isList(conditions)
    ? conditions.flatMap((condition, index) => conditionFaults(known, condition, [...path, index]))
    : conditionFaults(known, conditions, path);

const isList = (value: Choice | readonly Choice[]): value is readonly Choice[] => Array.isArray(value);
