import { loadFlagship } from '../../support/load-flagship';
import { Play } from '../../support/play';
import { hostileScenario } from './hostile-scenario';
import { hostileLine, hostileWords } from './hostile-words';
import { playedRich } from './played-rich';

type Options = Pick<NonNullable<ConstructorParameters<typeof Play>[1]>, 'exercise' | 'joinCode' | 'hashOf' | 'now'>;

const hours = 6 * 60 * 60_000;

/** A session whose every text means harm: those of its scenario, and whatever people wrote in it. Once it is over it is open to everyone. */
export async function playedHostile(until: 'talks' | 'close', options: Options) {
  const { standard } = await loadFlagship();
  const now = Date.now() - hours;
  const settled = { clock: 'facilitator', pace: 0, now, title: hostileLine() } as const;
  const play = new Play(hostileScenario(standard), { ...settled, setup: { table: hostileLine() }, ...options });
  const done = playedRich(play, hostileWords, until);
  if (until === 'close') play.do('control', { type: 'open-review', talk: true, notes: true });
  return { play, done };
}
