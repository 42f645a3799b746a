import type { Figures, Growth } from '../figures';
import { costOf, isWorseThanLinear, powerOf } from '../growth/growth-rate';
import { inMs, table, twoFigures, whole } from './number-words';

type Measured = NonNullable<Figures['growth']>;

const rowsOf = (growth: Growth): readonly (readonly string[])[] =>
  growth.points.map((point, index) => [
    index === 0 ? growth.what : '',
    whole(point.size),
    inMs(point.cpuMs),
    `× ${twoFigures(costOf(growth, point))}`,
    inMs(point.p50),
    `${twoFigures(100 * point.restCpu)} %`,
  ]);

const verdict = (growth: Growth): string => {
  const power = powerOf(growth);
  const said = isWorseThanLinear(growth) ? '**worse than linear**' : 'no worse than linear';
  return `- ${growth.what}: the cost grows as the size to the power of ${power.toFixed(2)}, ${said}.`;
};

export const growthTables = ({ growths }: Measured): readonly string[] => [
  ...table(
    ['as there are more', 'how many', 'of a core for an action', 'of the smallest', 'p50', 'of a core at rest'],
    growths.flatMap(rowsOf),
  ),
  ...growths.map(verdict),
  '',
];

export const memoryTable = ({ memory }: Measured): readonly string[] =>
  table(
    ['memory', 'for one more'],
    memory.map(({ what, bytes }) => [what, `${whole(bytes / 1_000)} kB`]),
  );

export const startTable = ({ startUps }: Measured): readonly string[] =>
  table(
    ['start', 'until it takes connections'],
    startUps.map(({ what, ms }) => [what, inMs(ms)]),
  );
