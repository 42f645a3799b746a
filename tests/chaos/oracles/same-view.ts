import { isDeepStrictEqual } from 'node:util';
import { Event } from '../../../game/session/events';
import { replay } from '../../../game/session/evolve';
import type { Body, Check, Page } from '../evidence';
import { bySession } from './by-session';

/** Who may read an event, written down once more and otherwise: the server's own filter is what is checked. */
function reads(viewer: string, { audience }: Body): boolean {
  if (audience === 'everyone' || viewer === 'control') return true;
  const [kind, party] = viewer.split(':');
  return kind === 'party' && Array.isArray(audience) && audience.includes(party);
}

function difference({ log, whole }: Page, due: readonly Body[]): string | null {
  const wrong = log.findIndex((event, index) => !isDeepStrictEqual(event, due[index]));
  if (wrong !== -1) return `event ${wrong} is not the one that is stored`;
  if (whole && log.length < due.length) return `it holds ${log.length} events of ${due.length}`;
  return null;
}

/** What each page holds is the log as the database has it, without what its reader may not know; and folds to the same. */
export const sameView: Check = ({ rows, pages }) => {
  const logs = bySession(rows);
  return pages.flatMap((page) => {
    const due = (logs.get(page.session) ?? []).map(({ body }) => body).filter((body) => reads(page.viewer, body));
    const wrong = difference(page, due);
    if (wrong) return [`${page.name} (${page.viewer}): ${wrong}`];
    const state = replay(due.slice(0, page.log.length).map((body) => Event.parse(body)));
    return isDeepStrictEqual(state, page.state) ? [] : [`${page.name} (${page.viewer}): its state is another`];
  });
};
