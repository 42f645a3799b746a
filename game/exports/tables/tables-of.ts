import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { codebookOf } from './codebook';
import { eventsTable } from './events-table';
import { findingsTable } from './findings-table';
import { happenedIn } from './happened';
import { messagesTable } from './messages-table';
import { proposalsTable } from './proposals-table';
import { scoresTable } from './scores-table';
import { seatsTable } from './seats-table';
import { sessionTable } from './session-table';
import { surveyTable } from './survey-table';
import { type Table, withoutTexts } from './table';

/** `log` is what is to leave, pseudonymised where that is said of it. `texts`: with what people wrote. */
export type Tabulated = Readonly<{ log: readonly Event[]; pseudonymised: boolean; whole: boolean; texts: boolean }>;

/** A session as tables, the codebook last. None for a log without a scenario. */
export function tablesOf({ log, pseudonymised, whole, texts }: Tabulated): readonly Table[] {
  const end = replay(log);
  const { scenario } = end;
  if (!scenario) return [];
  const happened = happenedIn(log);
  const tables = [
    sessionTable({ log, end, scenario, pseudonymised, whole }),
    seatsTable(log, end),
    eventsTable(happened, end),
    messagesTable(happened, end),
    proposalsTable(happened, end),
    scoresTable(log, end),
    surveyTable(log, end),
    findingsTable(end),
  ].map((table) => (texts ? table : withoutTexts(table)));
  return [...tables, codebookOf(tables)];
}
