import type { TalkCase, TalkServer } from '../figures';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function linesOf(server: TalkServer): readonly string[] {
  const {
    name,
    perSecond,
    perCoreSecond,
    ratio,
    p50,
    p99,
    p99Ratio,
    refused,
    serverCpu,
    generatorCpu,
    machineCpu,
    late,
  } = server;
  return [
    `  ${whole(perSecond).padStart(8)} actions/s  ${name}: ${percent(ratio)} of bare; ${whole(perCoreSecond)} for each second of a core; ${whole(server.bytesPerAction)} bytes an action`,
    `             at half load p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${p99Ratio.toFixed(1)} × bare), asked for up to ${late.toFixed(1)} ms late`,
    `             at full load server ${percent(serverCpu)} and generator ${percent(generatorCpu)} of a core, machine ${percent(machineCpu)} busy${refused > 0 ? `, ${percent(refused)} refused` : ''}`,
  ];
}

export const talkLines = ({ tables, servers }: TalkCase): readonly string[] => [
  `  ${tables} tables of four`,
  ...servers.flatMap(linesOf),
];
