import type { SessionPage } from '../../game/exports/saved-session';
import { Act, type HostedPage } from '../../game/protocol/accounts';
import { may } from '../accounts/may';
import { ownerIn, type Principal } from '../accounts/principal';
import type { SessionAccess } from '../accounts/session-access';

/** A page of sessions, each with whose it is and what whoever asks may do with it. */
export async function hostedPage(
  access: SessionAccess,
  principal: Principal,
  { sessions, total }: SessionPage,
): Promise<HostedPage> {
  const ids = sessions.map(({ session }) => session);
  const [standings, owners] = await Promise.all([access.standings(principal, ids), access.ownersOf(ids)]);
  const hosted = sessions.map((each) => {
    const owner = owners.get(each.session);
    const another = owner && owner.id !== ownerIn(principal) ? owner.name : null;
    const standing = standings.get(each.session) ?? null;
    return { ...each, owner: another, acts: Act.options.filter((act) => may(principal, act, standing)) };
  });
  return { sessions: hosted, total };
}
