import { decide } from '../../game/session/decide';
import { dueDeadline } from '../../game/session/due';
import type { Event } from '../../game/session/events';
import { evolveAll } from '../../game/session/evolve';
import { isDue } from '../../game/session/moments';
import type { State } from '../../game/session/state';
import { freshId } from '../secrets';
import type { Taken } from '../store/event-inserts';
import { heldOnce } from './held-once';
import type { Memory } from './memory';
import type { Order, Settled } from './order';

/** What comes of orders once `commands` are stored together: an answer to each, in order, and the state after them. */
export type Run = Readonly<{ answers: readonly Settled[]; commands: readonly Taken[]; next: State }>;

/** Orders in one run. */
const mostOrders = 100;

/**
 * Decides waiting orders one after the other, each as if those before it were stored already. The run ends where that can no
 * longer be said from the memory as it is: when somebody's seat or link or the clock has changed, when the clock brings
 * something, and when an order comes twice. There is always at least one answer.
 */
export function decideRun(memory: Memory, orders: readonly Order[], now: () => number): Run {
  const answers: Settled[] = [];
  const commands: Taken[] = [];
  let { state } = memory;
  let end = memory.log.length;
  let last = memory.log.at(-1)?.at ?? Number.NEGATIVE_INFINITY;

  for (const order of orders.slice(0, mostOrders)) {
    const at = Math.max(now(), last + 1);
    if (commands.length > 0 && (isBroughtByClock(state, at) || isAmong(commands, order))) break;
    const known = settledBefore(memory, order);
    if (known) {
      answers.push(known);
      continue;
    }
    const { command, by, commandId } = order;
    const decision = decide(state, { command, by, at, fresh: freshId() });
    if (!decision.ok) {
      answers.push({ ok: false, refusal: decision.reason });
      continue;
    }
    const before = state;
    // Only an opening brings a scenario.
    const isOpening = before.scenario === null;
    const events = isOpening ? decision.events.map(heldOnce) : decision.events;
    state = isOpening ? evolveAll(before, events) : decision.after;
    end += events.length;
    answers.push({ ok: true, end });
    if (events.length === 0) continue;
    commands.push({ commandId, events });
    last = events.at(-1)?.at ?? last;
    if (changesPlaces(before, state, events)) break;
  }
  return { answers, commands, next: state };
}

/** What needs no decision: an order that is done already, or that comes from where nobody may give it any more. */
function settledBefore(memory: Memory, order: Order): Settled | null {
  const { by, as, seen, link, commandId } = order;
  if (link && !memory.opens(link)) return { ok: false, refusal: 'unknown-link' };
  const end = memory.endOf(commandId);
  if (end !== undefined) return { ok: true, end };
  // A word for one delegation must not reach another because its author was moved meanwhile. In the lobby nothing is secret.
  const moved = as !== undefined && memory.state.stage !== 'lobby' && memory.viewerOf(by) !== as;
  if (moved) return { ok: false, refusal: 'moved' };
  const outdated = seen !== undefined && memory.view(memory.viewerOf(by)).length !== seen;
  return outdated ? { ok: false, refusal: 'busy' } : null;
}

const isBroughtByClock = (state: State, at: number): boolean => isDue(state, at) || dueDeadline(state, at) !== null;

const isAmong = (commands: readonly Taken[], { commandId, seen }: Order): boolean =>
  seen !== undefined || commands.some((command) => command.commandId === commandId);

/** Who sits where, with which link, and what the clock says: states share what an event leaves as it is. */
const changesPlaces = (before: State, after: State, events: readonly Event[]): boolean =>
  before.seats !== after.seats ||
  before.stage !== after.stage ||
  before.phase !== after.phase ||
  before.clock !== after.clock ||
  events.some(({ type }) => type === 'link-issued');
