import { inWords } from '../../review/sentence';
import { Event } from '../../session/events';
import { proposalCodes } from '../../session/proposal-codes';
import type { State } from '../../session/state';
import { type Happened, whenColumns, whoColumns } from './happened';
import { type Column, type Table, tableOf } from './table';

/** Who could read it, as a list: everyone, control alone, or parties and control. */
export const readersIn = ({ audience }: Event): string =>
  audience === 'everyone' ? 'everyone' : ['control', ...audience].join(' ');

const columnsFor = (end: State): readonly Column<Happened>[] => {
  const codes = proposalCodes(end);
  return [
    ...whenColumns,
    {
      name: 'type',
      kind: 'choice',
      meaning: 'What happened',
      values: Event.options.map(({ shape }) => shape.type.value),
      of: ({ event }) => event.type,
    },
    ...whoColumns,
    {
      name: 'readers',
      kind: 'list',
      meaning: 'Who could read it from then on: everyone, or control and these parties',
      of: ({ event }) => readersIn(event),
    },
    {
      name: 'proposal',
      kind: 'id',
      meaning: 'Proposal that it is about (table “proposals”)',
      of: ({ event }) => ('proposal' in event ? (codes.get(event.proposal) ?? null) : null),
    },
    {
      name: 'version',
      kind: 'integer',
      meaning: 'Version of that proposal, from 1',
      of: ({ event }) => ('version' in event ? event.version : event.type === 'proposal-tabled' ? 1 : null),
    },
    {
      name: 'what',
      kind: 'text',
      meaning: 'The same in words',
      written: true,
      of: ({ event }) => inWords(event, end).title,
    },
    {
      name: 'said',
      kind: 'text',
      meaning: 'What was said, written or told with it',
      written: true,
      of: ({ event }) => inWords(event, end).text,
    },
  ];
};

export const eventsTable = (happened: readonly Happened[], end: State): Table =>
  tableOf({ name: 'events', meaning: 'One row an event of the session’s log' }, columnsFor(end), happened);
