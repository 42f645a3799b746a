import type { PartyId, Terms } from '../../../game/scenario/id';
import type { Brief, PublicScenario } from '../../../game/scenario/readers';
import type { Event } from '../../../game/session/events';
import { redLinesAtSigning } from '../../../game/session/red-lines-at-signing';
import type { State } from '../../../game/session/state';
import type { Room } from '../../lib/room';
import { gainOf, holdsNow, optionPoints, partyOfViewer, type Under } from './own-standing';

/** What every part of the table works from: the seat's state, and what is its own in it. */
export type Desk = Readonly<{
  state: State;
  /** The seat's own log. */
  log: readonly Event[];
  scenario: PublicScenario;
  /** Null for those who only watch. */
  party: PartyId | null;
  brief: Brief | null;
  seat: string | null;
  isHead: boolean;
  holds: Terms;
  /** What was asked for and waits for the connection; left out where nothing is asked for. */
  waiting?: Room['waiting'];
  send: Room['send'];
  worth: ((issue: string, option: string) => number) | undefined;
}>;

export function deskOf(room: Room): Desk | null {
  const { state, log, seat, waiting, send } = room;
  const { scenario } = state;
  if (!scenario) return null;
  const party = partyOfViewer(room.viewer);
  const brief = party === null ? null : (state.briefs[party] ?? null);
  return {
    state,
    log,
    scenario,
    party,
    brief,
    seat,
    isHead: party !== null && seat !== null && state.heads[party] === seat,
    holds: holdsNow(state, scenario),
    waiting,
    send,
    worth: brief ? (issue, option) => optionPoints(brief, issue, option) : undefined,
  };
}

/** What terms under an instrument would mean for the party at this desk, against what holds now. */
export function meaningOf({ state, scenario, party, brief }: Desk, under: Under) {
  return {
    gain: brief && gainOf(state, scenario, brief, under),
    lines: party === null ? [] : redLinesAtSigning(state, scenario, party, under),
  };
}

/** Who signs for a party, in words. */
export function headName(state: State, party: PartyId): string | null {
  const head = state.heads[party];
  return (head && state.seats[head]?.name) || null;
}
