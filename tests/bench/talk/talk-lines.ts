import type { TalkCase, TalkFigures } from './run-talk';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function lineOf(figures: TalkFigures, bare: TalkFigures): string {
  const { name, perSecond, p50, p99, serverCpu, generatorCpu, lateP99, bytesPerAction } = figures;
  return [
    `  ${name.padEnd(15)}${whole(perSecond).padStart(7)} actions/s`,
    `${percent(perSecond / bare.perSecond).padStart(5)} of bare`,
    `at half load p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${(p99 / bare.p99).toFixed(1)} × bare)`,
    `server ${percent(serverCpu)} and generator ${percent(generatorCpu)} of a core, late by ${lateP99.toFixed(1)} ms`,
    `${whole(bytesPerAction)} bytes an action`,
  ].join('; ');
}

export const talkLines = ({ tables, bare, parley }: TalkCase): readonly string[] => [
  `  ${tables} tables of four`,
  ...[bare, ...parley].map((figures) => lineOf(figures, bare)),
];
