import type { AccountRole } from '../../game/protocol/accounts';

export const roleNames: Readonly<Record<AccountRole, string>> = {
  owner: 'Owner',
  host: 'Host',
  evaluator: 'Evaluator',
};

/** What somebody of that role may do, after “You”. */
export const roleWords: Readonly<Record<AccountRole, string>> = {
  owner: 'run this server: you see every session, and say who else may host',
  host: 'host exercises, and see your own sessions and those that are shared with you',
  evaluator: 'look at the sessions that are shared with you',
};
