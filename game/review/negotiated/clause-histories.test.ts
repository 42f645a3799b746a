import { expect, test } from 'vitest';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { seenBy } from '../seen';
import { clauseHistories } from './clause-histories';

const issuesIn = (log: readonly Event[]): string[] => replay(log).scenario?.issues.map(({ id }) => id) ?? [];
const historiesIn = (log: readonly Event[]) => clauseHistories(seenBy(log, 'control'), issuesIn(log));

/** Every step and signature as a line, from the log read once with the latest text of every proposal in hand. */
function read(log: readonly Event[]): string[] {
  const lines: string[] = [];
  const texts = new Map<string, { number: number; terms: Record<string, string>; clauses: Record<string, string> }>();
  const stood: { proposal: string; number: number; at: number; terms: Record<string, string>; to: string[] | null }[] =
    [];
  for (const [index, event] of log.entries()) {
    const at = index + 1;
    if (event.type === 'proposal-signed') {
      const text = texts.get(event.proposal);
      for (const issue of Object.keys(text?.terms ?? {}))
        lines.push(`${issue} in ${event.proposal}: ${event.party} signed ${event.version} at ${at}`);
    }
    if (event.type !== 'proposal-tabled' && event.type !== 'proposal-amended') continue;
    const { proposal, terms, clauses, from } = event;
    const was = texts.get(proposal) ?? { number: 0, terms: {}, clauses: {} };
    const number = was.number + 1;
    for (const issue of new Set([...Object.keys(was.terms), ...Object.keys(terms)])) {
      const [before, now] = [was.terms[issue], terms[issue]];
      if (before === now && was.clauses[issue] === clauses[issue]) continue;
      let source = '';
      for (const each of stood)
        if (now && now !== before && each.proposal !== proposal && each.terms[issue] === now)
          if (each.to === null || each.to.includes(from))
            source = ` from ${each.proposal} ${each.number} at ${each.at}`;
      lines.push(`${issue} in ${proposal}: ${from} ${before} to ${now} in ${number} at ${at}${source}`);
    }
    texts.set(proposal, { number, terms, clauses });
    stood.push({ proposal, number, at, terms, to: event.audience === 'everyone' ? null : [...event.audience] });
  }
  return lines.sort();
}

test.each(sessionsToReview)('%s: every term has its history, version by version', (_, log) => {
  const told = historiesIn(log).flatMap(({ issue, proposal, steps, signatures }) => [
    ...steps.map(({ by, was, option, version, position, came }) => {
      const source = came ? ` from ${came.proposal} ${came.version} at ${came.position}` : '';
      const change = `${by} ${was ?? undefined} to ${option ?? undefined}`;
      return `${issue} in ${proposal}: ${change} in ${version} at ${position}${source}`;
    }),
    ...signatures.map(
      ({ party, version, position }) => `${issue} in ${proposal}: ${party} signed ${version} at ${position}`,
    ),
  ]);
  expect(told.sort()).toEqual(read(log));
});

test('the sessions have every kind of change, and terms that stood elsewhere before', () => {
  const steps = sessionsToReview.flatMap(([, log]) => historiesIn(log).flatMap((history) => history.steps));
  expect(new Set(steps.map(({ change }) => change))).toEqual(new Set(['put', 'changed', 'reworded', 'left-out']));
  expect(steps.some(({ came }) => came !== null)).toBe(true);
});
