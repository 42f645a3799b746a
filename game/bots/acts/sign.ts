import { scoreNow } from '../../scoring/prospect';
import type { Command } from '../../session/commands';
import { signatoriesOf } from '../../session/decide/content';
import { latest } from '../../session/latest';
import type { Proposal } from '../../session/state';
import type { Desk } from '../desk';
import { type Bundle, textOf } from '../strategy/bundles';
import { contents, prospectOf } from './may-sign';

const openOnes = ({ state }: Desk): readonly Proposal[] =>
  Object.values(state.proposals).filter(({ status }) => status === 'open');

/** Signs the first open proposal that is good enough by now. `bundles` are the bot's, broadest first. */
export function signWhatIsGood(desk: Desk, bundles: readonly Bundle[]): Command | null {
  const { scenario, party, bot } = desk;
  if (!desk.allows('sign') || !bot.instructions.maySign) return null;
  const waiting = openOnes(desk).filter(
    (each) =>
      signatoriesOf(scenario, each.instrument).includes(party) &&
      !each.signatures.includes(party) &&
      (each.signatures.length > 0 || textOf(desk.state, each.instrument) === each),
  );
  for (const proposal of waiting) {
    const bundle = bundles.find(({ instruments }) => instruments.includes(proposal.instrument));
    const prospect = bundle && isTimeFor(desk, bundle) ? prospectOf(desk, proposal) : null;
    if (!bundle || !prospect?.ok) continue;
    const { result } = prospect;
    if (!bundle.ofAll && result.score.total <= scoreNow(desk.scenario, desk.brief, desk.known).total) continue;
    if (!contents(desk, bundle, proposal, result)) continue;
    const across = result.crossed.length ? { acrossRedLine: true } : {};
    return { type: 'sign-proposal', proposal: proposal.id, version: latest(proposal).number, ...across };
  }
  return null;
}

/** For an agreement among fewer there is time when one among all seems out of reach. */
export const isTimeFor = ({ over, manner }: Desk, { ofAll }: Bundle): boolean => ofAll || over >= manner.partialFrom;

/**
 * Takes back a signature under what has become, since it signed, something that it may not sign. Where it may not sign at all,
 * the signatures of its delegation are a person's, who decides about them.
 */
export function takeBack(desk: Desk): Command | null {
  if (!desk.allows('sign') || !desk.bot.instructions.maySign) return null;
  const regretted = openOnes(desk).find((each) => {
    if (!each.signatures.includes(desk.party)) return false;
    const prospect = prospectOf(desk, each);
    return prospect !== null && !prospect.ok;
  });
  return regretted ? { type: 'withdraw-signature', proposal: regretted.id } : null;
}

/** Withdraws a text that it tabled itself and nobody has signed, once all work on another. `texts` are those worked on. */
export function tidyUp(desk: Desk, texts: readonly Proposal[]): Command | null {
  if (!desk.allows('sign')) return null;
  const stale = openOnes(desk).find(
    (each) => each.versions[0]?.by === desk.bot.seat && each.signatures.length === 0 && !texts.includes(each),
  );
  return stale ? { type: 'withdraw-proposal', proposal: stale.id } : null;
}
