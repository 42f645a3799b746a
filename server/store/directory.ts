import type { Try } from '../../game/protocol/hosting';
import type { PlayedBy } from '../../game/review/played-by';
import type { Tier } from '../../game/scoring/outcome';
import type { Role } from '../../game/session/seat';
import type { State } from '../../game/session/state';

export type SeatEntry = Readonly<{
  session: string;
  seat: string;
  role: Role;
  party: string | null;
  name: string | null;
  removed: boolean;
  /** The name of the table that it is at. */
  table: string | null;
}>;

export type SessionEntry = Readonly<{
  session: string;
  title: string;
  /** Its name among the tables of its exercise, if that has several. */
  table: string | null;
  exercise: string | null;
  scenarioId: string | null;
  scenarioHash: string | null;
  stage: State['stage'];
}>;

/** How a party came out of a finished session. Points are integers; `finishedAt` in ms since 1970. */
type OutcomeEntry = Readonly<{
  session: string;
  party: string;
  points: number;
  delay: number;
  total: number;
  reservation: number;
  tier: Tier;
  playedBy: PlayedBy;
  finishedAt: number;
}>;

/** What stands beside the logs so that a session or seat can be found without folding all of them. */
export interface Directory {
  /** The seats whose latest link carries this hash, one a table, in the order of the tables; removed seats too. */
  seatsBySecret(secretHash: string): Promise<readonly SeatEntry[]>;
  /**
   * The sessions of the exercise with this join code, whatever their stage, in the order in which they were opened. Where
   * somebody practises alone nobody joins: that code is nobody's.
   */
  sessionsByJoinCode(code: string): Promise<readonly SessionEntry[]>;
  /** The sessions of the same exercise, itself included, in the order in which they were opened; itself alone if it is of none. */
  sessionsBeside(session: string): Promise<readonly SessionEntry[]>;
  /** People at the other tables of the same exercise, and at those it goes on from, by name: they may be named at this one. */
  namesBeside(session: string): Promise<readonly string[]>;
  /** Sessions that are in play here, other than those of people who practise alone, oldest first. */
  inPlay(): Promise<readonly string[]>;
  /** From which session this one goes on, and which go on from it, in the order in which they were opened. */
  forks(session: string): Promise<Readonly<{ from: string | null; branches: readonly string[] }>>;
  outcomes(session: string): Promise<readonly OutcomeEntry[]>;
  /** What became of the practice sessions that are over and that these are the hashes of links to, the latest first. */
  triesBySecret(secretHashes: readonly string[]): Promise<readonly Try[]>;
  /** Throws unless the database answers. */
  ping(): Promise<void>;
}
