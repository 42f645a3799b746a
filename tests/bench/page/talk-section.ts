import type { TalkCase, TalkServer } from '../figures';
import { type BarGroup, barPlot } from './bar-plot';
import { inMs, percent, table, twoFigures, whole } from './number-words';

/** What we are content with, beside a server that does nothing but pass on. */
const target = { ratio: 0.5, p99Ratio: 3 } as const;

const heads = [
  'server',
  'actions a second',
  'of bare',
  'for each second of a core',
  'p50',
  'p99',
  'p99 of bare',
  'refused',
  'bytes an action',
] as const;

const row = (each: TalkServer): readonly string[] => [
  each.name,
  whole(each.perSecond),
  percent(each.ratio),
  whole(each.perCoreSecond),
  inMs(each.p50),
  inMs(each.p99),
  `× ${twoFigures(each.p99Ratio)}`,
  each.refused === 0 ? '–' : `${twoFigures(100 * each.refused)} %`,
  whole(each.bytesPerAction),
];

const limits = ({ servers }: TalkCase): readonly string[] => [
  'At full load, in shares of one core and of the whole machine, and how late the load generator was at half load:',
  '',
  ...table(
    ['server', 'server', 'load generator', 'machine', 'late by (p99)'],
    servers.map((each) => [
      each.name,
      percent(each.serverCpu),
      percent(each.generatorCpu),
      percent(each.machineCpu),
      inMs(each.late),
    ]),
  ),
];

export const talkTables = (talk: TalkCase): readonly string[] => [
  ...table(heads, talk.servers.map(row)),
  ...limits(talk),
];

/** Where each of our servers stands against what was aimed at; the bare one is the measure. */
export function verdicts({ tables, servers }: TalkCase): readonly string[] {
  return servers.slice(1).map(({ name, ratio, p99Ratio }) => {
    const [fast, prompt] = [ratio >= target.ratio, p99Ratio <= target.p99Ratio];
    const said = (met: boolean) => (met ? 'met' : '**missed**');
    return `- ${tables} tables, ${name}: at least ${percent(target.ratio)} of bare ${said(fast)}; p99 within ${target.p99Ratio} × of bare ${said(prompt)}.`;
  });
}

const groups = (cases: readonly TalkCase[], of: (each: TalkServer) => number): readonly BarGroup[] =>
  cases.map(({ tables, servers }) => ({
    name: `${tables} tables of four`,
    bars: servers.map((each, index) => ({ name: each.name, value: of(each), plain: index === 0 })),
  }));

export const talkPlots = (cases: readonly TalkCase[]): Readonly<Record<string, string>> => ({
  'throughput.svg': barPlot(
    'Actions done at full load',
    'a second',
    groups(cases, ({ perSecond }) => perSecond),
  ),
  'latency.svg': barPlot(
    'At half load, 99 of 100 actions are done within',
    'ms',
    groups(cases, ({ p99 }) => p99),
  ),
});
