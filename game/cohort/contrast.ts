import { meanOf } from '../bots/simulation/spread';
import type { PartyId } from '../scenario/id';
import type { CohortSession } from './cohort-session';
import { type Difference, differenceOfMeans, differenceOfShares } from './differences';

/** Below so many sessions on either side no difference is told: it would be noise with a number on it. */
export const fewest = 5;

type Means = Readonly<{ party: PartyId; first: number; second: number; score: Difference }>;

/** Two groups of sessions held against each other, the first less the second. */
export type Contrast = Readonly<{
  sessions: readonly [number, number];
  /** Null: too few sessions to say. Scores in points, `settled` as shares of sessions from 0 to 1. */
  found: Readonly<{ settled: Difference; parties: readonly Means[] }> | null;
}>;

const scoresOf = (sessions: readonly CohortSession[], party: PartyId): readonly number[] =>
  sessions.flatMap(({ parties }) => parties.find((each) => each.party === party)?.score.total ?? []);

const settledOf = (sessions: readonly CohortSession[]) => ({
  count: sessions.filter(({ tier }) => tier === 'settlement').length,
  of: sessions.length,
});

/** The sessions of one group against those of another, for these parties. They are to be of one form of one scenario. */
export function contrastOf(
  parties: readonly PartyId[],
  first: readonly CohortSession[],
  second: readonly CohortSession[],
): Contrast {
  const sessions = [first.length, second.length] as const;
  if (Math.min(...sessions) < fewest) return { sessions, found: null };
  const means = parties.map((party): Means => {
    const [one, other] = [scoresOf(first, party), scoresOf(second, party)];
    return { party, first: meanOf(one), second: meanOf(other), score: differenceOfMeans(one, other) };
  });
  return { sessions, found: { settled: differenceOfShares(settledOf(first), settledOf(second)), parties: means } };
}

/** Sessions in which an inject of the scenario was released against those in which it was not. */
export function injectEffect(
  inject: string,
  parties: readonly PartyId[],
  sessions: readonly CohortSession[],
): Contrast {
  const came = ({ released }: CohortSession) => released.some((each) => each.inject === inject);
  return contrastOf(
    parties,
    sessions.filter(came),
    sessions.filter((session) => !came(session)),
  );
}

/** Sessions of people alone against sessions of bots alone; those of both are in neither. */
export const againstBots = (parties: readonly PartyId[], sessions: readonly CohortSession[]): Contrast =>
  contrastOf(
    parties,
    sessions.filter(({ playedBy }) => playedBy === 'people'),
    sessions.filter(({ playedBy }) => playedBy === 'bots'),
  );
