import { z } from 'zod';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { momentOf, phaseOfMoment } from '../../../../game/session/moments';
import { phasesOf } from '../../../../game/session/phases';
import type { PlannedInject, State } from '../../../../game/session/state';

export type InjectGroup = Readonly<{ title: string; injects: readonly PlannedInject[] }>;

/** Which of the injects are listed: all, those still to come, the released, the skipped. */
export const Shown = z.enum(['all', 'planned', 'released', 'skipped']);
type Shown = z.infer<typeof Shown>;

export const shownWords: Readonly<Record<Shown, string>> = {
  all: 'All',
  planned: 'Still to come',
  released: 'Released',
  skipped: 'Skipped',
};

export const isShown = ({ status }: PlannedInject, shown: Shown): boolean => shown === 'all' || status === shown;

/** Whether every word that is sought stands somewhere in what an inject says. */
export function speaksOf({ inject }: PlannedInject, sought: string): boolean {
  const parts = [inject, ...(inject.turns ?? [])].flatMap(({ text, texts }) => [text, ...Object.values(texts)]);
  const said = [inject.title, ...parts].join('\n').toLocaleLowerCase();
  return sought
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

const placeOf = (scenario: PublicScenario, { inject }: PlannedInject): number => {
  const moment = momentOf(inject);
  return moment ? phaseOfMoment(scenario, moment) : -1;
};
const minuteOf = ({ inject }: PlannedInject): number => momentOf(inject)?.minute ?? 0;

/** The injects in the order of play: phase by phase those with a moment, then those the play sets off, then the rest. */
export function injectPlan(scenario: PublicScenario, all: readonly PlannedInject[]): readonly InjectGroup[] {
  const timed = phasesOf(scenario).map(({ index, round, phase }) => ({
    title: round.name === phase.name ? round.name : `${round.name}: ${phase.name}`,
    injects: all.filter((each) => placeOf(scenario, each) === index).sort((a, b) => minuteOf(a) - minuteOf(b)),
  }));
  const others = all.filter((each) => placeOf(scenario, each) < 0);
  const byHand = ({ inject }: PlannedInject) => inject.release === 'by-hand';
  return [
    ...timed,
    { title: 'When the play sets it off', injects: others.filter((each) => !byHand(each)) },
    { title: 'By hand', injects: others.filter(byHand) },
  ].filter((group) => group.injects.length > 0);
}

/** How many there are of each, for the choice of what is listed. */
export const countsOf = (injects: State['injects']): Readonly<Record<Shown, number>> => {
  const all = Object.values(injects);
  const count = (shown: Shown) => all.filter((each) => isShown(each, shown)).length;
  return { all: all.length, planned: count('planned'), released: count('released'), skipped: count('skipped') };
};
