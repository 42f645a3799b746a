import type { InstrumentId, IssueId, OptionId, PartyId, Terms } from '../../scenario/id';
import type { Clause } from '../../scenario/readers';
import type { EventOf } from '../../session/events';

/**
 * A change of an agreement's terms that would have carried it at a gate, on as few issues as do. `gains`: points more or
 * less for every party than the agreement as it was signed would have given, in the order of the scenario. `crosses`:
 * parties whose red lines it would have crossed, and the agreement did not. `alsoFails`: other gates it needs that would
 * then not reach their thresholds.
 */
export type CarryingChange = Readonly<{
  changed: readonly Readonly<{ issue: IssueId; from: OptionId; to: OptionId }>[];
  /** Support at the gate, or null where it would not have been needed any more. */
  support: number | null;
  gains: readonly number[];
  crosses: readonly PartyId[];
  alsoFails: readonly string[];
}>;

/** What carried a vote alone: without it support would have been `without`, under the threshold. A null clause: that delay ends. */
export type Decisive = Readonly<{ clause: Clause | null; points: number; without: number }>;

/**
 * One vote at home on an agreement. `position` of the decision in the log from 1, `at` in ms since 1970; support and
 * threshold on the gate's own scale, as they stood when it was decided. `would`: for a vote that was lost, every smallest
 * change that would have carried it by rule, those first that cost all parties together least; `decisive`: for one that
 * passed, what it could not have passed without.
 */
export type Vote = Readonly<{
  position: number;
  at: number;
  proposal: string;
  version: number;
  instrument: InstrumentId;
  terms: Terms;
  /** What held with the agreement, as the gate judged it. */
  outcome: Terms;
  gate: string;
  party: PartyId;
  passed: boolean;
  how: EventOf<'gate-decided'>['how'];
  support: number;
  threshold: number;
  would: readonly CarryingChange[];
  decisive: readonly Decisive[];
}>;
