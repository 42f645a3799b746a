import { setTimeout as pause } from 'node:timers/promises';
import { Crowd } from './crowd';
import type { Evidence, Growth, Struck } from './evidence';
import { type Fault, kindsOn, planFaults } from './fault-plan';
import { growthOf } from './growth';
import type { Vitals } from './inside-talk';
import { judge } from './judge';
import { Ledger } from './ledger';
import { manyServers } from './many-servers';
import { oneServer } from './one-server';
import { strike } from './strike';
import type { World } from './world';

export type Wanted = Readonly<{
  seed: string;
  /** `embedded`: one server with its store inside. */
  store: 'postgres' | 'embedded';
  apps: number;
  sessions: number;
  faults: number;
  say: (line: string) => void;
}>;

export type Run = Readonly<{
  wanted: Omit<Wanted, 'say'>;
  plan: readonly Fault[];
  struck: readonly Struck[];
  /** How many sessions were played, commands sent, acknowledged, events stored. */
  sessions: number;
  sent: number;
  acknowledged: number;
  events: number;
  growth: readonly Growth[];
  findings: Readonly<Record<string, readonly string[]>>;
}>;

/** How long things go on undisturbed between two faults, in ms. */
const calmMs = 700;

/** Plays, disturbs, lets everybody come home, and looks at what is left. */
export async function chaos(wanted: Wanted): Promise<Run> {
  const { say, ...rest } = wanted;
  const { seed, store, apps, sessions, faults } = rest;
  const plan = planFaults(seed, faults, apps, kindsOn[store]);
  const world = await (store === 'postgres' ? manyServers(apps) : oneServer());
  try {
    const ledger = new Ledger();
    const setting = { url: world.proxy.url, hostKey: world.hostKey, seed, ledger };
    const base = await warmedUp(world, { ...setting, ledger: new Ledger() });
    const crowd = new Crowd({ ...setting, sessions });
    await crowd.come();
    say(`${crowd.seated} sessions are played`);
    const struck = await disturb(world, crowd, plan, say);
    for (const app of world.apps) await app.setClock(0);
    const pages = await crowd.goHome();
    const rows = await world.rows();
    say(`${rows.length} events are stored`);
    const growth = world.livesOn ? await growthOf(world, base, pages) : [];
    const complaints = world.apps.flatMap((app) => app.complaints);
    const { sent, oddities } = ledger;
    const evidence: Evidence = { rows, sent, pages, struck, complaints, oddities, growth };
    const counts = { sessions: crowd.seated, sent: sent.length, acknowledged: ledger.acknowledged.length };
    return { wanted: rest, plan, struck, ...counts, events: rows.length, growth, findings: judge(evidence) };
  } finally {
    await world.close();
  }
}

type Setting = Readonly<{ url: string; hostKey: string; seed: string; ledger: Ledger }>;

/** What servers hold that have done everything once: who grows from there grows for a reason. */
async function warmedUp(world: World, setting: Setting): Promise<readonly Vitals[]> {
  const first = new Crowd({ ...setting, sessions: 3 * world.apps.length });
  await first.come();
  await first.mark('a first word');
  const pages = await first.goHome();
  await growthOf(world, [], pages);
  return Promise.all(world.apps.map((app) => app.vitals()));
}

async function disturb(world: World, crowd: Crowd, plan: readonly Fault[], say: Wanted['say']): Promise<Struck[]> {
  const struck: Promise<Struck>[] = [];
  for (const fault of plan) {
    const began = Date.now();
    const over = strike(fault, { world, people: () => crowd.people });
    const one = follow(world, crowd, fault, began, over).then((done) => {
      say(inWords(done));
      return done;
    });
    struck.push(one);
    await (fault.followed ? over : one);
    await pause(calmMs);
  }
  return Promise.all(struck);
}

/** From the moment it strikes: a word that is said then has reached everyone once all are level again. */
async function follow(world: World, crowd: Crowd, fault: Fault, began: number, over: Promise<void>): Promise<Struck> {
  const level = crowd.mark(`mark ${fault.number}`).then((heard) => (heard ? Date.now() : null));
  const ended = await over.then(() => Date.now());
  const reached = await level;
  const clocks = world.apps.map(({ ahead }) => ahead);
  const { number, kind, app } = fault;
  const skew = { ahead: Math.max(0, ...clocks), behind: Math.max(0, ...clocks.map((ahead) => -ahead)) };
  return { number, kind, app, began, over: ended, level: reached && Math.max(reached, ended), ...skew };
}

const inWords = ({ number, kind, app, began, over, level }: Struck): string => {
  const after = level === null ? 'never level' : `level after ${level - began} ms`;
  return `${String(number).padStart(4)} ${kind} (${app}): over after ${over - began} ms, ${after}`;
};
