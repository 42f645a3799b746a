import type { BriefGate } from '../../scenario/readers';
import type { Support } from '../../scoring/ratification';
import type { Decisive } from './vote';

/** What a vote that passed could not have passed without, what would have left it weakest first. */
export function decisiveClauses(gate: BriefGate, { support, threshold, carries, sinks }: Support): readonly Decisive[] {
  const met = [...carries, ...sinks].reduce((sum, { points }) => sum + points, gate.start);
  const all = [
    ...carries.map((clause) => ({ clause, points: clause.points })),
    { clause: null, points: support - met },
  ];
  return all
    .map((each) => ({ ...each, without: support - each.points }))
    .filter(({ without }) => support >= threshold && without < threshold)
    .sort((a, b) => a.without - b.without);
}
