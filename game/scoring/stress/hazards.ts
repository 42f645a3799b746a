import type { StressModel } from '../../scenario/stress-model';
import { deterrence } from './deterrence';
import { added, cut, factorsOf, type Under } from './factors';

/** Chances of renewed war in one year, 0 to 1, without and with a shock. */
export type Hazard = Readonly<{ calm: number; shaken: number }>;

/** `keeps` is the chance, 0 to 1, that the commitment survives an election. */
export type Hazards = Readonly<{ held: Hazard; lapsed: Hazard; keeps: number }>;

type At = Under & Readonly<{ reliability: number }>;

function hazardOf(model: StressModel, under: At): Hazard {
  const { combined } = deterrence(factorsOf(model, under), under.reliability);
  const { base, steepness } = model.hazard;
  const calm = base * Math.exp(-steepness * combined) * (1 + added(model.temptation, under.terms));
  return { calm: cut(calm), shaken: cut(calm * model.shock.factor) };
}

/**
 * The yearly hazards while the commitment holds and after it has lapsed, when the model's `lapsesTo` takes the place of the
 * agreed terms and the factors are read again, changes by injects included. hazard = base * exp(-steepness * combined) *
 * (1 + temptation), times the shock's factor in a year of shock, cut to 0 and 1. All four figures are the scenario author's choice.
 */
export function hazardsOf(model: StressModel, under: At): Hazards {
  return {
    held: hazardOf(model, under),
    lapsed: hazardOf(model, { ...under, terms: { ...under.terms, ...model.lapsesTo } }),
    keeps: factorsOf(model, under).durability,
  };
}

/** Whether an election that may end the commitment follows on a year, counted from 1. */
export const endsInElection = (model: StressModel, year: number): boolean => year % model.electionEvery === 0;
