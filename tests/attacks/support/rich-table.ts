import { afterAll, beforeAll } from 'vitest';
import { ReviewLog } from '../../../game/protocol/review';
import type { Event } from '../../../game/session/events';
import type { Viewer } from '../../../game/session/view';
import { Eavesdropper } from './eavesdropper';
import { other, type RichServer, rich, secretIn, startRichServer } from './rich-server';

/** Whoever sits in the rich session, and whose eyes they have. */
export const seats: ReadonlyMap<string, Viewer> = new Map<string, Viewer>([
  ['control', 'control'],
  ['noting', 'control'],
  ['head-us', 'party:us'],
  ['head-ukraine', 'party:ukraine'],
  ['head-europe', 'party:europe'],
  ['head-russia', 'party:russia'],
  ['aide-ukraine', 'party:ukraine'],
  ['moved', 'party:us'],
  ['watching', 'public'],
  ['wall', 'public'],
  ['waits', 'public'],
  ['empty', 'public'],
]);

/** The rich session for the tests of a file, a page at every seat, and one of somebody who runs another session. */
export function richTable() {
  let running: RichServer;
  let elsewhere: Eavesdropper;
  const pages = new Map<string, Eavesdropper>();
  beforeAll(async () => {
    running = await startRichServer();
    for (const seat of seats.keys()) pages.set(seat, new Eavesdropper(running.url, secretIn(rich, seat)));
    elsewhere = new Eavesdropper(running.url, secretIn(other, 'control'));
    await Promise.all([...pages.values(), elsewhere].map((page) => page.seated()));
  });
  afterAll(async () => {
    for (const page of [...pages.values(), elsewhere]) page.close();
    await running.end('SIGKILL');
  });

  const pageOf = (seat: string): Eavesdropper => {
    const page = pages.get(seat);
    if (!page) throw new Error(`nobody sits at ${seat}`);
    return page;
  };

  /** The log of a session from there on, as it is stored. */
  async function eventsFrom(position: number, session = rich): Promise<readonly Event[]> {
    const headers = { authorization: `Bearer ${secretIn(session, 'control')}` };
    const response = await fetch(`${running.url}/api/review?from=${position}`, { headers });
    return ReviewLog.parse(await response.json()).events;
  }

  return {
    server: () => running,
    stranger: () => elsewhere,
    pageOf,
    eventsFrom,
    state: () => pageOf('control').held.state,
  };
}
