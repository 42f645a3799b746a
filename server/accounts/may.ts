import type { Act, SharedAs } from '../../game/protocol/accounts';
import { unreachable } from '../../game/unreachable';
import { type Principal, runsAll } from './principal';

/** What an account is to a session; null: nothing. */
export type Standing = 'owner' | SharedAs | null;

/** Whether they may do it with a session to which their account has this standing. */
export function may(principal: Principal, act: Act, standing: Standing): boolean {
  if (runsAll(principal)) return true;
  if (standing === null) return false;
  const hosts = principal.account?.role === 'host';
  switch (act) {
    case 'read':
      return true;
    case 'run':
      return hosts && standing !== 'evaluator';
    case 'share':
    case 'delete':
      return hosts && standing === 'owner';
    default:
      return unreachable(act);
  }
}
