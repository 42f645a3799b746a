import type { StressModel } from '../../scenario/stress-model';
import { type Deterrence, deterrence } from './deterrence';
import { type Factors, factorsOf, type Under } from './factors';
import { endsInElection, type Hazards, hazardsOf } from './hazards';
import { middleReliability, settingsOf } from './reliability';
import { generatorOf } from './sfc32';

/** Shares of runs without renewed war, 0 to 1, at the end of year 0 (always 1) to the model's last. It never rises. */
type Survival = readonly number[];

/** `deterrence` at signature under this reliability. */
type Curve = Readonly<{
  name: string;
  reliability: number;
  source: string;
  deterrence: Deterrence;
  survival: Survival;
}>;

/**
 * `combined` takes the promise at its word. `curves` run from the most hopeful setting to the least: the first and the last
 * are the edges of the band, `middle` the curve to draw inside it, under the median of the settings.
 */
export type StressTest = Readonly<{
  factors: Factors;
  combined: number;
  curves: readonly Curve[];
  middle: Readonly<{ reliability: number; survival: Survival }>;
}>;

/** `seed` is a text of any length, `runs` at least 1. */
export type Simulation = Under & Readonly<{ seed: string; runs: number }>;

/** One reliability setting on its way through the runs. `counts`: runs still without war at the end of each year. */
type Track = Pick<Hazards, 'held' | 'lapsed'> & { readonly counts: number[]; peaceful: boolean };

/** Plays every run under all settings at once, so that they meet the same random numbers. */
function play(model: StressModel, tracks: readonly Track[], keeps: number, { seed, runs }: Simulation): void {
  const next = generatorOf(seed, 'stress-test');
  for (let run = 0; run < runs; run++) {
    for (const track of tracks) track.peaceful = true;
    let holds = true;
    for (let year = 1; year <= model.years; year++) {
      const shaken = next() < model.shock.chance;
      const strike = next();
      for (const track of tracks) {
        const { calm, shaken: afterShock } = holds ? track.held : track.lapsed;
        if (strike < (shaken ? afterShock : calm)) track.peaceful = false;
        if (track.peaceful) track.counts[year] = (track.counts[year] ?? 0) + 1;
      }
      // Drawn in every run, war or not, lapsed or not: so that packages too are compared under the same numbers.
      if (endsInElection(model, year)) holds = next() < keeps && holds;
    }
  }
}

/**
 * The credibility stress test of a package: its four factors, their combination, and for each reliability setting the
 * share of seeded runs in which war has not come back, year by year. A teaching model: it shows how terms, elections and
 * shocks work on each other under stated assumptions. It estimates no probability of war, which is why it answers with a
 * band and never with one figure.
 *
 * In each run and year a shock may come, then war breaks out with the hazard of `hazardsOf`; at the end of every
 * `electionEvery`-th year the commitment survives with the probability `durability`, or else has lapsed for good. All
 * settings, and all packages under one seed, meet the same random numbers (common random numbers), so that curves differ
 * by their terms and not by luck. Same arguments, same answer.
 *
 * The settings are published shares of promises kept, which disagree: B. A. Leeds, A. Long and S. Mitchell, _Journal of
 * Conflict Resolution_ (2000), 74.5%; J. Berkemeier and M. Fuhrmann, _Research & Politics_ (2018), 41% for defence pacts and
 * 22% from 1945 to 2003. To use them as a multiplier of deterrence is this model's step, not theirs. The band shows what
 * that one disagreement makes of the curve; it is no interval of confidence.
 */
export function stressTest(model: StressModel, simulation: Simulation): StressTest {
  const { runs } = simulation;
  const factors = factorsOf(model, simulation);
  const trackAt = (reliability: number): Track => ({
    ...hazardsOf(model, { ...simulation, reliability }),
    counts: [runs, ...Array.from({ length: model.years }, () => 0)],
    peaceful: true,
  });
  const settings = settingsOf(model).map((setting) => ({ ...setting, track: trackAt(setting.value) }));
  const middle = middleReliability(model);
  const middleTrack = trackAt(middle);
  play(model, [...settings.map(({ track }) => track), middleTrack], factors.durability, simulation);
  const survivalOf = ({ counts }: Track): Survival => counts.map((count) => count / runs);
  return {
    factors,
    combined: deterrence(factors, 1).combined,
    curves: settings.map(({ name, value, source, track }) => ({
      name,
      reliability: value,
      source,
      deterrence: deterrence(factors, value),
      survival: survivalOf(track),
    })),
    middle: { reliability: middle, survival: survivalOf(middleTrack) },
  };
}
