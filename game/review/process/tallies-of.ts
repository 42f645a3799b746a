import type { PartyId } from '../../scenario/id';
import type { StepType } from './step-type';
import type { Step } from './steps-of';

/** How often each class came, and the sensitivity that follows. */
export type Tally = Readonly<{
  steps: number;
  counts: Readonly<Record<StepType, number>>;
  sensitivity: number | null;
}>;

export type PartyTally = Tally &
  Readonly<{ party: PartyId; towards: readonly (Tally & Readonly<{ party: PartyId }>)[] }>;

/**
 * Sensitivity to the others' preferences: share of fortunate, nice and concession steps over share of selfish,
 * unfortunate and silent ones; above 1 a party heeds them more often than not. `null` where there is none of the latter,
 * the source's infinity; `counts` tells how many there are of the former. Source: as for `stepType`.
 */
export function tallyOf(types: readonly StepType[]): Tally {
  const count = (type: StepType): number => types.filter((each) => each === type).length;
  const counts = {
    fortunate: count('fortunate'),
    nice: count('nice'),
    concession: count('concession'),
    selfish: count('selfish'),
    unfortunate: count('unfortunate'),
    silent: count('silent'),
  };
  const heedless = counts.selfish + counts.unfortunate + counts.silent;
  const heeding = counts.fortunate + counts.nice + counts.concession;
  return { steps: types.length, counts, sensitivity: heedless === 0 ? null : heeding / heedless };
}

/** For every party the classes of its steps as a whole, and towards each of the others. */
export const talliesOf = (parties: readonly PartyId[], steps: readonly Step[]): readonly PartyTally[] =>
  parties.map((party) => {
    const own = steps.filter((step) => step.party === party);
    const towards = parties
      .filter((other) => other !== party)
      .map((other) => ({
        party: other,
        ...tallyOf(own.flatMap((step) => step.towards.filter((each) => each.party === other).map(({ type }) => type))),
      }));
    return { party, ...tallyOf(own.map(({ type }) => type)), towards };
  });
