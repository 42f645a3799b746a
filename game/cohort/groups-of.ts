import type { CohortSession } from './cohort-session';

/** Sessions of one form of one scenario: the same file, word for word, the same variant and the same instructions. */
export type Group = Readonly<{ key: string; sessions: readonly CohortSession[] }>;

type Form = Pick<CohortSession, 'scenario' | 'hash' | 'variant' | 'mandate'>;

/** Names a form. What differs in it is not compared: points, options or reservation values may be others. */
export const formOf = ({ scenario, hash, variant, mandate }: Form): string =>
  [scenario, (hash ?? 'unknown').slice(0, 12), variant?.id ?? '', mandate?.id ?? ''].join('~');

/** The sessions by their form, the largest group first; of equal ones that of the latest session. */
export function groupsOf(sessions: readonly CohortSession[]): readonly Group[] {
  const groups = new Map<string, CohortSession[]>();
  for (const session of sessions) {
    const key = formOf(session);
    groups.set(key, [...(groups.get(key) ?? []), session]);
  }
  const latest = ({ sessions: all }: Group): number => Math.max(...all.map(({ closedAt }) => closedAt));
  return [...groups]
    .map(([key, all]) => ({ key, sessions: all }))
    .sort((a, b) => b.sessions.length - a.sessions.length || latest(b) - latest(a));
}
