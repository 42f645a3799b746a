import { scoresOf } from '../analysis/problem/position';
import { type PlayedBy, playedBy } from '../review/played-by';
import type { Terms } from '../scenario/id';
import { settle, standing, statusQuo, tierOf } from '../scoring/outcome';
import type { Event } from '../session/events';
import type { CohortSession } from './cohort-session';
import { type PlayedCourse, playedCourse } from './played-course';

/** A finished session as a row among others; null of a log that is not over, or that does not tell every brief. */
export function cohortSessionOf(session: string, log: readonly Event[]): CohortSession | null {
  const course = playedCourse(log);
  if (!course) return null;
  const { end, opening, startedAt, closedAt, played, rounds, hash } = course;
  const { scenario } = opening;
  const { outcome, tier } = end;
  if (!outcome || !tier) return null;
  const parties = partiesIn(course, outcome, playedBy(log));
  return {
    session,
    title: end.title,
    table: end.setup.table,
    scenario: scenario.id,
    hash,
    variant: scenario.variant ?? null,
    mandate: scenario.mandate ?? null,
    language: scenario.language,
    startedAt,
    closedAt,
    playedBy: together(parties.map((each) => each.playedBy)),
    alone: end.setup.alone,
    parties,
    tier,
    corrected: end.corrections.length > 0,
    outcome,
    agreed: agreedIn(course, outcome),
    ...agreementsIn(course),
    played,
    rounds: rounds.size,
    ...injectsIn(course),
    ratings: Object.values(end.survey)
      .flatMap(({ rating }) => rating ?? [])
      .sort((a, b) => a - b),
  };
}

function partiesIn({ end, opening }: PlayedCourse, outcome: Terms, by: ReturnType<typeof playedBy>) {
  const before = scoresOf(opening, outcome);
  return opening.scenario.parties.flatMap(({ id: party }, index) => {
    const score = end.scores[party];
    return score ? [{ party, score, before: before[index] ?? 0, playedBy: by[party] ?? 'people' }] : [];
  });
}

function together(all: readonly PlayedBy[]): PlayedBy {
  const [first = 'people', ...others] = new Set(all);
  return others.length > 0 ? 'both' : first;
}

/** A correction stands over what was signed: where it left the status quo, what it says was agreed. */
function agreedIn({ end, opening: { scenario } }: PlayedCourse, outcome: Terms): Terms {
  const settled = settle(scenario, end.agreements);
  const quo = statusQuo(scenario);
  const corrected = end.corrections.length > 0;
  const isAgreed = (issue: string) => settled[issue]?.by != null || (corrected && outcome[issue] !== quo[issue]);
  return Object.fromEntries(scenario.issues.flatMap(({ id }) => (isAgreed(id) ? [[id, outcome[id] ?? '']] : [])));
}

function agreementsIn({ end, entered, opening: { scenario } }: PlayedCourse) {
  const agreements = entered.map(({ event: { proposal }, at, round }) => ({
    proposal,
    instrument: end.proposals[proposal]?.instrument ?? '',
    at,
    round,
    lapsed: end.proposals[proposal]?.status === 'lapsed',
  }));
  const amongAll = standing(end.agreements).find((each) => tierOf(scenario, [each]) === 'settlement');
  const settlement = agreements.findLast(({ proposal }) => proposal === amongAll?.proposal);
  return {
    agreements: agreements.map(({ proposal: _, ...agreement }) => agreement),
    firstAgreement: agreements[0]?.at ?? null,
    settlement: settlement?.at ?? null,
  };
}

function injectsIn({ triggered, planned }: PlayedCourse) {
  const own = triggered.filter(({ event }) => planned.has(event.inject));
  return {
    released: own.map(({ event: { inject, cause }, at }) => ({ inject, cause, at })),
    improvised: triggered.length - own.length,
  };
}
