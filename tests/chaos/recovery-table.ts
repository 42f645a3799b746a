import type { Run } from './chaos';
import { kinds } from './fault-plan';

/** How long it took until all were level again after the faults of one kind, counted from when they struck. In ms. */
export type Recovery = Readonly<{ kind: string; faults: number; median: number | null; worst: number | null }>;

const middle = (sorted: readonly number[]): number | null => sorted[Math.floor((sorted.length - 1) / 2)] ?? null;

/** A line for each kind that struck, and one for all. */
export function recoveryTable({ struck }: Pick<Run, 'struck'>): readonly Recovery[] {
  const of = (kind: string, among: Run['struck']): Recovery => {
    const times = among.flatMap(({ began, level }) => (level === null ? [] : level - began)).toSorted((a, b) => a - b);
    return { kind, faults: among.length, median: middle(times), worst: times.at(-1) ?? null };
  };
  const lines = kinds.map((kind) =>
    of(
      kind,
      struck.filter((each) => each.kind === kind),
    ),
  );
  return [...lines.filter(({ faults }) => faults > 0), of('all', struck)];
}
