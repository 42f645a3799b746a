import type { Event, EventOf } from '../../session/events';
import { proposalCodes } from '../../session/proposal-codes';
import type { State } from '../../session/state';
import { isoTime } from '../iso-time';
import { type Happened, whenColumns, whoColumns } from './happened';
import { type Column, type Table, tableOf } from './table';

type Written = EventOf<'proposal-tabled' | 'proposal-amended'>;

const isWritten = (happened: Happened): happened is Happened<Written> =>
  happened.event.type === 'proposal-tabled' || happened.event.type === 'proposal-amended';

const versionOf = (event: Written): number => (event.type === 'proposal-tabled' ? 1 : event.version);

/** What happened to each version: its events, in order. */
type Fates = ReadonlyMap<string, readonly Event[]>;

const keyOf = (proposal: string, version: number): string => `${proposal} ${version}`;

function fatesIn(log: readonly Event[]): Fates {
  const fates = new Map<string, Event[]>();
  for (const event of log) {
    if (!('proposal' in event && 'version' in event)) continue;
    const key = keyOf(event.proposal, event.version);
    fates.set(key, [...(fates.get(key) ?? []), event]);
  }
  return fates;
}

const fateOf = (fates: Fates, written: Written): readonly Event[] =>
  fates.get(keyOf(written.proposal, versionOf(written))) ?? [];

/** The parties that signed a version and did not take it back, in the order in which they signed. */
function signedBy(fate: readonly Event[]): readonly string[] {
  const signed = new Set<string>();
  for (const event of fate) {
    if (event.type === 'proposal-signed') signed.add(event.party);
    if (event.type === 'signature-withdrawn') signed.delete(event.party);
  }
  return [...signed];
}

const declinedBy = (fate: readonly Event[]): readonly string[] =>
  fate.flatMap((event) => (event.type === 'proposal-declined' ? [event.party] : []));

/** When a version entered into force, in ms since 1970; null if it never did. */
function enteredAt(fate: readonly Event[]): number | null {
  for (const event of fate) {
    if (event.type === 'agreement-entered') return event.at;
    if (event.type === 'agreement-announced') return event.enteredAt;
  }
  return null;
}

const statusOf = ({ proposals }: State, written: Written): string => {
  const proposal = proposals[written.proposal];
  return proposal?.versions.at(-1)?.number === versionOf(written) ? proposal.status : 'amended';
};

const rationaleOf = ({ proposals }: State, written: Written): string | null =>
  proposals[written.proposal]?.versions.find(({ number }) => number === versionOf(written))?.rationale ?? null;

type Row = Happened<Written>;

function aboutColumns(log: readonly Event[], end: State): readonly Column<Row>[] {
  const codes = proposalCodes(end);
  const fates = fatesIn(log);
  const fate = (event: Written) => fateOf(fates, event);
  const listed = (parties: readonly string[]) => (parties.length === 0 ? null : parties.join(' '));
  const of = (event: Written) => end.proposals[event.proposal];
  return [
    {
      name: 'proposal',
      kind: 'id',
      meaning: 'Code of the proposal: author, addressees, running number',
      of: ({ event }) => codes.get(event.proposal) ?? event.proposal,
    },
    { name: 'version', kind: 'integer', meaning: 'Version, from 1', of: ({ event }) => versionOf(event) },
    ...whenColumns,
    ...whoColumns,
    {
      name: 'author',
      kind: 'id',
      meaning: 'Party that tabled it, or amended it to this version',
      of: ({ event }) => event.from,
    },
    {
      name: 'addressees',
      kind: 'list',
      meaning: 'Parties to which the proposal was tabled',
      of: ({ event }) => listed(of(event)?.to ?? []),
    },
    {
      name: 'instrument',
      kind: 'id',
      meaning: 'Instrument that it is under',
      of: ({ event }) => of(event)?.instrument ?? null,
    },
    {
      name: 'status',
      kind: 'choice',
      meaning: 'What became of this version by the end of the log',
      values: ['open', 'amended', 'withdrawn', 'in-force', 'lapsed'],
      of: ({ event }) => statusOf(end, event),
    },
    {
      name: 'signed_by',
      kind: 'list',
      meaning: 'Parties that signed this version and did not take it back',
      of: ({ event }) => listed(signedBy(fate(event))),
    },
    {
      name: 'declined_by',
      kind: 'list',
      meaning: 'Parties that declined this version',
      of: ({ event }) => listed(declinedBy(fate(event))),
    },
    {
      name: 'in_force_at',
      kind: 'time',
      meaning: 'When this version entered into force; empty if it never did',
      of: ({ event }) => {
        const at = enteredAt(fate(event));
        return at === null ? null : isoTime(at);
      },
    },
    {
      name: 'changed',
      kind: 'list',
      meaning: 'Issues whose option or clause text this version changed',
      of: ({ event }) => listed(event.type === 'proposal-amended' ? event.changed : []),
    },
    {
      name: 'rationale',
      kind: 'text',
      meaning: 'Why its author wrote it so, for the author’s own party',
      written: true,
      of: ({ event }) => rationaleOf(end, event),
    },
  ];
}

/** Two columns an issue: what is chosen, and the clause in words. */
const issueColumns = ({ scenario }: State): readonly Column<Row>[] =>
  (scenario?.issues ?? []).flatMap(({ id, name, options }): Column<Row>[] => [
    {
      name: `term_${id}`,
      kind: 'choice',
      meaning: `Option for “${name}”; empty: the issue is left as it is`,
      values: options.map((option) => option.id),
      of: ({ event }) => event.terms[id] ?? null,
    },
    {
      name: `clause_${id}`,
      kind: 'text',
      meaning: `Clause text for “${name}”`,
      written: true,
      of: ({ event }) => event.clauses[id] ?? null,
    },
  ]);

export const proposalsTable = (happened: readonly Happened[], end: State): Table => {
  const columns = [
    ...aboutColumns(
      happened.map(({ event }) => event),
      end,
    ),
    ...issueColumns(end),
  ];
  const meaning = 'One row a version of a proposal, with a column an issue';
  return tableOf({ name: 'proposals', meaning }, columns, happened.filter(isWritten));
};
