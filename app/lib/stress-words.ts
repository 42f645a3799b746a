import type { PublicScenario } from '../../game/scenario/readers';
import type { Lever } from '../../game/scoring/stress/levers';
import type { StressTest } from '../../game/scoring/stress/stress-test';
import { counted, issueName, optionName } from '../seat/table/words/words';

/** A share as so many of a hundred. Never a percentage: these are runs of a model. */
export const ofHundred = (share: number): number => Math.round(share * 100);

export const factorWords = [
  { id: 'capability', name: 'Capability', meaning: 'what the forces on the spot could refuse an attacker' },
  { id: 'will', name: 'Will', meaning: 'what the guarantors have at stake, and have shown' },
  { id: 'automaticity', name: 'Automaticity', meaning: 'how little is left to choose on the day' },
  { id: 'durability', name: 'Durability', meaning: 'whether it outlasts elections' },
] as const;

/** A curve to be labelled: of one setting, or the one in the middle where no setting stands for it. */
export type Labelled = Readonly<{ name: string; reliability: number; survival: readonly number[]; middle: boolean }>;

/** The curves from the most hopeful setting to the least, with the middle one among them once. */
export function labelledCurves({ curves, middle }: StressTest): readonly Labelled[] {
  const own = curves.map(({ name, reliability, survival }) => ({ name, reliability, survival, middle: false }));
  const at = own.findIndex(({ reliability }) => reliability === middle.reliability);
  if (at >= 0) return own.map((curve, index) => (index === at ? { ...curve, middle: true } : curve));
  const between = { ...middle, name: 'Between the two in the middle', middle: true };
  return [...own, between].sort((a, b) => b.reliability - a.reliability);
}

/** "After 20 years without renewed war: from 41 to 78 runs in 100." The band, and never one figure of it. */
export function bandWords({ curves }: StressTest, years: number): string {
  const last = curves.map(({ survival }) => ofHundred(survival.at(-1) ?? 0));
  const [least, most] = [Math.min(...last), Math.max(...last)];
  if (most - least < 2)
    return 'All records of promises kept come to about the same here: little of it rests on a promise.';
  return `After ${counted(years, 'year')} without renewed war: from ${least} to ${most} runs in 100, depending on how many promises are kept.`;
}

type Levers = Readonly<{ up: Lever | null; down: Lever | null }>;

/** The one option that would raise it most and the one that would lower it most; null where none moves a run in a hundred. */
export function strongest(levers: readonly Lever[]): Levers {
  const [first] = levers;
  const last = levers.at(-1);
  return {
    up: first && ofHundred(first.moves) > 0 ? first : null,
    down: last && ofHundred(last.moves) < 0 ? last : null,
  };
}

/** "Legal form: Treaty instead of Law". */
export const leverWords = (
  scenario: Pick<PublicScenario, 'issues' | 'held'>,
  { issue, option, instead }: Lever,
): string =>
  `${issueName(scenario, issue)}: ${optionName(scenario, issue, option)} instead of ${optionName(scenario, issue, instead)}`;
