import { contradictions } from '../../scoring/coherence';
import { outcomeOf, outcomeWith } from '../../scoring/outcome';
import type { Command } from '../../session/commands';
import { signatoriesOf } from '../../session/decide/content';
import { latest } from '../../session/latest';
import type { Proposal } from '../../session/state';
import { unreachable } from '../../unreachable';
import type { Desk } from '../desk';
import { aimOf, over } from '../strategy/aim';
import { exchanged } from '../strategy/priorities';
import { termsInWords } from '../talk/in-words';
import type { Phrases } from '../talk/phrases';
import { phrasesIn } from '../talk/phrases-in';
import { type Obstacle, prospectOf } from './may-sign';
import { hasStood } from './write-terms';

/**
 * Declines, with the reason, a version that it may not sign and is not going to mend: one beside the text that all work on, or
 * one that it cannot change now. `texts` are those worked on.
 */
export function declineWhatIsBad(desk: Desk, texts: readonly Proposal[]): Command | null {
  const { state, scenario, party } = desk;
  if (!desk.allows('table') && !desk.allows('sign')) return null;
  for (const proposal of Object.values(state.proposals)) {
    const { number: version, author } = latest(proposal);
    const asked =
      proposal.status === 'open' && author !== party && signatoriesOf(scenario, proposal.instrument).includes(party);
    if (!asked || proposal.signatures.includes(party) || Object.hasOwn(proposal.declined, party)) continue;
    if (!hasStood(desk, latest(proposal)) || (desk.allows('table') && texts.includes(proposal))) continue;
    const prospect = prospectOf(desk, proposal);
    if (!prospect || prospect.ok) continue;
    const reason = reasonFor(desk, proposal, prospect.obstacle);
    return { type: 'decline-proposal', proposal: proposal.id, version, reason };
  }
  return null;
}

function reasonFor(desk: Desk, proposal: Proposal, obstacle: Obstacle): string {
  const phrases = phrasesIn(desk.scenario.language);
  switch (obstacle) {
    case 'worth':
      return phrases.declineWorth(worstOf(desk, proposal, phrases));
    case 'red-line':
      return phrases.declineRedLine;
    case 'home':
      return phrases.declineHome;
    case 'contradiction':
      return clashesOpenly(desk, proposal) ? phrases.declineOther : phrases.declineUnsaid;
    default:
      return unreachable(obstacle);
  }
}

/** Whether a version contradicts what all its readers know to hold. Of anything else the reason says nothing: it would tell. */
function clashesOpenly({ state, scenario }: Desk, proposal: Proposal): boolean {
  const { audience, instrument } = proposal;
  const open = state.agreements.filter(
    ({ audience: readers }) =>
      readers === 'everyone' || (audience !== 'everyone' && audience.every((party) => readers.includes(party))),
  );
  const before = contradictions(scenario, outcomeOf(scenario, open));
  const after = outcomeWith(scenario, open, { instrument, terms: latest(proposal).terms });
  return contradictions(scenario, after).some((why) => !before.includes(why));
}

/** The term that is worst for it, against what it would like best under this instrument. */
function worstOf(desk: Desk, proposal: Proposal, phrases: Phrases): string {
  const { stakes, ideal } = aimOf(desk, { instruments: [proposal.instrument] });
  const { terms } = latest(proposal);
  const [worst] = exchanged(stakes, ideal, over(stakes, terms)).given;
  const issue = stakes.space.issues[worst ?? -1];
  const named = issue === undefined ? terms : { [issue]: terms[issue] ?? '' };
  return termsInWords(desk.scenario, worst === undefined ? terms : named, phrases) || phrases.declineOther;
}
