import type { ScenarioFile } from '../scenario-file';
import type { Factor } from '../stress-model';
import { choiceFaults, conditionFaults } from './choice-faults';
import { type Fault, listed, type Path } from './fault';
import { type Known, unknown } from './known';

type Table = Factor['product'][number];

/** A table has a number for each option of its issue. */
function tableFaults(known: Known, { issue, values }: Table, path: Path): Fault[] {
  const options = known.options.get(issue);
  if (!options) return unknown(known.issues, issue, [...path, 'issue']);
  const missing = [...options.ids].filter((option) => !Object.hasOwn(values, option));
  const gap = { message: `no number for ${listed(missing)}`, right: `a number for every option of ${issue}` };
  return [
    ...Object.keys(values).flatMap((option) => unknown(options, option, [...path, 'values', option], true)),
    ...(missing.length ? [{ path: [...path, 'values'], ...gap }] : []),
  ];
}

const factors = ['capability', 'will', 'automaticity', 'durability', 'supply'] as const;

/** What the stress test names that is not there, and tables with gaps. */
export const stressFaults = ({ stress }: ScenarioFile, known: Known): Fault[] =>
  stress === undefined
    ? []
    : [
        ...factors.flatMap((factor) => [
          ...stress[factor].plus.flatMap(({ when }, index) =>
            conditionFaults(known, when, ['stress', factor, 'plus', index, 'when']),
          ),
          ...stress[factor].product.flatMap((table, index) =>
            tableFaults(known, table, ['stress', factor, 'product', index]),
          ),
        ]),
        ...stress.temptation.flatMap(({ when }, index) =>
          conditionFaults(known, when, ['stress', 'temptation', index, 'when']),
        ),
        ...choiceFaults(known, stress.lapsesTo, ['stress', 'lapsesTo']),
      ];
