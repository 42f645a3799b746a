type Rounds = readonly Readonly<{
  name: string;
  phases: readonly Readonly<{ name: string; minutes: number; afterFailure?: boolean }>[];
}>[];

/** A phase as planned. `starts` and `ends` in minutes after the start of play. */
export type Slot = Readonly<{ round: string; phase: string; minutes: number; starts: number; ends: number }>;

/** Minutes of each phase at a pace, in tenths: what a host can read and type. */
export const pacedMinutes = (rounds: Rounds, factor: number): readonly number[] =>
  rounds.flatMap(({ phases }) => phases.map(({ minutes }) => Math.round(minutes * factor * 10) / 10));

/** Phase after phase. What no clock runs for (0 minutes) takes no time in it. */
export function slotsOf(rounds: Rounds, minutes: readonly number[]): readonly Slot[] {
  let at = 0;
  const phases = rounds.flatMap((round) => round.phases.map((phase) => ({ round: round.name, phase: phase.name })));
  return phases.map((names, index) => {
    const lasts = minutes[index] ?? 0;
    const starts = at;
    at += lasts;
    return { ...names, minutes: lasts, starts, ends: at };
  });
}

/** Minutes in all, breaks included. */
export const lengthOf = (minutes: readonly number[], breaks = 0): number =>
  minutes.reduce((sum, each) => sum + each, breaks);

/**
 * The minutes of every phase of a scenario, where those planned leave out what is played only after a failure: it goes
 * at the pace. Null: they are not of this scenario.
 */
export function everyPhase(rounds: Rounds, planned: readonly number[], factor: number): number[] | null {
  const phases = rounds.flatMap(({ phases }) => phases);
  const regular = phases.filter(({ afterFailure }) => !afterFailure);
  if (regular.length !== planned.length) return null;
  const left = [...planned];
  return phases.map(({ minutes, afterFailure }) => (afterFailure ? minutes * factor : (left.shift() ?? 0)));
}
