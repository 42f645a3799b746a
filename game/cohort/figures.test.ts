import { beforeAll, describe, expect, test } from 'vitest';
import { cohortRow } from '../../tests/support/cohort-row';
import { logOfBots } from '../../tests/support/finished-sessions';
import { duo } from '../../tests/support/scenarios';
import type { Event } from '../session/events';
import type { CohortSession } from './cohort-session';
import { cohortSessionOf } from './cohort-session-of';
import { againstBots, contrastOf, fewest, injectEffect } from './contrast';
import { groupsOf } from './groups-of';
import { optionsAgreed } from './options-agreed';
import { partyScores } from './party-scores';
import { tiersOf } from './tiers-of';
import { timesTo } from './times-to';

const parties = ['north', 'south'];

describe('figures of many sessions are those of their logs', () => {
  let logs: readonly (readonly Event[])[];
  let rows: readonly CohortSession[];
  beforeAll(() => {
    const kinds = ['hard', 'fair', 'impatient'] as const;
    logs = kinds.flatMap((kind) => ['a', 'b', 'c', 'd', 'e'].map((seed) => logOfBots(duo, `${kind}/${seed}`, kind)));
    rows = logs.flatMap((log, index) => cohortSessionOf(`session ${index}`, log) ?? []);
  });

  test('scores of a party, and how many reached the reservation value', () => {
    for (const { party, count, score, reached } of partyScores(parties, rows)) {
      const totals: number[] = [];
      let [sum, enough] = [0, 0];
      for (const log of logs)
        for (const event of log) {
          if (event.type !== 'party-scored' || event.party !== party) continue;
          totals.push(event.score.total);
          sum += event.score.total;
          if (event.score.total >= event.score.reservation) enough += 1;
        }
      totals.sort((a, b) => a - b);
      expect(count).toBe(logs.length);
      expect(score.mean).toBeCloseTo(sum / 15);
      // Fifteen values: the quartiles lie halfway between the fourth and the fifth, and the eleventh and the twelfth.
      expect([score.min, score.median, score.max]).toEqual([totals[0], totals[7], totals[14]]);
      expect(score.quarter).toBe(((totals[3] ?? 0) + (totals[4] ?? 0)) / 2);
      expect(score.threeQuarters).toBe(((totals[10] ?? 0) + (totals[11] ?? 0)) / 2);
      expect(reached).toBeCloseTo(enough / 15);
    }
  });

  test('tiers, options agreed, and times', () => {
    const closes = logs.flatMap((log) => log.flatMap((event) => (event.type === 'session-closed' ? [event] : [])));
    for (const tier of ['settlement', 'partial', 'no-deal'] as const)
      expect(tiersOf(rows)[tier]).toBe(closes.filter((close) => close.tier === tier).length);
    for (const { issue, agreed, options } of optionsAgreed(duo, rows)) {
      expect(options.map(({ option }) => option)).toEqual(
        duo.issues.find(({ id }) => id === issue)?.options.map(({ id }) => id),
      );
      expect(options.reduce((sum, { count }) => sum + count, 0)).toBe(agreed);
      for (const { option, count } of options) {
        const left = closes.filter(({ outcome, tier }) => tier !== 'no-deal' && outcome[issue] === option).length;
        const quo = duo.issues.find(({ id }) => id === issue)?.statusQuo;
        if (option === quo) expect(count).toBeLessThanOrEqual(left);
        else expect(count).toBe(left);
      }
    }
    const { of, times } = timesTo('settlement', rows);
    expect([of, times.length]).toEqual([15, closes.filter(({ tier }) => tier === 'settlement').length]);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('forms are not mixed', () => {
  const standard = { id: 'standard', name: 'Standard' };

  test('another file, variant or set of instructions is another group, the largest first', () => {
    const rows = [
      cohortRow('a', { hash: 'old' }),
      cohortRow('b'),
      cohortRow('c'),
      cohortRow('d', { variant: standard, closedAt: 9 }),
      cohortRow('e', { mandate: { id: 'hard', name: 'Hard' }, closedAt: 10 }),
    ];
    expect(groupsOf(rows).map(({ sessions }) => sessions.map(({ session }) => session))).toEqual([
      ['b', 'c'],
      ['a'],
      ['e'],
      ['d'],
    ]);
  });

  test('a translation is no other form', () => {
    expect(groupsOf([cohortRow('a'), cohortRow('b', { language: 'uk' })])).toHaveLength(1);
  });
});

const many = (count: number, made: Parameters<typeof cohortRow>[1], name = 's') =>
  Array.from({ length: count }, (_, index) => cohortRow(`${name}${index}`, made));

describe('two groups held against each other', () => {
  const first = many(6, { tier: 'settlement', scores: [14, 12] }).map((row, index) => ({
    ...row,
    parties: row.parties.map((party) => ({
      ...party,
      score: { ...party.score, total: party.score.total + (index % 2) },
    })),
  }));
  const second = many(8, { scores: [10, 12] });

  test('means, their difference, and that of the shares that settled', () => {
    const { sessions, found } = contrastOf(parties, first, second);
    expect(sessions).toEqual([6, 8]);
    expect(found?.settled).toMatchObject({ value: 1 });
    expect(
      found?.parties.map(({ party, first: one, second: other, score }) => [party, one, other, score.value]),
    ).toEqual([
      ['north', 14.5, 10, 4.5],
      ['south', 12.5, 12, 0.5],
    ]);
    for (const { score } of found?.parties ?? []) {
      expect(score.interval?.from).toBeLessThan(score.value);
      expect(score.interval?.to).toBeGreaterThan(score.value);
    }
  });

  test('with fewer than five on a side it says nothing', () => {
    expect(contrastOf(parties, first.slice(0, fewest - 1), second)).toEqual({ sessions: [4, 8], found: null });
    expect(contrastOf(parties, first, second.slice(0, fewest - 1)).found).toBeNull();
    expect(contrastOf(parties, first, second.slice(0, fewest)).found).not.toBeNull();
  });

  test('an inject counts where it was released, bots where they were alone', () => {
    const released = many(5, { released: ['strike', 'leak'], scores: [20, 20] });
    const effect = injectEffect('strike', parties, [...released, ...many(7, { released: ['leak'], scores: [15, 20] })]);
    expect(effect.sessions).toEqual([5, 7]);
    expect(effect.found?.parties.map(({ score }) => score.value)).toEqual([5, 0]);
    const mixed = [...many(5, {}), ...many(6, { playedBy: 'bots' }), ...many(4, { playedBy: 'both' })];
    expect(againstBots(parties, mixed).sessions).toEqual([5, 6]);
  });
});
