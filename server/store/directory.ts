import type { Tier } from '../../game/scoring/outcome';
import type { Role } from '../../game/session/seat';
import type { State } from '../../game/session/state';

type SeatEntry = Readonly<{
  session: string;
  seat: string;
  role: Role;
  party: string | null;
  name: string | null;
  removed: boolean;
}>;

export type SessionEntry = Readonly<{
  session: string;
  title: string;
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
  finishedAt: number;
}>;

/** What stands beside the logs so that a session or seat can be found without folding all of them. */
export interface Directory {
  /** The seat whose latest link carries this hash; removed seats too. */
  seatBySecret(secretHash: string): Promise<SeatEntry | null>;
  /** The session of the exercise with this join code, whatever its stage. */
  sessionByJoinCode(code: string): Promise<SessionEntry | null>;
  /** Sessions that are not closed, oldest first. */
  openSessions(): Promise<readonly SessionEntry[]>;
  outcomes(session: string): Promise<readonly OutcomeEntry[]>;
  /** Throws unless the database answers. */
  ping(): Promise<void>;
}
