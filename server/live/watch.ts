import type { Refusal } from '../../game/protocol/refusals';

/** What becomes of a command between its socket and all sockets. */
export type Stage = 'wait' | 'decide' | 'append' | 'publish';

/** What a server's parts tell of their work to whoever measures it. Nobody need be there. */
export interface Watch {
  /** A stage begins; what is answered is called at its end. */
  begin(stage: Stage): () => void;
  /** A command that came over a socket was answered: with null, it was done. Its type is one that the rules know, or `unknown`. */
  answered(type: string, refusal: Refusal | null): void;
  /** So many events were stored in one go. */
  appended(events: number): void;
  /** What the clock brings came so late, in ms. */
  late(ms: number): void;
}
