import { median } from './median';

/** What one bench measures against: `work` and `baseline` are run in turn, so that both meet the same machine. */
export type Bench = Readonly<{
  title: string;
  work: () => unknown;
  baseline: Readonly<{ title: string; run: () => unknown }>;
}>;

export type Measured = Readonly<{
  title: string;
  milliseconds: number;
  against: string;
  baseline: number;
  ratio: number;
}>;

const milliseconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Medians over `repetitions`, after a few runs that are not counted while the compiler warms up. */
export function measure({ title, work, baseline }: Bench, repetitions = 31, warmUp = 5): Measured {
  const rounds = Array.from({ length: warmUp + repetitions }, () => [milliseconds(work), milliseconds(baseline.run)]);
  const counted = rounds.slice(warmUp);
  const ours = median(counted.map(([work = Number.NaN]) => work));
  const plain = median(counted.map(([, plain = Number.NaN]) => plain));
  return { title, milliseconds: ours, against: baseline.title, baseline: plain, ratio: ours / plain };
}
