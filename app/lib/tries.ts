import type { z } from 'zod';
import type { Try } from '../../game/protocol/hosting';
import type { SoloSession } from './solo-sessions';

type Done = z.infer<typeof Try>;
/** A practice session that is over, with the link that opens it, as far as this browser knows it. */
export type Tried = Done & Readonly<{ secret: string | null }>;

/** Those that are over, the newest first, each with its link; and those that can still be gone on with. */
export function sortTries(
  sessions: readonly SoloSession[],
  done: readonly Done[],
): Readonly<{ over: readonly Tried[]; open: readonly SoloSession[] }> {
  const secretOf = (session: string) => sessions.find((each) => each.session === session)?.secret ?? null;
  return {
    over: done.map((each) => ({ ...each, secret: secretOf(each.session) })).sort((a, b) => b.at - a.at),
    open: sessions.filter(({ session }) => !done.some((each) => each.session === session)),
  };
}

/** Those of the same scenario, variant and party, played from the start, the oldest first: only they can be held against each other. */
export const likeTry = (
  over: readonly Tried[],
  { scenario, variant, party }: Pick<Done, 'scenario' | 'variant' | 'party'>,
): readonly Tried[] =>
  over
    .filter((each) => !each.forked && each.scenario === scenario && each.variant === variant && each.party === party)
    .toSorted((a, b) => a.at - b.at);

/** "6 above your reservation value". */
export function aboveWords({ total, reservation }: Done['score']): string {
  const over = total - reservation;
  if (over === 0) return 'exactly your reservation value';
  return over > 0 ? `${over} above your reservation value` : `${-over} below your reservation value`;
}
