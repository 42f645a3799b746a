import type { Answer, Appraisal, Method } from '../../game/analysis/question';
import type { Terms } from '../../game/scenario/id';
import type { Scenario } from '../../game/scenario/scenario-file';
import { column, label } from './columns';

const number = (value: number | null): string => (value === null ? 'too many to count' : value.toLocaleString('en'));
const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(2)}%` : 'none');

const methodInWords = ({ chosen, cost }: Method): string => {
  const steps = (value: number | null) => (value === null ? 'too large' : `${number(Math.round(value / 1e6))} M steps`);
  return `by ${chosen} (elimination ${steps(cost.elimination)}, enumeration ${steps(cost.enumeration)})`;
};

const termsInWords = (terms: Terms): string =>
  Object.entries(terms)
    .map(([issue, option]) => `${issue} ${option}`)
    .join(', ');

function countLines({ counts, zone, within, frontier }: Answer): string[] {
  return [
    `packages ${number(counts.raw)}, coherent ${number(counts.coherent)}, admissible ${number(counts.admissible)}, ratifiable ${number(counts.ratifiable)}`,
    `frontier ${number(frontier.scores.length)} vectors within ${within}, ${methodInWords(frontier.method)}`,
    `zone ${number(zone.size)} packages, ${percent(zone.size, counts.feasible)} of ${within}, ${methodInWords(zone.method)}; ${number(zone.frontier.length)} vectors of it efficient`,
    `that enough parties could sign ${number(zone.signable)}`,
  ];
}

function scoreLines({ parties, zone, opposition }: Answer): string[] {
  const rows: [string, (party: Answer['parties'][number], at: number) => number | string][] = [
    ['reservation value', ({ reservation }) => reservation],
    ['worst feasible', ({ worst }) => worst ?? '-'],
    ['best feasible', ({ best }) => best ?? '-'],
    ['worst in the zone', (_, at) => zone.worst?.[at] ?? '-'],
    ['best in the zone', (_, at) => zone.best?.[at] ?? '-'],
  ];
  return [
    label('') + parties.map(({ id }) => column(id, 12)).join(''),
    ...rows.map(([name, value]) => label(name) + parties.map((party, at) => column(value(party, at), 12)).join('')),
    ...zone.benchmarks.flatMap(({ rule, ties }) =>
      ties.flatMap(({ scores, many, terms }) => [
        `${label(rule)}${scores.map((score) => column(score, 12)).join('')}${many > 1 ? `  ${many} packages` : ''}`,
        `    ${termsInWords(terms)}`,
      ]),
    ),
    ...(opposition === null
      ? []
      : [`opposition ${opposition.toFixed(2)} (0: all can have their best, 1: as far as can be)`]),
  ];
}

const optionLines = ({ zone }: Answer, { issues }: Scenario): string[] => [
  'options in the zone, in per cent of its packages',
  ...issues.map(({ id, options }) => {
    const shares = options.map((option) => `${option.id} ${percent(zone.options[id]?.[option.id] ?? 0, zone.size)}`);
    return `${label(id)}${shares.join('  ')}`;
  }),
];

function standingLines({ left, blocks, scores }: Appraisal, { parties }: Answer): string[] {
  const gains = (from: readonly Readonly<{ party: string; from: number; to: number }>[]) =>
    from.map(({ party, from: before, to }) => `${party} ${before} to ${to}`).join(', ');
  return [
    `what holds without agreement gives ${parties.map(({ id }, at) => `${id} ${scores[at]}`).join(', ')}`,
    left === null
      ? 'no feasible package is better for one and worse for none'
      : `feasible packages better for all leave up to ${left.joint} points together on the table: ${left.best.scores.join('/')}`,
    ...(blocks ?? []).map(({ coalition, instruments, gains: own }) => {
      const how = instruments.length ? `under ${instruments.join(', ')}` : 'by not signing';
      return `${coalition.join(' and ')} could do better alone, ${how}: ${gains(own)} if it ended so`;
    }),
    ...(blocks === null ? ['who could do better alone is too large to be worked out'] : []),
  ];
}

const powerLines = ({ power }: Answer): string[] => [
  'formal power, by signatures alone: Shapley–Shubik (Banzhaf)',
  ...power.map(({ instrument, parties }) => {
    const shares = parties.map((each) => `${each.party} ${each.shapleyShubik.toFixed(2)} (${each.banzhaf.toFixed(2)})`);
    return `${label(instrument)}${shares.join('  ')}`;
  }),
];

function drawLines({ draws }: Answer): string[] {
  if (draws.length === 0) return [];
  const sizes = draws.map(({ zone }) => zone).sort((a, b) => a - b);
  return [
    `with every weight moved by up to a fifth, ${draws.length} draws: zone between ${number(sizes[0] ?? 0)} and ${number(sizes.at(-1) ?? 0)} packages`,
  ];
}

/** An answer as lines for a terminal. */
export const answerInWords = (
  { answer, appraisal }: Readonly<{ answer: Answer; appraisal: Appraisal }>,
  scenario: Scenario,
): string[] => [
  [scenario.id, scenario.variant?.id, scenario.mandate?.id].filter((part) => part !== undefined).join(' / '),
  ...countLines(answer),
  ...scoreLines(answer),
  ...optionLines(answer, scenario),
  ...standingLines(appraisal, answer),
  ...powerLines(answer),
  ...drawLines(answer),
  'Benchmarks under this scenario’s assumptions, not the right answer.',
];
