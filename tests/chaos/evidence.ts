import type { Complaint } from './app';
import type { Kind } from './fault-plan';
import type { Vitals } from './inside-talk';
import type { Sent } from './ledger';

/** An event as it stands in the database, read with SQL alone. `storedAt` by the database's clock; times in ms since 1970. */
export type Row = Readonly<{
  session: string;
  position: number;
  commandId: string;
  part: number;
  at: number;
  type: string;
  body: Body;
  storedAt: number;
}>;

/** What the checks look at in an event, named here once more: they share no types with what they check. */
export type Body = Readonly<Record<string, unknown>>;

/** What a page held at the end. `whole`: it was there to the end, so that nothing may be missing. */
export type Page = Readonly<{
  session: string;
  name: string;
  viewer: string;
  log: readonly Body[];
  state: unknown;
  whole: boolean;
}>;

/** A fault as it came about. Times in ms since 1970. `level`: when everyone at every table was level again; null: never. */
export type Struck = Readonly<{
  number: number;
  kind: Kind;
  app: number;
  began: number;
  /** When the fault itself was over: what went down was up, what was cut was whole. */
  over: number;
  level: number | null;
  /** How far any server's clock was from the machine's while it lasted, in ms: the most ahead, the most behind. */
  ahead: number;
  behind: number;
}>;

/** A server before people came, and after they had gone and all sessions were deleted. */
export type Growth = Readonly<{ app: number; base: Vitals; end: Vitals }>;

/** All that is known of a run when it is over. */
export type Evidence = Readonly<{
  rows: readonly Row[];
  sent: readonly Sent[];
  pages: readonly Page[];
  struck: readonly Struck[];
  complaints: readonly Complaint[];
  oddities: readonly string[];
  growth: readonly Growth[];
}>;

/** What is wrong, a line each; nothing, where all is well. */
export type Check = (evidence: Evidence) => readonly string[];
