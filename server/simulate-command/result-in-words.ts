import type { Simulation } from '../../game/bots/simulation/simulate';
import type { PartySummary } from '../../game/bots/simulation/summary';
import { column, label } from '../scenario-command/columns';
import { effectsInWords } from './effects-in-words';
import type { Options } from './options';
import type { Result } from './result';

const counted = (value: number): string => value.toLocaleString('en');
const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;
const of = (part: number, whole: number): string => (whole ? percent(part / whole) : 'none');
const listed = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

type Told = Readonly<{ simulation: Simulation; options: Options; result: Result }>;

/** What was found, as lines for a terminal. */
export const resultInWords = (told: Told): string[] => [
  ...headLines(told),
  ...tierLines(told),
  ...partyLines(told),
  ...frontierLines(told),
  ...roundLines(told),
  ...optionLines(told),
  ...instrumentLines(told),
  ...(told.result.effects ? effectsInWords(told.result.effects) : []),
  ...brokenLines(told),
  'Bots are no people, and the points are a teaching model: this shows how the numbers of a scenario pull, not what people would do.',
];

function headLines({ simulation, options, result }: Told): string[] {
  const { scenario, temperaments, switched } = simulation;
  const played = [scenario.id, scenario.variant?.id, scenario.mandate?.id].filter((part) => part !== undefined);
  const switches = Object.entries(switched).map(([inject, how]) => `${how} ${inject}`);
  return [
    `${played.join(' / ')}: ${counted(options.sessions)} sessions, seed ${options.seed}; ${counted(result.played)} played in all, ${counted(result.events)} events`,
    `temperaments: ${listed(temperaments)}${switches.length ? `; injects: ${switches.join(', ')}` : ''}`,
  ];
}

function tierLines({ result: { summary } }: Told): string[] {
  const { tiers, ended } = summary;
  const share = (tier: keyof typeof tiers) => of(tiers[tier], ended);
  return [`settlements ${share('settlement')}, partial deals ${share('partial')}, no deal ${share('no-deal')}`];
}

function partyLines({ result: { summary } }: Told): string[] {
  const { parties } = summary;
  const rows: readonly (readonly [string, (party: PartySummary) => string])[] = [
    ['least', ({ score }) => score.min.toFixed(0)],
    ['lower quartile', ({ score }) => score.quarter.toFixed(1)],
    ['median', ({ score }) => score.median.toFixed(1)],
    ['upper quartile', ({ score }) => score.threeQuarters.toFixed(1)],
    ['most', ({ score }) => score.max.toFixed(0)],
    ['mean', ({ score }) => score.mean.toFixed(1)],
    ['reservation reached', ({ reached }) => percent(reached)],
    ['mean above reservation', ({ above }) => above.toFixed(1)],
  ];
  return [
    `scores, all sessions${parties.length ? '' : ': none'}`,
    label('') + parties.map(({ party }) => column(party, 12)).join(''),
    ...rows.map(([name, value]) => label(name) + parties.map((party) => column(value(party), 12)).join('')),
  ];
}

function frontierLines({ result: { frontier } }: Told): string[] {
  if (frontier === null) return ['against the frontier: no settlement to compare'];
  if (frontier === 'too-large')
    return ['against the frontier: left out, the scenario is too large for the exact analysis'];
  const { median, atLeastNineTenths, points } = frontier;
  return [
    `against the frontier (${counted(points)} points): settlements have a median of ${percent(median)} of the joint points of the nearest one; ${percent(atLeastNineTenths)} of them have 90% or more`,
  ];
}

const roundLines = ({ result: { summary } }: Told): string[] => [
  'round of the agreement, in per cent of all sessions',
  ...summary.rounds.map(
    ({ round, settlement, partial }) =>
      `${label(round)}settlement ${of(settlement, summary.ended)}  partial ${of(partial, summary.ended)}`,
  ),
];

const optionLines = ({ result: { summary } }: Told): string[] =>
  summary.tiers.settlement === 0
    ? []
    : [
        'options, in per cent of settlements',
        ...Object.entries(summary.options).map(([issue, options]) => {
          const shares = Object.entries(options).map(([id, many]) => `${id} ${of(many, summary.tiers.settlement)}`);
          return label(issue) + shares.join('  ');
        }),
      ];

const instrumentLines = ({ result: { summary } }: Told): string[] => [
  `instruments; an agreement failed at home in ${of(summary.failedAtHome, summary.ended)} of sessions`,
  ...summary.instruments.map(
    ({ instrument, inForce, failed }) =>
      `${label(instrument)}in force ${of(inForce, summary.ended)}  failed at home ${counted(failed)} times`,
  ),
];

function brokenLines({ result: { broken, played } }: Told): string[] {
  if (broken.length === 0)
    return [`in ${counted(played)} sessions no bot broke a rule or its instructions, and every session ended`];
  return [
    `BROKEN: ${counted(broken.length)} of ${counted(played)} sessions`,
    ...broken.flatMap(({ number, seed, switched, what }) => {
      const injects = Object.entries(switched).map(([inject, how]) => `, ${inject} ${how}`);
      return what.map((each) => `  session ${number}, seed ${seed}${injects.join('')}: ${each}`);
    }),
  ];
}
