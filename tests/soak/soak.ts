import { setTimeout as pause } from 'node:timers/promises';
import type { Growth } from '../chaos/evidence';
import { growthOf } from '../chaos/growth';
import { manyServers } from '../chaos/many-servers';
import { oneServer } from '../chaos/one-server';
import { noGrowth } from '../chaos/oracles/no-growth';
import { Ending, within } from '../chaos/pace';
import type { World } from '../chaos/world';
import { theilSen } from './theil-sen';
import { visit } from './visit';

export type Wanted = Readonly<{
  store: 'postgres' | 'embedded';
  /** Sessions at a time. */
  tables: number;
  /** How long at full load, to see what this machine takes; and then at half of it. In ms. */
  fullMs: number;
  halfMs: number;
  sampleMs: number;
  say: (line: string) => void;
}>;

/** What the server held when so many commands had been acknowledged. Heap after all garbage was collected, in bytes. */
type Sample = Readonly<{ commands: number; heap: number; rss: number; awake: number }>;

export type Soak = Readonly<{
  wanted: Omit<Wanted, 'say'>;
  /** Commands in a second: at full load, and afterwards. */
  full: number;
  half: number;
  commands: number;
  sessions: number;
  samples: readonly Sample[];
  /** By how many kB the heap grew with every 1,000 commands, once warm. */
  slope: number;
  growth: readonly Growth[];
  findings: readonly string[];
}>;

/** How long the last sessions may take to come to their end, in ms. */
const patienceMs = 60_000;
/** How much of the samples is thrown away at the beginning: what is run for the first time is compiled and kept. */
const warming = 1 / 3;

export async function soak(wanted: Wanted): Promise<Soak> {
  const { say, ...rest } = wanted;
  const world = await (wanted.store === 'postgres' ? manyServers(1) : oneServer());
  try {
    const run = new Load(world, wanted.tables);
    const full = await run.at(0, wanted.fullMs, async () => undefined);
    say(`at full load ${full.toFixed(0)} commands in a second`);
    const [app] = world.apps;
    if (!app) throw new Error('no server');
    const base = await app.vitals();
    const samples: Sample[] = [];
    const sample = async () => {
      await pause(wanted.sampleMs);
      const { heap, rss, resources } = await app.vitals();
      const awake = Object.values(resources).reduce((all, count) => all + count, 0);
      samples.push({ commands: run.commands, heap, rss, awake });
      say(`${run.commands} commands, ${(heap / 2 ** 20).toFixed(1)} MB of heap, ${awake} that keep it awake`);
    };
    const half = await run.at((1_000 * run.speakers) / (Math.max(full, 1) / 2), wanted.halfMs, sample);
    const growth = await growthOf(world, [base], []);
    const warm = samples.slice(Math.floor(samples.length * warming));
    const slope = theilSen(warm.map(({ commands, heap }) => ({ x: commands / 1_000, y: heap / 1_024 })));
    const findings = [...run.findings, ...noGrowth(evidenceOf(growth)), ...app.complaints.map(({ line }) => line)];
    const { commands, sessions } = run;
    return { wanted: rest, full, half, commands, sessions, samples, slope, growth, findings };
  } finally {
    await world.close();
  }
}

const evidenceOf = (growth: readonly Growth[]) => ({
  ...{ rows: [], sent: [], pages: [], struck: [], complaints: [], oddities: [] },
  growth,
});

/** Sessions one after another at so many tables. */
class Load {
  commands = 0;
  sessions = 0;
  readonly findings: string[] = [];
  readonly #world: World;
  readonly #tables: number;

  constructor(world: World, tables: number) {
    this.#world = world;
    this.#tables = tables;
  }

  /** At each table one speaks at a time. */
  get speakers(): number {
    return this.#tables;
  }

  /** For so long, with so many ms between a speaker's words. Answers how many commands it came to in a second. */
  async at(pauseMs: number, lastsMs: number, beside: () => Promise<void>): Promise<number> {
    const ending = new Ending();
    const [began, before] = [Date.now(), this.commands];
    const tables = Array.from({ length: this.#tables }, (_, table) => this.#keep(table, pauseMs, ending));
    while (Date.now() < began + lastsMs) await Promise.all([beside(), pause(Math.min(500, lastsMs))]);
    const rate = (1_000 * (this.commands - before)) / (Date.now() - began);
    ending.end();
    if (!(await within(patienceMs, Promise.all(tables)))) this.findings.push('a session never came to its end');
    return rate;
  }

  async #keep(table: number, pauseMs: number, ending: Ending): Promise<void> {
    while (!ending.over) {
      const number = this.sessions;
      this.sessions += 1;
      const heard = () => (this.commands += 1);
      const place = { world: this.#world, name: `table ${table}.${number}`, number, ending };
      this.findings.push(...(await visit({ ...place, pauseMs: () => pauseMs, heard })));
    }
  }
}
