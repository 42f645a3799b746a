import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, Kind } from './fault-plan';
import type { Person } from './person';
import type { World } from './world';

/** How long a server may take to come up again, in ms: Postgres may be down as well. */
const startMs = 60_000;
/** How long the server's end of a dead connection stays open after the person's end is gone, in ms. */
const afterglowMs = 5_000;

type Target = Readonly<{ world: World; people: () => readonly Person[] }>;
type Strike = (fault: Fault, target: Target) => Promise<void>;

const appOf = ({ app }: Fault, { world }: Target) => {
  const found = world.apps[app % world.apps.length];
  if (!found) throw new Error(`there is no app ${app}`);
  return found;
};

/** So many of the connections, evenly spread. */
function some<Of>(items: readonly Of[], share: number): readonly Of[] {
  const every = 1 / share;
  return items.filter((_, index) => Math.floor((index + 1) / every) > Math.floor(index / every));
}

const ended =
  (signal: NodeJS.Signals): Strike =>
  async (fault, target) => {
    const app = appOf(fault, target);
    await app.end(signal);
    await pause(fault.lasts / 4);
    await app.startAgain(startMs);
  };

const postgres =
  (how: 'fast' | 'immediate'): Strike =>
  (_, { world }) =>
    world.restartPostgres(how);

const strikes: Readonly<Record<Kind, Strike>> = {
  kill: ended('SIGKILL'),
  restart: ended('SIGTERM'),
  'postgres-fast': postgres('fast'),
  'postgres-immediate': postgres('immediate'),

  async cut({ share }, { world }) {
    for (const link of some(world.proxy.links, share)) link.cut();
  },

  async delay({ share, lasts, ahead }, { world }) {
    const slow = some(world.proxy.links, share);
    for (const link of slow) link.delay = 100 + Math.abs(ahead) / 2;
    await pause(lasts);
    for (const link of slow) link.delay = 0;
  },

  /** Nothing arrives, nobody is told; then the person's end is gone, and the server's only a while later. */
  async 'half-open'({ share, lasts }, { world }) {
    const silent = some(world.proxy.links, share);
    for (const link of silent) link.hushed = true;
    await pause(lasts);
    for (const { near } of silent) near.destroy();
    setTimeout(() => {
      for (const { far } of silent) far.destroy();
    }, afterglowMs);
  },

  async freeze(fault, target) {
    const app = appOf(fault, target);
    app.freeze();
    await pause(fault.lasts);
    app.thaw();
  },

  async 'clock-step'(fault, target) {
    await appOf(fault, target).setClock(fault.ahead);
  },

  /** Everybody sends each command to two servers at the same time, under one id. */
  async twice(fault, { world, people }) {
    const everyone = people();
    const { apps } = world;
    for (const [index, person] of everyone.entries())
      person.sendTwice(apps[(fault.app + index) % apps.length]?.url ?? null);
    await pause(fault.lasts);
    for (const person of everyone) person.sendTwice(null);
  },

  async 'full-disk'({ lasts }, { world }) {
    world.fillDisk(true);
    await pause(lasts);
    world.fillDisk(false);
  },
};

/** Lets it happen. Resolves when the fault itself is over, whatever it left behind. */
export const strike = (fault: Fault, target: Target): Promise<void> => strikes[fault.kind](fault, target);
