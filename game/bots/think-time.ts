import { drawOf } from '../scenario/draw';
import type { State } from '../session/state';
import type { Bot, Seen } from './bot';
import { manners } from './strategy/temperaments';
import { unanswered } from './talk/unanswered';

/** How often a bot looks at the table in a phase, on average, where a clock runs. */
const looks = 8;
const [soonest, latestLook] = [3_000, 10 * 60_000];
/** Where no clock runs, in ms. */
const unhurried = 6_000;

/** Somebody who asks is not kept waiting, in ms; what could not be answered for so long, as talk was closed, waits for its time. */
const [toAnswer, soon] = [4_000, 30_000];

/** How far the talks have gone, so that each wait is drawn anew. */
const happened = ({ phase, messages, proposals }: State): string =>
  [
    phase,
    messages.length,
    ...Object.values(proposals).map(({ versions, signatures }) => 100 * versions.length + signatures.length),
  ].join('/');

/** How long a bot thinks before it looks again, in ms, as of this moment: a part of the phase, a little more or less each time. */
export function thinkTime({ state, at }: Seen, bot: Bot): number {
  const { clock } = state;
  const { seed, instructions } = bot;
  const span = clock?.deadline ? clock.deadline - clock.startedAt : unhurried * looks;
  const spread = 0.5 + drawOf(seed, `think/${happened(state)}`);
  const { haste } = manners[instructions.temperament];
  if (unanswered(state, bot).some((message) => at - message.at < soon)) return Math.round(toAnswer * spread);
  return Math.round(Math.min(latestLook, Math.max(soonest, ((span / looks) * spread) / haste)));
}
