'use client';

import { z } from 'zod';
import { SoloRequest } from '../../game/protocol/hosting';
import { keep, readKept, useKept } from './draft-store';

/** A practice session that this browser began: what opens it, what was asked for, and when, in ms since 1970. */
const SoloSession = z.object({
  secret: z.string(),
  /** Known once the table was opened. */
  session: z.string().nullable(),
  at: z.number(),
  asked: SoloRequest,
});
export type SoloSession = z.infer<typeof SoloSession>;

const key = 'solo:sessions';
const Sessions = z.array(SoloSession);
const none: SoloSession[] = [];
/** As many as may be asked about at once. */
const most = 60;

const read = (): readonly SoloSession[] => readKept(key, Sessions, none);

/** The practice sessions of this browser, the newest first, and how to forget one. */
export function useSoloSessions() {
  const [sessions, set] = useKept(key, Sessions, none);
  const forget = (secret: string) => set((before) => before.filter((each) => each.secret !== secret));
  return { sessions, forget };
}

export const keepSolo = (began: Omit<SoloSession, 'session'>): void =>
  keep(key, [{ ...began, session: null }, ...read()].slice(0, most));

/** Remembers which session a link opened, so that what the server says of the session finds its link. */
export function nameSolo(secret: string, session: string): void {
  const sessions = read();
  if (!sessions.some((each) => each.secret === secret && each.session !== session)) return;
  keep(
    key,
    sessions.map((each) => (each.secret === secret ? { ...each, session } : each)),
  );
}
