'use client';

import { createContext, useContext } from 'react';
import type { PartyId } from '../../../game/scenario/id';
import type { Pin } from '../../../game/session/observation';
import type { SeatId } from '../../../game/session/seat';

/** The ways from one part of the control room to another. */
export type ControlWays = Readonly<{
  tab: string | null;
  go(tab: string | null): void;
  /** Opens a note pinned to this. */
  note(pin: Pin): void;
  /** Shows the table as this seat sees it. */
  lookAs(seat: SeatId): void;
  /** To what a note is pinned to: into sight, and with the keyboard. */
  goTo(pin: Pin): void;
  /**
   * To where a word from control is written, addressed to a delegation and begun with a name. One that is half written
   * to others is not sent astray: then it answers false, and `unsent` says so.
   */
  writeTo(party: PartyId, name: string | null): boolean;
  unsent: string;
  /** The message that the talk is to show, until it does. */
  sought: string | null;
  found(): void;
}>;

/** Null outside of the control room: the lobby shows some of its parts. */
export const Ways = createContext<ControlWays | null>(null);

export const useControlWays = (): ControlWays | null => useContext(Ways);
