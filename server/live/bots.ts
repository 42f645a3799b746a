import type { Bot, Seen } from '../../game/bots/bot';
import { Command } from '../../game/session/commands';
import type { SeatId } from '../../game/session/seat';
import type { State } from '../../game/session/state';
import type { Log } from '../log';
import type { Attendance } from './absences';
import { type Elsewhere, nowhereElse } from './elsewhere';
import { perTable } from './per-table';
import type { Table } from './table';

/** What makes up a bot's mind: pure, and told no more than its own party's log. */
type Mind = Readonly<{
  botsIn(state: State): readonly Bot[];
  nextAct(seen: Seen, bot: Bot): Command | null;
  thinkTime(seen: Seen, bot: Bot): number;
}>;

interface Bots extends Attendance {
  /** From now on the bots of this table's session negotiate, wherever they sit, until it is closed. */
  watch(table: Table): void;
  /** Another server may have become the table's keeper, or this one; or somebody came or went there. */
  lookAt(table: Table): void;
  forget(table: Table): void;
  stop(): void;
}

type Setting = Readonly<{ log: Log; now: () => number; mind: Mind; elsewhere?: Elsewhere }>;

/** Whatever a mind says, in ms: no sooner than this again, and no later than a timer can hold, about 24 days. */
const shortestThought = 100;
const longestThought = 2 ** 31 - 1;
const retryMs = 1_000;
/** What a bot cannot know when it makes up its mind: that somebody was faster, or that the phase ends before its turn comes. */
const overtaken: readonly string[] = ['busy', 'time-is-up'];

export function createBots(setting: Setting): Bots {
  const { of, ...all } = perTable((table) => new Watch(table, setting));
  return { ...all, came: (table) => of(table)?.count(1), went: (table) => of(table)?.count(-1) };
}

/** When a bot looks next, if at all, and how much it had seen when that was settled. */
type Plan = { seen: number; due: number | null; timer: NodeJS.Timeout | undefined };

/** The bots of one session. */
class Watch {
  readonly #plans = new Map<SeatId, Plan>();
  readonly #table: Table;
  readonly #setting: Setting;
  #sockets = 0;
  #stopped = false;

  constructor(table: Table, setting: Setting) {
    this.#table = table;
    this.#setting = setting;
  }

  count(by: 1 | -1): void {
    this.#sockets += by;
    this.look();
  }

  /** A bot that has something new before it thinks about it; what another one alone may know makes it do nothing. */
  look(): void {
    if (this.#stopped) return;
    const bots = this.#bots();
    for (const seat of this.#plans.keys()) if (!bots.some((bot) => bot.seat === seat)) this.#forget(seat);
    for (const bot of bots) {
      const plan = this.#plans.get(bot.seat) ?? { seen: -1, due: null, timer: undefined };
      this.#plans.set(bot.seat, plan);
      const seen = this.#lengthOf(bot);
      if (plan.seen === seen) continue;
      plan.seen = seen;
      this.#think(bot);
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const seat of this.#plans.keys()) this.#forget(seat);
  }

  /** Of all servers one thinks. Whoever practises alone and leaves finds the table as it was left: nobody negotiates there meanwhile. */
  #bots(): readonly Bot[] {
    const { state, session } = this.#table;
    const { elsewhere = nowhereElse, mind } = this.#setting;
    if (state.stage === 'closed' || !elsewhere.keeps(session)) return [];
    if (state.setup.alone && this.#sockets === 0 && elsewhere.seats(session).size === 0) return [];
    return mind.botsIn(state);
  }

  #seenBy({ party }: Bot): Seen {
    return { state: this.#table.stateFor(`party:${party}`), at: this.#setting.now() };
  }

  /** How many events its party's log holds. */
  #lengthOf({ party }: Bot): number {
    return this.#table.view(`party:${party}`).length;
  }

  #forget(seat: SeatId): void {
    clearTimeout(this.#plans.get(seat)?.timer);
    this.#plans.delete(seat);
  }

  #think(bot: Bot): void {
    const wait = this.#setting.mind.thinkTime(this.#seenBy(bot), bot);
    this.#lookIn(Math.min(Math.max(wait, shortestThought), longestThought), bot.seat);
  }

  /** In so many ms, or when it was going to look anyway if that is sooner. */
  #lookIn(wait: number, seat: SeatId): void {
    const plan = this.#plans.get(seat);
    if (!plan || this.#stopped) return;
    const now = this.#setting.now();
    plan.due = Math.min(plan.due ?? Number.POSITIVE_INFINITY, now + wait);
    clearTimeout(plan.timer);
    plan.timer = setTimeout(() => void this.#act(seat), Math.max(plan.due - now, 0));
  }

  /** A mind that fails, or asks for what the rules refuse, is a bug: it is asked again when something has happened. */
  async #act(seat: SeatId): Promise<void> {
    try {
      await this.#decide(seat);
    } catch (error) {
      this.#setting.log.error({ session: this.#table.session, seat, error }, 'a bot failed');
    }
  }

  async #decide(seat: SeatId): Promise<void> {
    const plan = this.#plans.get(seat);
    const bot = this.#bots().find((each) => each.seat === seat);
    if (!plan || !bot) return;
    plan.due = null;
    const seen = this.#seenBy(bot);
    const { stage, clock } = seen.state;
    const act = this.#setting.mind.nextAct(seen, bot);
    if (act) await this.#ask(bot, Command.parse(act));
    // In play the time that passes is news as well; at any other time only what happens is.
    else if (stage === 'playing' && !clock?.paused) this.#think(bot);
  }

  async #ask(bot: Bot, command: Command): Promise<void> {
    const { seat } = bot;
    const about = { session: this.#table.session, seat, command: command.type };
    const settled = await this.#table.act(seat, command, this.#lengthOf(bot)).catch((error: unknown) => {
      this.#setting.log.error({ ...about, error }, 'what a bot asked for could not be handled');
      this.#lookIn(retryMs, seat);
      return null;
    });
    if (!settled) return;
    if (!settled.ok && !overtaken.includes(settled.refusal)) {
      this.#setting.log.error({ ...about, refusal: settled.refusal }, 'a bot asked for what the rules refuse');
    } else if (this.#plans.get(seat)?.due === null) this.#think(bot);
  }
}
