import { type Simulation, simulate } from '../../game/bots/simulation/simulate';
import type { Simulated } from '../../game/bots/simulation/simulated';

/** A few sessions of a simulation, by their numbers. */
export type Job = Readonly<{ simulation: Simulation; numbers: readonly number[] }>;

export const playJob = ({ simulation, numbers }: Job): readonly Simulated[] =>
  numbers.map((number) => simulate(simulation, number));
