import { Question } from '../../game/analysis/question';
import { positionOf } from '../../game/review/position-of';
import type { PartyId } from '../../game/scenario/id';
import type { Event } from '../../game/session/events';
import { replay } from '../../game/session/evolve';
import { NobodyWaits } from '../analysis/analyst';
import type { Setting } from './setting';

type Best = Readonly<Record<PartyId, number>>;

/**
 * The most that every party could have had in a package that gives everybody their reservation value, as the review tells
 * it of the end; nothing where that is too large to be worked out or where there is no such package.
 */
export async function bestScores(
  { analysts }: Pick<Setting, 'analysts'>,
  log: readonly Event[],
  signal: AbortSignal,
): Promise<Best | 'busy'> {
  const position = positionOf(replay(log));
  if (!position) return {};
  const asked = analysts.sessions.ask({ position, question: Question.parse({}) }, signal);
  if (asked === 'busy') return 'busy';
  try {
    const analysis = await asked;
    if (!('answer' in analysis)) return {};
    const { parties, zone } = analysis.answer;
    return Object.fromEntries(
      parties.flatMap(({ id }, index) => (zone.best?.[index] === undefined ? [] : [[id, zone.best[index]]])),
    );
  } catch (error) {
    if (error instanceof NobodyWaits) return 'busy';
    throw error;
  }
}
