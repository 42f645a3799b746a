import { expect, test } from 'vitest';
import { briefAfter, changeFor } from '../../game/scenario/brief-after';
import type { Inject } from '../../game/scenario/inject';
import { briefOf } from '../../game/scenario/publish';
import { supportOf } from '../../game/scoring/ratification';
import { loadFlagship } from '../support/load-flagship';

const { file } = await loadFlagship();
const parties = file.parties.map(({ id }) => id);
const injectNamed = (id: string): Inject => {
  const inject = file.injects.find((each) => each.id === id);
  if (!inject) throw new Error(`no inject ${id}`);
  return inject;
};

const everyone = 'everyone';
const table: [id: string, release: Inject['release'], to: Inject['to'], affected: string[]][] = [
  ['leaked-draft', { at: { round: 'opening', phase: 'private-talks', minute: 2 } }, everyone, ['ukraine', 'europe']],
  ['two-wordings', 'by-hand', everyone, []],
  ['grid-strike', { at: { round: 'exchange', phase: 'private-talks', minute: 3 } }, everyone, ['ukraine', 'europe']],
  ['floor-time', { when: { tabled: { form: ['statute', 'treaty'] } } }, ['us'], ['us']],
  ['fiscal-estimate', { at: { round: 'exchange', phase: 'private-talks', minute: 9 } }, ['us', 'ukraine'], ['russia']],
  ['coalition-pledge', { at: { round: 'narrowing', phase: 'private-talks', minute: 2 } }, everyone, ['europe']],
  [
    'legitimate-targets',
    { at: { round: 'narrowing', phase: 'private-talks', minute: 5 } },
    everyone,
    ['europe', 'russia'],
  ],
  ['depository-ruling', { when: { tabled: { assets: ['loan', 'usvehicle'] } } }, ['europe'], ['us', 'europe']],
  [
    'repair-truce',
    { at: { round: 'narrowing', phase: 'private-talks', minute: 8 } },
    everyone,
    ['us', 'ukraine', 'europe'],
  ],
  ['taiwan-strait', 'by-hand', everyone, ['us']],
  ['poll', { at: { round: 'narrowing', phase: 'plenary', minute: 1 } }, everyone, ['ukraine']],
  ['snap-election', { at: { round: 'closing', phase: 'last-private-talks', minute: 1 } }, everyone, ['europe']],
  ['oil-price', { at: { round: 'closing', phase: 'last-private-talks', minute: 4 } }, everyone, ['russia']],
  [
    'us-deadline',
    {
      when: {
        by: { round: 'closing', phase: 'last-private-talks', minute: 8 },
        without: { inForce: { territory: ['cede', 'dmz', 'freeze', 'partial', 'feb22'] } },
      },
    },
    everyone,
    ['us', 'ukraine', 'europe'],
  ],
  ['term-addendum', { at: { round: 'closing', phase: 'final-plenary', minute: 1 } }, everyone, ['us']],
];

/** The ways in which an inject may turn out; one without turns has one way. */
const waysOf = ({ texts, effects, turns }: Inject) =>
  turns ? turns.map((turn) => ({ texts: { ...texts, ...turn.texts }, effects: turn.effects })) : [{ texts, effects }];

test('the fifteen events are there, in the order of the design', () => {
  expect(file.injects.map(({ id }) => id)).toEqual(table.map(([id]) => id));
  expect(file.injects.filter(({ on }) => !on)).toEqual([]);
});

test.each(table)(
  '%s is released when and to whom the design says, and affects those it says',
  (id, release, to, affected) => {
    const inject = injectNamed(id);
    expect(inject.release).toEqual(release);
    expect(inject.to).toEqual(to);
    for (const { effects } of waysOf(inject)) {
      expect(parties.filter((party) => changeFor(file.gates, effects, { party, round: 0 }))).toEqual(affected);
    }
  },
);

test.each(table)('%s leaves nobody with a changed score and no word of it', (id) => {
  const inject = injectNamed(id);
  for (const { texts, effects } of waysOf(inject)) {
    const affected = parties.filter((party) => changeFor(file.gates, effects, { party, round: 0 }));
    const told = (party: string) =>
      texts[party] !== undefined || (inject.to !== 'everyone' && inject.to.includes(party));
    expect(affected.filter((party) => !told(party))).toEqual([]);
  }
});

test.each(table)('%s has a length that can be read in play', (id) => {
  const inject = injectNamed(id);
  for (const turn of inject.turns ?? [{ text: '' }]) {
    const words = `${inject.text} ${turn.text}`.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(50);
    expect(words).toBeLessThanOrEqual(110);
  }
});

const closing = file.rounds.findIndex(({ id }) => id === 'closing');

const after = (id: string, party: string, round: number) => {
  const change = changeFor(file.gates, injectNamed(id).effects, { party, round });
  if (!change) throw new Error(`${id} leaves ${party} alone`);
  return briefAfter(briefOf(file, party), change);
};

const supportAt = (brief: ReturnType<typeof after>, gate: string, terms: Record<string, string>, round: number) => {
  const own = brief.gates.find((each) => each.gate === gate);
  if (!own) throw new Error(`no gate ${gate}`);
  const { support, threshold } = supportOf(own, terms, { delayEnds: false, round });
  return { support, threshold };
};

test('the snap election raises the bar in the closing round and is over when talks reopen', () => {
  const brief = after('snap-election', 'europe', closing);
  const raised = (round: number) =>
    supportAt(brief, 'european-parliaments', {}, round).threshold -
    supportAt(briefOf(file, 'europe'), 'european-parliaments', {}, round).threshold;
  expect([raised(closing), raised(closing + 1)]).toEqual([4, 0]);
});

test('floor time pays for burden-sharing and punishes its absence, on a law and not on a treaty', () => {
  const swing = (gate: string, terms: Record<string, string>) =>
    supportAt(after('floor-time', 'us', 1), gate, terms, 1).support -
    supportAt(briefOf(file, 'us'), gate, terms, 1).support;
  expect(swing('congress', { euforce: 'rear', arms: 'purchase' })).toBe(5);
  expect(swing('congress', { euforce: 'rear', arms: 'qme' })).toBe(-3);
  expect(swing('congress', { euforce: 'trainers', arms: 'purchase' })).toBe(-3);
  expect(swing('senate', { euforce: 'rear', arms: 'purchase' })).toBe(0);
});

test('the deadline costs its round alone, and only those who let it pass', () => {
  const added = (party: string) => {
    const { delayCost } = briefOf(file, party);
    return after('us-deadline', party, closing).delayCost.map((cost, round) => cost - (delayCost[round] ?? Number.NaN));
  };
  expect(added('us')).toEqual([0, 0, 0, 4, 0]);
  expect(added('ukraine')).toEqual([0, 0, 0, 5, 0]);
  expect(added('europe')).toEqual([0, 0, 0, 5, 0]);
});

test('no turn of the oil price makes a round of war pay', () => {
  const costs = waysOf(injectNamed('oil-price')).map(({ effects }) => {
    const change = changeFor(file.gates, effects, { party: 'russia', round: closing });
    return change && briefAfter(briefOf(file, 'russia'), change).delayCost[closing];
  });
  expect(costs).toHaveLength(2);
  for (const cost of costs) expect(cost).toBeGreaterThanOrEqual(0);
});
