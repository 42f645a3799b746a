import { botsIn } from '../../game/bots/bot';
import { nextMoment } from '../../game/session/due';
import type { State } from '../../game/session/state';
import { isAwaited } from './absences';

/** Whether anything comes of a session though nobody does anything: time passes, bots negotiate, somebody is missed. */
export function happensByItself(state: State): boolean {
  if (state.stage !== 'playing' || state.setup.alone) return false;
  if (nextMoment(state) !== null || botsIn(state).length > 0) return true;
  return Object.values(state.seats).some((seat) => isAwaited(state, seat) && state.absences[seat.id] === undefined);
}
