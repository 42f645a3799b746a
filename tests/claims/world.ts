import type { Terms } from '../../game/scenario/id';
import type { Factors as StressFactors } from '../../game/scoring/stress/factors';
import type { Packages } from './packages';

type Points = (terms: Terms) => number;

/** What a claim is judged in: the four score sheets, the hurdles at home and the stress test. */
export type World = Readonly<{
  /** The precedents that claims speak of. */
  at: Packages;
  /** All precedents of the scenario. */
  precedents: readonly Readonly<{ id: string; terms: Terms }>[];
  us: Points;
  ukraine: Points;
  europe: Points;
  russia: Points;
  mandateOf: (party: string) => number;
  redLinesOf: (party: string, terms: Terms) => readonly string[];
  /** Domestic support at a gate, for an agreement that ends the fighting unless told otherwise. */
  support: (gate: string, terms: Terms, endsWar?: boolean) => number;
  threshold: (gate: string) => number;
  /** The gates that a guarantee with these terms has to pass. */
  gatesOf: (terms: Terms) => readonly string[];
  /** Combined deterrence with the promise taken at its word; `will` is added to the guarantor's. 0 to 1. */
  deterrence: (terms: Terms, will?: number) => number;
  denial: (terms: Terms) => number;
  factor: (name: keyof StressFactors, terms: Terms) => number;
  /** Every choice of options on some issues, the rest as in `terms`, contradictory ones left out. */
  choices: (terms: Terms, issues: readonly string[]) => readonly Terms[];
}>;
