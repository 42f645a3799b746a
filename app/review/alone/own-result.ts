import type { Appraisal } from '../../../game/analysis/question';
import type { PartyId } from '../../../game/scenario/id';
import type { Score } from '../../../game/scoring/score';
import type { State } from '../../../game/session/state';
import { counted, plain } from '../../seat/table/words/words';

type Own = Readonly<{ party: PartyId; tier: NonNullable<State['tier']>; score: Score }>;

/** What it came to for the one person at the table; null where nobody practised alone, or it is not over. */
export function ownResult({ setup, stage, seats, scores, tier }: State): Own | null {
  if (!setup.alone || stage !== 'closed') return null;
  const party = Object.values(seats).find(({ bot, role, removed }) => role === 'player' && !bot && !removed)?.party;
  const score = party == null ? undefined : scores[party];
  return party == null || !score ? null : { party, tier: tier ?? 'no-deal', score };
}

/** What else was possible that nobody would have liked less, and the most of it for this party, in a sentence. */
export function leftWords({ left, onFrontier }: Appraisal, party: PartyId, total: number): string {
  if (!left) {
    const frontier = onFrontier ? ' It is on the frontier.' : '';
    return `Nothing was left on the table: no package gives anybody more without taking from another.${frontier}`;
  }
  const gain = left.byParty.find((each) => each.party === party)?.gain ?? 0;
  const all = counted(left.joint, 'point');
  if (gain === 0)
    return `Another package would have given others more and nobody less: ${all} together, none of them yours.`;
  return `You could have had ${plain(total + gain)}, ${gain} more, with nobody worse off. All together could have had ${all} more.`;
}
