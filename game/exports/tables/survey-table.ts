import type { Event } from '../../session/events';
import type { Seat, State } from '../../session/state';
import type { SurveyAnswer } from '../../session/survey';
import { isoTime } from '../iso-time';
import { type Column, type Table, tableOf } from './table';

type Row = Readonly<{ seat: Seat; answer: SurveyAnswer; at: number | null }>;

const columns: readonly Column<Row>[] = [
  { name: 'seat', kind: 'id', meaning: 'Seat of whoever answered (table “seats”)', of: ({ seat }) => seat.id },
  { name: 'role', kind: 'text', meaning: 'Role of the seat', of: ({ seat }) => seat.role },
  {
    name: 'party',
    kind: 'id',
    meaning: 'Its delegation; empty for control and observers',
    of: ({ seat }) => seat.party,
  },
  {
    name: 'time',
    kind: 'time',
    meaning: 'When it was answered, or changed last',
    of: ({ at }) => (at === null ? null : isoTime(at)),
  },
  {
    name: 'rating',
    kind: 'integer',
    meaning: 'How good the deal, or having none, is: 1 bad to 5 good; empty: not answered',
    values: ['1', '2', '3', '4', '5'],
    of: ({ answer }) => answer.rating,
  },
  { name: 'aim', kind: 'text', meaning: 'What was your aim?', written: true, of: ({ answer }) => answer.aim },
  {
    name: 'surprised',
    kind: 'text',
    meaning: 'What surprised you?',
    written: true,
    of: ({ answer }) => answer.surprised,
  },
  {
    name: 'differently',
    kind: 'text',
    meaning: 'What would you do differently?',
    written: true,
    of: ({ answer }) => answer.differently,
  },
];

export function surveyTable(log: readonly Event[], { survey, seats }: State): Table {
  const rows = Object.entries(survey).flatMap(([id, answer]): Row[] => {
    const last = log.findLast((event) => event.type === 'survey-answered' && event.seat === id);
    const seat = seats[id];
    return seat ? [{ seat, answer, at: last?.at ?? null }] : [];
  });
  return tableOf({ name: 'survey', meaning: 'One row a seat that answered the form after the close' }, columns, rows);
}
