import type { State } from '../../session/state';
import { isoTime } from '../iso-time';
import { type Column, type Table, tableOf } from './table';

type Row = State['findings'][string];

const columns: readonly Column<Row>[] = [
  { name: 'finding', kind: 'id', meaning: 'Id of the finding', of: ({ id }) => id },
  {
    name: 'kind',
    kind: 'choice',
    meaning: 'A strength, or something to improve',
    values: ['strength', 'improvement'],
    of: ({ kind }) => kind,
  },
  { name: 'recorded', kind: 'time', meaning: 'When it was recorded first', of: ({ at }) => isoTime(at) },
  { name: 'seat', kind: 'id', meaning: 'Seat that recorded it first', of: ({ by }) => by },
  {
    name: 'showed',
    kind: 'time',
    meaning: 'The moment of the session at which it showed, where one was named',
    of: ({ when }) => (when === null ? null : isoTime(when)),
  },
  { name: 'due', kind: 'text', meaning: 'By when it is to be seen to: a date, YYYY-MM-DD', of: ({ due }) => due },
  {
    name: 'category',
    kind: 'text',
    meaning: 'Its category, as control names it',
    written: true,
    of: ({ category }) => category,
  },
  { name: 'text', kind: 'text', meaning: 'What was found', written: true, of: ({ text }) => text },
  {
    name: 'recommendation',
    kind: 'text',
    meaning: 'What to do about it',
    written: true,
    of: ({ recommendation }) => recommendation,
  },
  {
    name: 'owner',
    kind: 'text',
    meaning: 'Who sees to it; never told in a pseudonymised export',
    written: true,
    of: ({ owner }) => owner,
  },
];

export const findingsTable = ({ findings }: State): Table =>
  tableOf({ name: 'findings', meaning: 'One row a finding that was not struck out' }, columns, Object.values(findings));
