import { type PlayOutOf, playOut } from '../play-out';
import { type Simulated, simulatedFrom } from './simulated';

/** What every session of a simulation has in common. `seed` is that of all; each session's own is made from it and its number. */
export type Simulation = PlayOutOf;

/** A session of a simulation as it is played, by its number, from 1. */
export const sessionOf = (simulation: Simulation, number: number): PlayOutOf => ({
  ...simulation,
  seed: `${simulation.seed}/${number}`,
});

/** Plays one session. It depends on the simulation and the number alone. A mistake that throws is told like any other. */
export function simulate(simulation: Simulation, number: number): Simulated {
  const session = sessionOf(simulation, number);
  const at = { number, seed: session.seed };
  try {
    return simulatedFrom(at, playOut(session));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...at, events: 0, end: null, broken: [`the session broke off: ${why}`] };
  }
}
