import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './evidence';
import type { Ledger } from './ledger';
import { Ending, within } from './pace';
import type { Person } from './person';
import { playOnSockets } from './play-on-sockets';
import { everybodyAt, type Opening, type SeatedTable, seatTable, ways } from './seated-table';

type Setting = Pick<Opening, 'url' | 'hostKey'> & Readonly<{ seed: string; sessions: number; ledger: Ledger }>;

/** So many open at the same time. */
const doors = 6;
/** How long words, answers and closes may take when all is well again, in ms. */
const patienceMs = 60_000;
const markPatienceMs = 120_000;
/** Minutes of the duo's four phases. */
const timetable = [0.08, 0.2, 0.2, 0.08];

type Seated = SeatedTable & { playing: Promise<void> };

/** Everybody at all tables. A session that ends makes room for another. */
export class Crowd {
  readonly #tables = new Set<Seated>();
  readonly #pages: Page[] = [];
  readonly #playing = new Ending();
  readonly #setting: Setting;
  readonly #places: Promise<void>[] = [];
  #seated = 0;
  #settled = false;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  get people(): readonly Person[] {
    return [...this.#tables].flatMap(everybodyAt);
  }

  /** How many sessions there ever were. */
  get seated(): number {
    return this.#seated;
  }

  /** Resolves when somebody plays at every table. */
  async come(): Promise<void> {
    const places = Array.from({ length: this.#setting.sessions }, (_, index) => index);
    const door = async () => {
      for (let place = places.shift(); place !== undefined; place = places.shift()) {
        const table = await this.#seat(place, 0);
        this.#places.push(this.#keep(place, table));
      }
    };
    await Promise.all(Array.from({ length: doors }, door));
  }

  /** A word from control to everyone at each table: how long until all have it, and whether they ever have. */
  async mark(text: string): Promise<boolean> {
    const marked = [...this.#tables].map(async (table) => {
      await table.control.ask({ type: 'send-message', to: 'everyone', text }, { text });
      const here = everybodyAt(table);
      await Promise.all(here.map((person) => person.reads(text)));
    });
    return within(markPatienceMs, Promise.all(marked));
  }

  /** Everybody finishes what they are at, then control ends every session. Answers what each page held at its end. */
  async goHome(): Promise<readonly Page[]> {
    const { ledger } = this.#setting;
    this.#playing.end();
    const open = [...this.#tables];
    const done = await Promise.all(open.map(({ playing }) => within(patienceMs, playing)));
    for (const [index, { control }] of open.entries())
      if (!done[index]) ledger.oddities.push(`${control.name}: somebody waits in vain`);
    if (!(await this.mark('the end'))) ledger.oddities.push('not everybody heard the last word');
    this.#settled = true;
    for (const { control } of this.#tables)
      if (control.client.held.state.stage !== 'closed') void control.ask({ type: 'end-session' });
    if (!(await within(patienceMs, Promise.all(this.#places)))) ledger.oddities.push('not every table closed');
    for (const table of this.#tables) this.#leave(table);
    return this.#pages;
  }

  async #seat(place: number, round: number): Promise<Seated | null> {
    const { url, hostKey, seed, ledger, sessions } = this.#setting;
    const way = ways[place % ways.length] ?? 'timed';
    const ending = this.#playing;
    const name = `table ${place}.${round}`;
    const table = await seatTable({ url, hostKey, name, way, timetable, ledger, ending });
    if (!table) return null;
    this.#seated += 1;
    const pauseMs = Math.max(250, sessions * 12);
    const seated = { ...table, playing: playOnSockets(table, { seed, ending, pauseMs }) };
    this.#tables.add(seated);
    return seated;
  }

  async #keep(place: number, first: Seated | null): Promise<void> {
    let table = first;
    for (let round = 1; table; round += 1) {
      const here = everybodyAt(table);
      await Promise.all(here.map(({ client }) => client.until(({ held }) => held.state.stage === 'closed')));
      await table.playing;
      this.#leave(table);
      await pause(100);
      table = this.#playing.over ? null : await this.#seat(place, round);
    }
  }

  #leave(table: Seated): void {
    for (const person of everybodyAt(table)) {
      const { viewer, log, state } = person.client.held;
      const whole = this.#settled && state.stage === 'closed';
      this.#pages.push({ session: table.session, name: person.name, viewer: viewer ?? 'nobody', log, state, whole });
      person.leave();
    }
    this.#tables.delete(table);
  }
}
