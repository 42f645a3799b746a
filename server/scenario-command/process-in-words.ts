import type { Process } from '../../game/review/process/process-of';

const column = (text: string | number, width: number): string => String(text).padStart(width);
const label = (text: string): string => `  ${text.padEnd(16)}`;
const share = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

const kinds = ['fortunate', 'selfish', 'concession', 'unfortunate', 'nice', 'silent'] as const;

function stepLines({ dance }: Process): string[] {
  return [
    'steps of each party from move to move, by what they change for it and for all others together',
    label('') + kinds.map((kind) => column(kind, 12)).join('') + column('sensitivity', 13),
    ...dance.tallies.map(
      ({ party, counts, sensitivity }) =>
        label(party) + kinds.map((kind) => column(counts[kind], 12)).join('') + column(share(sensitivity), 13),
    ),
  ];
}

const curveLines = ({ dance }: Process): string[] => [
  'own points by its own moves, in order; what it gave up in all, and what its steps gave the others',
  ...dance.curves.map(({ party, points, totalConcession, towards }) => {
    const given = towards.map((each) => `${each.party} ${signed(each.change)}`).join(', ');
    return `${label(party)}${points.map(({ own }) => own).join(' ')}; gave up ${totalConcession ?? '-'}; ${given}`;
  }),
];

const tradeLines = ({ dance, byInstrument }: Process): string[] => [
  'logrolling, 0 none to 1: what was given on some issues was gained on others (under one instrument)',
  ...dance.logrolling.byParty.map(({ party, index }) => {
    const same = byInstrument.logrolling.byParty.find((each) => each.party === party);
    return `${label(party)}${share(index)} (${share(same?.index ?? null)})`;
  }),
  'reciprocity, −1 to 1, over so many pairs of steps',
  ...dance.reciprocity.flatMap(({ party, towards, correlation, pairs }) =>
    correlation === null ? [] : [`${label(party)}towards ${towards}: ${correlation.toFixed(2)} over ${pairs}`],
  ),
];

function possibleLines({ value, zone }: Process): string[] {
  if (!value || !zone) return [];
  const course = (name: string, { opening, turns }: NonNullable<Process['zone']>['start']) => [
    `the zone of agreement, ${name}: ${opening.toLocaleString('en')} packages at first`,
    ...turns.map(
      ({ position, type, kind, before, after }) =>
        `  event ${position}, ${type}: ${kind}, ${before.toLocaleString('en')} to ${after.toLocaleString('en')}`,
    ),
  ];
  return [
    ...course('everything open', zone.start),
    ...course('keeping what is in force', zone.here),
    'points that what held left on the table: the most for all together, and the distance to the nearest package better for all',
    ...value.outcomes.map(
      ({ position, scores, left }) =>
        `  event ${position}: ${scores.join('/')}; ${left === null ? 'nothing' : `${left.joint}, ${left.distance}`}`,
    ),
  ];
}

/** How a negotiation went, as lines for a terminal. */
export const processInWords = (process: Process): string[] => [
  `${process.moves.length} moves; points in the order ${process.parties.join(', ')}`,
  ...curveLines(process),
  ...stepLines(process),
  ...tradeLines(process),
  ...possibleLines(process),
];
