import { setTimeout } from 'node:timers/promises';
import { generatorOf } from '../../../game/scoring/stress/sfc32';
import type { Crowd } from './crowd';
import { measured, type Window } from './window';

export type OpenLoop = Readonly<{ warmUpMs: number; measuredMs: number; perSecond: number }>;

/**
 * Actions begin at random, so many a second, whether those before are done or not. Each is timed from when it was due: what a
 * server that stands still keeps waiting is counted as waiting.
 */
export async function openLoop(crowd: Crowd, { warmUpMs, measuredMs, perSecond }: OpenLoop): Promise<Window> {
  const draw = generatorOf('bench', 'arrivals');
  crowd.onOver = () => undefined;
  let going = true;
  const arrivals = async () => {
    let due = performance.now();
    while (going) {
      const now = performance.now();
      while (due <= now) {
        crowd.begin(Math.floor(draw() * crowd.players.length), due);
        due += Math.log(1 / (1 - draw())) * (1_000 / perSecond);
      }
      await setTimeout(1);
    }
  };
  const [window] = await Promise.all([
    measured(crowd, { warmUpMs, measuredMs }).finally(() => {
      going = false;
    }),
    arrivals(),
  ]);
  await crowd.settled();
  return window;
}
