import type { Command } from '../../../game/session/commands';

type Types = ReadonlySet<Command['type']>;

/** What turns a session over, so that nothing more could be tried: done on purpose, or not at all. */
export const deliberate: Types = new Set([
  'start-session',
  'end-session',
  'advance-phase',
  'undo-advance',
  'pause-clock',
  'place-seat',
  'remove-seat',
  'hand-over',
  'choose-party',
  'open-review',
  'correct-outcome',
] as const);

/** What takes away what the others are about: tried last, and not often. */
export const undoing: Types = new Set([
  'count-gate',
  'withdraw-proposal',
  'withdraw-signature',
  'unmark-commitment',
  'strike-observation',
  'strike-finding',
  'remove-moment',
] as const);
