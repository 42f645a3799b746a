import type { Figures, Growth } from '../figures';
import { costOf, isWorseThanLinear, powerOf } from './growth-rate';

export function growthLines(growth: Growth): readonly string[] {
  const flag = isWorseThanLinear(growth) ? '  WORSE THAN LINEAR' : '';
  return [
    `  ${growth.what}: as the size to the power of ${powerOf(growth).toFixed(2)}${flag}`,
    ...growth.points.map((point) => {
      const { size, cpuMs, p50, restCpu } = point;
      const cost = `${cpuMs.toFixed(2)} ms of a core for an action, ${costOf(growth, point).toFixed(2)} × the first`;
      return `    ${size.toLocaleString('en').padStart(7)}  ${cost}; p50 ${p50.toFixed(1)} ms; ${(100 * restCpu).toFixed(1)} % of a core at rest`;
    }),
  ];
}

type Beside = Pick<NonNullable<Figures['growth']>, 'memory' | 'startUps'>;

export const besideLines = ({ memory, startUps }: Beside): readonly string[] => [
  ...memory.map(({ what, bytes }) => `  ${(bytes / 1_000).toFixed(0).padStart(7)} kB for each ${what}`),
  ...startUps.map(({ what, ms }) => `  ${(ms / 1_000).toFixed(1).padStart(7)} s  ${what}`),
];
