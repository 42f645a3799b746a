/** A log with an event that this release cannot read. `reason` says which release wrote it, and what to do. */
export class UnreadableLog extends Error {
  readonly session: string;
  /** From 0. */
  readonly position: number;
  readonly reason: string;

  constructor(session: string, position: number, reason: string) {
    super(`session ${session}: event ${position} cannot be read. ${reason}`);
    this.name = 'UnreadableLog';
    this.session = session;
    this.position = position;
    this.reason = reason;
  }
}

/** For people, who count events from 1. */
export const inWords = ({ position, reason }: UnreadableLog) => ({ place: `Event ${position + 1}`, message: reason });
