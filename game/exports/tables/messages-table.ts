import type { Event, EventOf } from '../../session/events';
import { proposalCodes } from '../../session/proposal-codes';
import type { State } from '../../session/state';
import { readersIn } from './events-table';
import { type Happened, whenColumns, whoColumns } from './happened';
import { type Column, type Table, tableOf } from './table';

type Said = EventOf<'message-sent' | 'statement-issued'>;

const isSaid = (happened: Happened): happened is Happened<Said> =>
  happened.event.type === 'message-sent' || happened.event.type === 'statement-issued';

const roomOf = (event: Said): string => {
  if (event.type === 'statement-issued') return 'press';
  return typeof event.to === 'string' ? event.to : 'private';
};

const codePoints = (text: string): number => [...text].length;
const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** What a question in a form that bots understand is about. */
function askedIn(event: Said, codes: ReadonlyMap<string, string>): string | null {
  if (event.type !== 'message-sent' || !event.asks) return null;
  const { asks } = event;
  if (asks.about === 'proposal') return `proposal ${codes.get(asks.proposal) ?? ''}`.trim();
  return asks.about === 'option' ? `option ${asks.issue}=${asks.option}` : asks.about;
}

const messageOf = (event: Said): string => (event.type === 'message-sent' ? event.message : event.statement);

function verdictsOn({ commitments }: State, event: Said): string | null {
  const verdicts = Object.entries(commitments[messageOf(event)]?.verdicts ?? {});
  return verdicts.length === 0 ? null : verdicts.map(([party, verdict]) => `${party}:${verdict}`).join(' ');
}

function columnsFor(end: State, log: readonly Event[]): readonly Column<Happened<Said>>[] {
  const codes = proposalCodes(end);
  const positions = new Map(
    log.flatMap((event, index) => (event.type === 'message-sent' ? [[event.message, index + 1]] : [])),
  );
  return [
    ...whenColumns,
    ...whoColumns,
    {
      name: 'from',
      kind: 'id',
      meaning: 'Party in whose name it was said; empty for control',
      of: ({ event }) => (event.type === 'statement-issued' ? event.party : event.from),
    },
    {
      name: 'room',
      kind: 'choice',
      meaning: 'Where it was said: in plenary, inside the delegation, to control, in private, or to the press',
      values: ['everyone', 'delegation', 'control', 'private', 'press'],
      of: ({ event }) => roomOf(event),
    },
    {
      name: 'to',
      kind: 'list',
      meaning: 'Parties to which a private message was addressed',
      of: ({ event }) => (event.type === 'message-sent' && Array.isArray(event.to) ? event.to.join(' ') : null),
    },
    {
      name: 'readers',
      kind: 'list',
      meaning: 'Who could read it: everyone, or control and these parties',
      of: ({ event }) => readersIn(event),
    },
    {
      name: 'reply_to',
      kind: 'integer',
      meaning: 'Position of the message that it answers',
      of: ({ event }) =>
        event.type === 'message-sent' && event.replyTo ? (positions.get(event.replyTo) ?? null) : null,
    },
    {
      name: 'asks',
      kind: 'text',
      meaning: 'What it asks in a form that bots understand',
      of: ({ event }) => askedIn(event, codes),
    },
    {
      name: 'commitment',
      kind: 'yes or no',
      meaning: 'Whether it was marked as a commitment when the session ended',
      of: ({ event }) => end.commitments[messageOf(event)] !== undefined,
    },
    {
      name: 'verdicts',
      kind: 'list',
      meaning: 'What parties said became of that commitment, as party:kept or party:broken',
      of: ({ event }) => verdictsOn(end, event),
    },
    {
      name: 'length',
      kind: 'integer',
      unit: 'characters',
      meaning: 'Length of the text',
      of: ({ event }) => codePoints(event.text),
    },
    {
      name: 'words',
      kind: 'integer',
      unit: 'words',
      meaning: 'Words of the text, as spaces part them',
      of: ({ event }) => wordsIn(event.text),
    },
    { name: 'text', kind: 'text', meaning: 'What was said', written: true, of: ({ event }) => event.text },
  ];
}

export const messagesTable = (happened: readonly Happened[], end: State): Table =>
  tableOf(
    { name: 'messages', meaning: 'One row a message, or a statement to the press' },
    columnsFor(
      end,
      happened.map(({ event }) => event),
    ),
    happened.filter(isSaid),
  );
