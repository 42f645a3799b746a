import type { Moment } from '../../scenario/inject';
import type { Action } from '../../scenario/round';
import type { Scenario } from '../../scenario/scenario-file';
import { usable } from './usable';

type Phase = Scenario['rounds'][number]['phases'][number];
type Placed = Readonly<{ round: string; phase: Phase; played: boolean }>;

/** Phases in order, and whether a session can come to each: some are kept for a ratification that is due, or has failed. */
function placed(scenario: Scenario): Placed[] {
  const gated = usable(scenario).some(({ gates }) => gates.length > 0);
  let mayHaveFailed = false;
  return scenario.rounds.flatMap(({ id, phases }) =>
    phases.map((phase) => {
      const played = (!phase.ratifies || gated) && (!phase.afterFailure || mayHaveFailed);
      if (phase.ratifies && gated && scenario.afterFailure === 'reopen') mayHaveFailed = true;
      return { round: id, phase, played };
    }),
  );
}

/** The phases that a session can come to, up to and with that of a moment. None if it never comes to that one. */
export function phasesUpTo(scenario: Scenario, { round, phase }: Moment): readonly Phase[] {
  const all = placed(scenario);
  const index = all.findIndex((each) => each.round === round && each.phase.id === phase);
  if (all[index]?.played !== true) return [];
  return all.slice(0, index + 1).flatMap((each) => (each.played ? [each.phase] : []));
}

/** Whether a session ever comes to a phase that allows this. */
export const everAllowed = (scenario: Scenario, action: Action): boolean =>
  placed(scenario).some(({ phase, played }) => played && phase.allows.includes(action));
