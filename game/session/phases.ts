import type { PublicScenario } from '../scenario/readers';

type Rounds = Pick<PublicScenario, 'rounds'>;
type Round = PublicScenario['rounds'][number];

/** A phase by its index over all rounds, in order. */
export type PhaseAt = Readonly<{ index: number; roundIndex: number; round: Round; phase: Round['phases'][number] }>;

export const phasesOf = (scenario: Rounds): readonly PhaseAt[] =>
  scenario.rounds
    .flatMap((round, roundIndex) => round.phases.map((phase) => ({ roundIndex, round, phase })))
    .map((entry, index) => ({ index, ...entry }));

export const phaseAt = (scenario: Rounds, index: number): PhaseAt | undefined => phasesOf(scenario)[index];
