import { expect, test } from 'vitest';
import { Play } from '../../../tests/support/play';
import { duo } from '../../../tests/support/scenarios';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import type { Event } from '../../session/events';
import { replay } from '../../session/evolve';
import { seenBy } from '../seen';
import { clauseHistories } from './clause-histories';
import { issueResults } from './issue-results';
import { issueCourses } from './shifts-on';
import { stancesOf } from './stances-of';

function movedIn(log: readonly Event[]) {
  const end = replay(log);
  const known = seenBy(log, 'control');
  const issues = end.scenario?.issues.map(({ id }) => id) ?? [];
  const parties = end.scenario?.parties.map(({ id }) => id) ?? [];
  const stances = stancesOf(known);
  const courses = issueCourses(stances, issues, parties);
  return { issues, parties, courses, results: issueResults(end, stances, courses, clauseHistories(known, issues)) };
}

type Held = { option: string; readers: string[] | null };

/** Where each party began and ended on an issue, and each shift with those whose latest known position it took over. */
function followed(log: readonly Event[], issue: string): Map<string, string> {
  const texts: Record<string, string | undefined> = {};
  const held: Record<string, Held[]> = {};
  const shifts: Record<string, string[]> = {};
  for (const [index, event] of log.entries()) {
    let by = '';
    if (event.type === 'proposal-tabled' || event.type === 'proposal-amended') {
      texts[event.proposal] = event.terms[issue];
      by = event.from;
    } else if (event.type === 'proposal-signed') by = event.party;
    else continue;
    const option = texts[event.proposal];
    if (option === undefined) continue;
    const mine = held[by] ?? [];
    const was = mine.at(-1)?.option;
    if (was !== undefined && was !== option) {
      const towards: string[] = [];
      for (const [other, theirs] of Object.entries(held)) {
        if (other === by) continue;
        let latest = '';
        for (const each of theirs) if (!each.readers || each.readers.includes(by)) latest = each.option;
        if (latest === option) towards.push(other);
      }
      shifts[by] = [...(shifts[by] ?? []), `${index + 1}: ${was} to ${option} towards ${towards.sort()}`];
    }
    held[by] = [...mine, { option, readers: event.audience === 'everyone' ? null : [...event.audience] }];
  }
  return new Map(
    Object.entries(held).map(([party, all]) => [
      party,
      [all[0]?.option, all.at(-1)?.option, ...(shifts[party] ?? [])].join('; '),
    ]),
  );
}

test.each(sessionsToReview)('%s: where each party began and ended on each issue, and who moved whom', (_, log) => {
  const { issues, courses, results } = movedIn(log);
  for (const issue of issues) {
    const here = courses.filter((course) => course.issue === issue && course.first);
    const told = here.map(({ party, first, last, shifts }): [string, string] => [
      party,
      [
        first?.option,
        last?.option,
        ...shifts.map(
          ({ position, was, option, towards }) => `${position}: ${was} to ${option} towards ${[...towards].sort()}`,
        ),
      ].join('; '),
    ]);
    const all = followed(log, issue);
    expect(new Map(told)).toEqual(all);
    const result = results.find((each) => each.issue === issue);
    const begun = (line: string) => line.split('; ');
    const firstOf = [...all].filter(([, line]) => begun(line)[0] === result?.option).map(([party]) => party);
    const came = [...all].filter(([, line]) => begun(line)[0] !== result?.option && begun(line)[1] === result?.option);
    expect([...(result?.firstOf ?? [])].sort()).toEqual(firstOf.sort());
    expect([...(result?.came ?? [])].sort()).toEqual(came.map(([party]) => party).sort());
  }
});

test.each(sessionsToReview)(
  '%s: what holds is the outcome, written by whoever last gave the issue that option',
  (_, log) => {
    const told = log.findLast(({ type }) => type === 'session-closed');
    for (const { issue, option, how, agreement, written, proposed } of movedIn(log).results) {
      if (told?.type === 'session-closed') expect(option).toBe(told.outcome[issue]);
      if (how !== 'agreed') expect([agreement, written]).toEqual([null, null]);
      let [writer, last] = ['', ''];
      let first = '';
      for (const event of log) {
        if (event.type !== 'proposal-tabled' && event.type !== 'proposal-amended') continue;
        if (event.terms[issue] === option && first === '') first = event.from;
        if (event.proposal !== agreement) continue;
        if (event.terms[issue] !== last) writer = event.from;
        last = event.terms[issue] ?? '';
      }
      if (how === 'agreed') expect([written?.by, last]).toEqual([writer, option]);
      expect(proposed?.party ?? '').toBe(first);
    }
  },
);

test('the example: two issues were moved to what another had put first', () => {
  const [, log = []] = sessionsToReview[0] ?? [];
  const { results } = movedIn(log);
  expect(results.filter(({ how }) => how === 'agreed').length).toBeGreaterThan(5);
  expect(results.some(({ came, firstOf }) => came.length > 0 && firstOf.length > 0)).toBe(true);
});

test('what control ruled after the close is nobody’s work', () => {
  const play = new Play(duo).control('start-session', 'end-session');
  const outcome = { border: 'patrolled', water: 'shared', levy: 'none' };
  play.do('control', { type: 'correct-outcome', outcome, tier: 'partial', reason: 'They had shaken hands.' });
  expect(movedIn(play.log).results.map(({ issue, option, how }) => [issue, option, how])).toEqual([
    ['border', 'patrolled', 'left'],
    ['water', 'shared', 'ruled'],
    ['levy', 'none', 'left'],
  ]);
});
