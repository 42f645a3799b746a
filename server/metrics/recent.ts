import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { LoadSample } from '../../game/protocol/admin';
import type { Instruments } from './instruments';
import type { Levels } from './levels';

/** So often, in ms, and so many: an hour. */
const every = 10_000;
const most = 360;

/** What the last hour was like, for people. Nothing of it is stored. */
export interface Recent {
  readonly samples: readonly LoadSample[];
  stop(): void;
}

type Setting = Readonly<{ levels: Levels; instruments: Pick<Instruments, 'commands'>; now: () => number }>;

export function createRecent({ levels, instruments, now }: Setting): Recent {
  const samples: LoadSample[] = [];
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let [commands, at] = [instruments.commands, now()];

  const sample = (): void => {
    const [seconds, count] = [Math.max(now() - at, 1) / 1_000, instruments.commands];
    samples.push({
      at: now(),
      sockets: levels.sockets(),
      tables: levels.lengths().length,
      commandsPerSecond: Math.max(count - commands, 0) / seconds,
      // In nanoseconds, the pause between two looks included; nothing yet is no number.
      lagMs: Math.max((delay.percentile(99) || 0) / 1e6 - 10, 0),
      memory: process.memoryUsage.rss(),
    });
    if (samples.length > most) samples.shift();
    [commands, at] = [count, now()];
    delay.reset();
  };
  const timer = setInterval(sample, every).unref();
  sample();
  return {
    samples,
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
