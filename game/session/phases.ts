import type { PublicScenario } from '../scenario/readers';

type Rounds = Pick<PublicScenario, 'rounds'>;
type Round = PublicScenario['rounds'][number];

/** A phase by its index over all rounds, in order. */
export type PhaseAt = Readonly<{ index: number; roundIndex: number; round: Round; phase: Round['phases'][number] }>;

const known = new WeakMap<Rounds['rounds'], readonly PhaseAt[]>();

/** All phases in order. Worked out once for a scenario: every command asks for them several times. */
export function phasesOf({ rounds }: Rounds): readonly PhaseAt[] {
  const before = known.get(rounds);
  if (before) return before;
  const phases = rounds
    .flatMap((round, roundIndex) => round.phases.map((phase) => ({ roundIndex, round, phase })))
    .map((entry, index) => ({ index, ...entry }));
  known.set(rounds, phases);
  return phases;
}

export const phaseAt = (scenario: Rounds, index: number): PhaseAt | undefined => phasesOf(scenario)[index];
