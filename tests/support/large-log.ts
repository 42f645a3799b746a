import type { Event } from '../../game/session/events';
import { playLarge } from './large-play';
import { loadFlagship } from './load-flagship';
import { Play } from './play';

/** A closed session of the flagship of about 20,000 events: as much as a day of a large class makes. */
export async function largeLog(): Promise<readonly Event[]> {
  const { standard } = await loadFlagship();
  const play = new Play(standard, { clock: 'facilitator', pace: 0 });
  play.control('start-session', 'advance-phase', 'advance-phase', 'advance-phase');
  playLarge(play, { proposals: 500, messages: 19_400 });
  return play.control('end-session').log;
}
