import { describe, expect, it } from 'vitest';
import { Figures, type Growth, type TalkServer } from '../figures';
import { isWorseThanLinear, powerOf } from '../growth/growth-rate';
import { barPlot } from './bar-plot';
import { growthPlot } from './growth-plot';
import { readFigures } from './kept-figures';
import { pageOf } from './page';
import { verdicts } from './talk-section';

const bare: TalkServer = {
  name: 'bare',
  perSecond: 20_000,
  ratio: 1,
  perCoreSecond: 25_000,
  refused: 0,
  p50: 1,
  p99: 4,
  p99Ratio: 1,
  serverCpu: 0.8,
  generatorCpu: 0.5,
  machineCpu: 0.7,
  late: 2,
  bytesPerAction: 1_100,
};
const ours = { ...bare, name: 'ours', perSecond: 9_000, ratio: 0.45, p99: 8, p99Ratio: 2 };

const growthBy = (power: number): Growth => ({
  what: 'sessions',
  points: [10, 100, 1_000].map((size) => ({ size, cpuMs: 0.2 * (size / 10) ** power, p50: 1, restCpu: 0 })),
});

describe('the page about performance', () => {
  it('says of each of ours whether it is what was aimed at, and nothing of the bare one', () => {
    const [only, ...others] = verdicts({ tables: 25, servers: [bare, ours] });
    expect(others).toEqual([]);
    expect(only).toMatch(/ours: .*of bare \*\*missed\*\*; p99 .*of bare met/);
  });

  it('flags what grows faster than its size, and not what measuring may be off by', () => {
    expect([0, 1, 1.1, 2].map((power) => powerOf(growthBy(power)))).toEqual(
      [0, 1, 1.1, 2].map((p) => expect.closeTo(p)),
    );
    expect([0, 1, 1.1, 1.2, 2].map((power) => isWorseThanLinear(growthBy(power)))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
  });

  it('tells of what was measured alone, with a picture of every case', () => {
    const cases = [25, 100].map((tables) => ({ tables, servers: [bare, ours] }));
    const talk = { date: '2026-01-02', loadBefore: 0.5, quick: true, seconds: 4, repetitions: 3, cases };
    const page = pageOf({ talk });
    for (const each of ['2026-01-02, shortened', '3 rounds of 4 s', '| ours | 9,000 | 45 % |', '### 100 tables'])
      expect(page).toContain(each);
    expect(page).not.toMatch(/NaN|undefined|## The store/);
  });

  it('draws in bounds, without a number that is none', () => {
    const bars = [{ name: 'a <b>', value: 12.345, plain: true }];
    const pictures = [barPlot('Title', 'ms', [{ name: 'group', bars }]), growthPlot('Title', [0, 1.5].map(growthBy))];
    for (const picture of pictures) expect(picture).not.toMatch(/NaN|undefined|Infinity|<b>/);
    const [, growth = ''] = pictures;
    const height = Number(/height="(\d+)"/.exec(growth)?.[1]);
    const ys = [...growth.matchAll(/cy="([\d.-]+)"/g)].map(([, y]) => Number(y));
    expect(ys.length).toBeGreaterThan(0);
    for (const y of ys) expect(y).toBeGreaterThan(0);
    for (const y of ys) expect(y).toBeLessThan(height);
  });

  it('is made of figures that were kept as the bench writes them', async () => {
    expect(Figures.safeParse(await readFigures()).success).toBe(true);
  });
});
