import type { Crowd } from './crowd';
import { measured, type Window } from './window';

export type ClosedLoop = Readonly<{ warmUpMs: number; measuredMs: number }>;

/** Everyone has one action under way, and begins the next when it is done. */
export async function closedLoop(crowd: Crowd, { warmUpMs, measuredMs }: ClosedLoop): Promise<Window> {
  let going = true;
  const next = (player: number) => {
    if (going) crowd.begin(player, performance.now());
  };
  crowd.onOver = next;
  for (const player of crowd.players.keys()) next(player);
  const window = await measured(crowd, { warmUpMs, measuredMs });
  going = false;
  await crowd.settled();
  return window;
}
