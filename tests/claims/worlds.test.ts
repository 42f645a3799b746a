import { expect, test } from 'vitest';
import { briefAfter, changeFor } from '../../game/scenario/brief-after';
import { briefOf } from '../../game/scenario/publish';
import { supportOf } from '../../game/scoring/ratification';
import { pointsOf } from '../../game/scoring/score';
import { deterrence } from '../../game/scoring/stress/deterrence';
import { factorsOf } from '../../game/scoring/stress/factors';
import { loadFlagship } from '../support/load-flagship';
import { ratesOf } from './draws';
import { releasesOf } from './releases';
import { worldOf, worldsOf } from './worlds';

const { standard } = await loadFlagship();
const none = { effects: { points: [], reservation: {}, delay: {}, gates: [], stress: {} }, round: 0 };
const releases = [{ name: 'no inject', ...none }, ...releasesOf(standard)];

test.each(releases)('the sums that claims are judged by are those of the rules: $name', ({ effects, round }) => {
  const world = worldOf(standard, { effects, round });
  for (const party of ['us', 'ukraine', 'europe', 'russia'] as const) {
    const own = briefOf(standard, party);
    const change = changeFor(standard.gates, effects, { party, round });
    const brief = change ? briefAfter(own, change) : own;
    expect(world.mandateOf(party)).toBe(brief.reservation);
    for (const { terms } of world.precedents) {
      expect(world[party](terms)).toBe(pointsOf(brief.scoreSheet, terms));
      for (const gate of brief.gates) {
        const { support, threshold } = supportOf(gate, terms, { delayEnds: true, round });
        expect([world.support(gate.gate, terms), world.threshold(gate.gate)]).toEqual([support, threshold]);
        const warGoesOn = supportOf(gate, terms, { delayEnds: false, round });
        expect(world.support(gate.gate, terms, false)).toBe(warGoesOn.support);
      }
    }
  }
});

test.each(releases)('so is deterrence: $name', ({ effects, round }) => {
  const model = standard.stress;
  if (!model) throw new Error('no stress model');
  const world = worldOf(standard, { effects, round });
  for (const { terms } of world.precedents) {
    const factors = factorsOf(model, { terms, changes: [effects.stress] });
    expect(world.deterrence(terms)).toBeCloseTo(deterrence(factors, 1).combined, 12);
    expect(world.denial(terms)).toBeCloseTo(deterrence(factors, 1).denial, 12);
    expect(world.factor('automaticity', terms)).toBeCloseTo(factors.automaticity, 12);
    const willing = factorsOf(model, { terms, changes: [effects.stress, { will: 0.3 }] });
    expect(world.deterrence(terms, 0.3)).toBeCloseTo(deterrence(willing, 1).combined, 12);
  }
});

test('every weight is moved by itself, between four fifths and six fifths', () => {
  const worlds = worldsOf(standard);
  expect(new Set(worlds.weights).size).toBe(worlds.weights.length);
  const base = worldOf(standard);
  const doubled = worlds.under(worlds.weights.map(() => 2));
  expect(doubled.ukraine(base.at.tra)).toBe(2 * base.ukraine(base.at.tra));
  expect(doubled.support('rada', base.at.tra)).toBe(2 * base.support('rada', base.at.tra));
  const moved: number[] = [];
  const watch = { id: '', article: 'just-security', quote: '', says: '' } as const;
  const holds = ({ us }: typeof base) => moved.push(us(base.at.tra) / base.us(base.at.tra)) > 0;
  ratesOf(worlds, [{ ...watch, holds }], 200);
  expect(Math.min(...moved)).toBeGreaterThan(0.8);
  expect(Math.max(...moved)).toBeLessThan(1.2);
  expect(new Set(moved).size).toBe(200);
});

test('the same draws come out every time', () => {
  const worlds = worldsOf(standard);
  const close = { id: '', article: 'just-security', quote: '', says: '' } as const;
  const holds = ({ us, at }: ReturnType<typeof worlds.under>) => us(at.tra) > worldOf(standard).us(at.tra);
  const [rate = 0] = ratesOf(worlds, [{ ...close, holds }], 100);
  expect(rate).toBeGreaterThan(0.2);
  expect(rate).toBeLessThan(0.8);
  expect(ratesOf(worlds, [{ ...close, holds }], 100)).toEqual([rate]);
});
