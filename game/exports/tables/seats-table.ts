import type { Event } from '../../session/events';
import { Role } from '../../session/seat';
import type { Seat, State } from '../../session/state';
import { type Acts, actsOfSeats, noActs } from '../acts-of-seats';
import { isoTime } from '../iso-time';
import { type Column, type Table, tableOf } from './table';

type Row = Readonly<{ seat: Seat; heads: boolean; opened: number | null; acts: Acts }>;

const count = (name: keyof Acts, meaning: string): Column<Row> => ({
  name,
  kind: 'integer',
  meaning,
  of: ({ acts }) => acts[name],
});

const columns: readonly Column<Row>[] = [
  { name: 'seat', kind: 'id', meaning: 'Id of the seat', of: ({ seat }) => seat.id },
  {
    name: 'name',
    kind: 'text',
    meaning: 'Who sat there, or the pseudonym; empty: nobody ever did',
    of: ({ seat }) => seat.name,
  },
  {
    name: 'role',
    kind: 'choice',
    meaning: 'Role, at the end of the log',
    values: Role.options,
    of: ({ seat }) => seat.role,
  },
  { name: 'party', kind: 'id', meaning: 'Delegation, at the end of the log', of: ({ seat }) => seat.party },
  {
    name: 'head',
    kind: 'yes or no',
    meaning: 'Whether it headed the delegation at the end of the log',
    of: ({ heads }) => heads,
  },
  { name: 'bot', kind: 'yes or no', meaning: 'Whether it is a bot’s', of: ({ seat }) => seat.bot },
  {
    name: 'stands_in_for',
    kind: 'id',
    meaning: 'Seat of an absent head for whom it acted',
    of: ({ seat }) => seat.standsInFor,
  },
  {
    name: 'opened',
    kind: 'time',
    meaning: 'When the chair was opened',
    of: ({ opened }) => (opened === null ? null : isoTime(opened)),
  },
  {
    name: 'removed',
    kind: 'yes or no',
    meaning: 'Whether it was removed by the end of the log',
    of: ({ seat }) => seat.removed,
  },
  count('messages', 'Messages sent from it'),
  count('statements', 'Statements to the press'),
  count('proposals', 'Versions of proposals tabled or amended from it'),
  count('declined', 'Versions declined from it'),
  count('signatures', 'Signatures given from it, those taken back included'),
];

export function seatsTable(log: readonly Event[], { seats, heads }: State): Table {
  const acts = actsOfSeats(log);
  const opened = new Map(log.flatMap((event) => (event.type === 'seat-opened' ? [[event.seat, event.at]] : [])));
  const leading = new Set(Object.values(heads));
  const rows = Object.values(seats).map((seat) => ({
    seat,
    heads: leading.has(seat.id),
    opened: opened.get(seat.id) ?? null,
    acts: acts.get(seat.id) ?? noActs,
  }));
  return tableOf({ name: 'seats', meaning: 'One row a chair that was opened' }, columns, rows);
}
