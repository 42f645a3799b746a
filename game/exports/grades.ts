import { type PlayedBy, playedBy } from '../review/played-by';
import type { PartyId } from '../scenario/id';
import type { PublicScenario } from '../scenario/readers';
import type { Score } from '../scoring/score';
import type { Event } from '../session/events';
import { replay } from '../session/evolve';
import type { Seat, State } from '../session/state';
import { type Acts, actsOfSeats, noActs } from './acts-of-seats';
import { type Column, type Table, tableOf } from './tables/table';

type Row = Readonly<{
  seat: Seat;
  party: PublicScenario['parties'][number];
  heads: boolean;
  score: Score | null;
  share: number | null;
  acts: Acts;
  answered: boolean;
  playedBy: PlayedBy | null;
}>;

const points = { kind: 'integer', unit: 'points' } as const;

const columns: readonly Column<Row>[] = [
  { name: 'name', kind: 'text', meaning: 'Who sat there, or the pseudonym', of: ({ seat }) => seat.name },
  { name: 'delegation', kind: 'text', meaning: 'Delegation, as the scenario names it', of: ({ party }) => party.name },
  {
    name: 'role',
    kind: 'choice',
    meaning: 'Whether the person headed the delegation at the end',
    values: ['head', 'member'],
    of: ({ heads }) => (heads ? 'head' : 'member'),
  },
  {
    name: 'score',
    ...points,
    meaning: 'Score of the delegation: points less delay',
    of: ({ score }) => score?.total ?? null,
  },
  {
    name: 'reservation',
    ...points,
    meaning: 'What the delegation needs to prefer a deal to none',
    of: ({ score }) => score?.reservation ?? null,
  },
  {
    name: 'share',
    kind: 'number',
    meaning:
      'Score over the reservation value, as a share of the most that the delegation could have had over it in any package that gives everybody their own: 1 all of it, 0 none, below 0 worse than no deal; empty: not known',
    of: ({ share }) => share,
  },
  {
    name: 'messages',
    kind: 'integer',
    meaning: 'Messages sent, and statements to the press',
    of: ({ acts }) => acts.messages + acts.statements,
  },
  {
    name: 'proposals',
    kind: 'integer',
    meaning: 'Versions of proposals tabled or amended',
    of: ({ acts }) => acts.proposals,
  },
  { name: 'signatures', kind: 'integer', meaning: 'Signatures given', of: ({ acts }) => acts.signatures },
  {
    name: 'survey',
    kind: 'yes or no',
    meaning: 'Whether the form after the close was answered',
    of: ({ answered }) => answered,
  },
  {
    name: 'played_by',
    kind: 'choice',
    meaning: 'Who negotiated for the delegation',
    values: ['people', 'bots', 'both'],
    of: (row) => row.playedBy,
  },
  { name: 'bot', kind: 'yes or no', meaning: 'Whether this line is a bot’s', of: ({ seat }) => seat.bot },
  {
    name: 'left',
    kind: 'yes or no',
    meaning: 'Whether the person was taken out before the end',
    of: ({ seat }) => seat.removed,
  },
];

/** What a delegation got over its reservation value, of the most it could have got; null where that is nothing or not known. */
export function shareOf({ total, reservation }: Score, best: number | undefined): number | null {
  if (best === undefined || best <= reservation) return null;
  return Math.round(((total - reservation) / (best - reservation)) * 1_000) / 1_000;
}

/**
 * `best`: the highest score of every party in the agreement zone, where that is known. `bots`: with the lines of bots as
 * well. `log` is what is to leave.
 */
export type Graded = Readonly<{ log: readonly Event[]; best: Readonly<Record<PartyId, number>>; bots: boolean }>;

/** One row a person who sat in a delegation, those of one delegation together. */
export function gradesTable({ log, best, bots }: Graded): Table {
  const end = replay(log);
  const acts = actsOfSeats(log);
  const played = playedBy(log);
  const rows = (end.scenario?.parties ?? []).flatMap((party) =>
    peopleOf(end, party.id, bots).map((seat): Row => {
      const score = end.scores[party.id] ?? null;
      return {
        seat,
        party,
        heads: end.heads[party.id] === seat.id,
        score,
        share: score && shareOf(score, best[party.id]),
        acts: acts.get(seat.id) ?? noActs,
        answered: end.survey[seat.id] !== undefined,
        playedBy: played[party.id] ?? null,
      };
    }),
  );
  return tableOf({ name: 'grades', meaning: 'One row a person who sat in a delegation' }, columns, rows);
}

const peopleOf = ({ seats }: State, party: PartyId, bots: boolean): readonly Seat[] =>
  Object.values(seats).filter((seat) => seat.party === party && seat.name !== null && (bots || !seat.bot));
