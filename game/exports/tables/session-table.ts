import type { PublicScenario } from '../../scenario/readers';
import type { Event } from '../../session/events';
import { scenarioHashIn } from '../../session/scenario-hash-in';
import type { State } from '../../session/state';
import { isoTime } from '../iso-time';
import { type Column, type Table, tableOf } from './table';

type Row = Readonly<{
  log: readonly Event[];
  end: State;
  scenario: PublicScenario;
  pseudonymised: boolean;
  whole: boolean;
}>;

const timeOf = ({ log }: Row, type: Event['type']): string | null => {
  const found = log.find((event) => event.type === type);
  return found ? isoTime(found.at) : null;
};

const columns: readonly Column<Row>[] = [
  { name: 'scenario', kind: 'id', meaning: 'Scenario', of: ({ scenario }) => scenario.id },
  { name: 'scenario_title', kind: 'text', meaning: 'Its title', of: ({ scenario }) => scenario.title },
  {
    name: 'scenario_hash',
    kind: 'text',
    meaning: 'SHA-256 of the scenario’s file: the same for sessions of the same version',
    of: ({ log }) => scenarioHashIn(log),
  },
  {
    name: 'variant',
    kind: 'id',
    meaning: 'Variant that was played; empty: all issues',
    of: ({ scenario }) => scenario.variant?.id ?? null,
  },
  {
    name: 'mandate',
    kind: 'id',
    meaning: 'Set of instructions; empty: the parties’ own',
    of: ({ scenario }) => scenario.mandate?.id ?? null,
  },
  { name: 'language', kind: 'text', meaning: 'Language of the scenario', of: ({ scenario }) => scenario.language },
  { name: 'pace', kind: 'id', meaning: 'Pace at which it was played', of: ({ end }) => end.pace?.id ?? null },
  {
    name: 'alone',
    kind: 'yes or no',
    meaning: 'Whether one person practised against bots',
    of: ({ end }) => end.setup.alone,
  },
  { name: 'opened', kind: 'time', meaning: 'When the lobby was opened', of: (row) => timeOf(row, 'session-opened') },
  { name: 'started', kind: 'time', meaning: 'When play began', of: (row) => timeOf(row, 'session-started') },
  { name: 'closed', kind: 'time', meaning: 'When the session closed', of: (row) => timeOf(row, 'session-closed') },
  {
    name: 'tier',
    kind: 'choice',
    meaning: 'How far the outcome went; empty: not closed',
    values: ['no-deal', 'partial', 'settlement'],
    of: ({ end }) => end.tier,
  },
  { name: 'events', kind: 'integer', meaning: 'Events in the log', of: ({ log }) => log.length },
  {
    name: 'pseudonymised',
    kind: 'yes or no',
    meaning: 'Whether people have pseudonyms in these tables',
    of: ({ pseudonymised }) => pseudonymised,
  },
  {
    name: 'whole',
    kind: 'yes or no',
    meaning: 'Whether this is the whole log, or what the opened review shows',
    of: ({ whole }) => whole,
  },
];

const outcomeColumns = ({ issues, held }: PublicScenario): readonly Column<Row>[] =>
  [...issues, ...held].map(({ id, name, options }) => ({
    name: `outcome_${id}`,
    kind: 'choice',
    meaning: `What holds for “${name}” at the close`,
    values: options.map((option) => option.id),
    of: ({ end }) => end.outcome?.[id] ?? null,
  }));

export function sessionTable(row: Row): Table {
  const meaning = 'One row: the session itself';
  return tableOf({ name: 'session', meaning }, [...columns, ...outcomeColumns(row.scenario)], [row]);
}
