import type { PublicScenario } from '../../../game/scenario/readers';
import { phaseAt, phasesOf } from '../../../game/session/phases';
import { unratified } from '../../../game/session/ratifying';
import type { Agreement, State } from '../../../game/session/state';

type Known = Pick<State, 'scenario' | 'phase' | 'agreements' | 'ratifications' | 'ratificationFailed' | 'stage'>;

/** Whether votes can be decided by hand at this moment: a phase that ratifies is on the clock. */
export const isRatifying = ({ scenario, phase, stage }: Known): boolean =>
  stage === 'playing' && scenario !== null && (phaseAt(scenario, phase)?.phase.ratifies ?? false);

/** When the votes on what is in force are held, in a sentence. */
export function voteTimeWords(state: Known): string {
  const { scenario, phase, ratificationFailed } = state;
  if (isRatifying(state)) return 'The votes are held when this phase ends.';
  const next = scenario
    ? phasesOf(scenario).find(
        ({ index, phase: { ratifies, afterFailure } }) =>
          index > phase && ratifies && (!afterFailure || ratificationFailed),
      )
    : undefined;
  return next
    ? `The votes are held in ${next.round.name}, at the end of ${next.phase.name}.`
    : 'The votes are held as the session closes.';
}

/**
 * What follows on the present phase: another one for certain, the close, or one or the other as the votes go. Phases with
 * nothing to ratify and those kept for a failure are left out of play.
 */
export function following(state: Known): 'phase' | 'close' | 'as-votes-go' {
  const { scenario, phase, ratificationFailed } = state;
  if (!scenario) return 'phase';
  const later = phasesOf(scenario).filter(({ index }) => index > phase);
  const voting = isRatifying(state);
  const ratifiable = !voting && unratified(state, scenario).length > 0;
  const certain = later.some(
    ({ phase: { ratifies, afterFailure } }) => (!afterFailure || ratificationFailed) && (!ratifies || ratifiable),
  );
  if (certain) return 'phase';
  const mended = voting && later.some((entry) => entry.phase.afterFailure);
  return mended ? 'as-votes-go' : 'close';
}

/** How many votes on what is in force are still to be decided; null where the scenario has none. */
export function openVotes(state: Known): number | null {
  const { scenario, ratifications } = state;
  if (!scenario || scenario.gates.length === 0) return null;
  const open = unratified(state, scenario).flatMap(({ agreement, gates }) =>
    gates.filter(({ id }) => !ratifications[agreement.proposal]?.gates[id]),
  );
  return open.length;
}

/** The agreements as they will be known when the votes are held: what is voted on is announced before. */
export function asVoted(state: State, scenario: PublicScenario): State {
  const voted = unratified(state, scenario).map(({ agreement }) => agreement.proposal);
  const told = (agreement: Agreement): Agreement =>
    voted.includes(agreement.proposal) ? { ...agreement, announced: true } : agreement;
  return { ...state, agreements: state.agreements.map(told) };
}
