import type { PartyId, Terms } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import { contradictions } from '../../scoring/coherence';
import { delayEndedIn, type InForce, outcomeOf } from '../../scoring/outcome';
import { type Score, scoreOf } from '../../scoring/score';
import { agreementsKnownTo } from '../../session/agreements-known';
import { signedEnough } from '../../session/decide/entry';
import { latest } from '../../session/latest';
import { phaseAfter } from '../../session/next-phase';
import { phaseAt } from '../../session/phases';
import { redLinesAtSigning } from '../../session/red-lines-at-signing';
import type { Proposal, State } from '../../session/state';
import { textOf } from './bundles';

/** What a party would be left with by a signature: the outcome, its score of it, red lines it crosses, contradictions it makes. */
export type IfSigned = Readonly<{ outcome: Terms; score: Score; crossed: readonly string[]; contradicts: boolean }>;

/**
 * What a party would have if a proposal entered into force as it stands, as far as that party can see: with what is in force, with
 * what it stands on and what waits for it, once as it is and once with everything else that the party has signed; the worse of the
 * two counts. Null when it needs another agreement of which there is not even a text.
 */
export function ifSigned(state: State, party: PartyId, proposal: Proposal): IfSigned | null {
  const { scenario } = state;
  const brief = state.briefs[party];
  if (!scenario || !brief) return null;
  const known = agreementsKnownTo(state, party);
  const ground = groundFor(state, scenario, known, proposal);
  if (ground === null) return null;
  const round = entryRound(state, scenario, { proposal, party });
  const standing = [...ground, ...waitingFor(state, scenario, proposal), proposal];
  const signed = Object.values(state.proposals).filter(
    (each) => each.status === 'open' && each.signatures.includes(party) && !standing.includes(each),
  );
  const results = [standing, [...signed, ...standing]].map((entering) => {
    const all = [...known, ...entering.map((each, index) => entered(scenario, each, { round, index }))];
    const outcome = outcomeOf(scenario, all);
    return { outcome, score: scoreOf(brief, outcome, delayEndedIn(scenario, all)) };
  });
  const worse = results.reduce((a, b) => (b.score.total < a.score.total ? b : a));
  const before = contradictions(scenario, outcomeOf(scenario, known));
  const { terms } = latest(proposal);
  return {
    ...worse,
    crossed: redLinesAtSigning(state, scenario, party, { instrument: proposal.instrument, terms }),
    contradicts: results.some(({ outcome }) => contradictions(scenario, outcome).some((why) => !before.includes(why))),
  };
}

/**
 * The round in which the proposal would enter into force: this one if the signature makes them enough, else as late as before the
 * party has had time to look at it again, which is in the next phase. Delay costs until then.
 */
function entryRound(
  state: State,
  scenario: PublicScenario,
  { proposal, party }: Readonly<{ proposal: Proposal; party: PartyId }>,
): number {
  const now = phaseAt(scenario, state.phase)?.roundIndex ?? 0;
  const enough = signedEnough(scenario, proposal.instrument, [...proposal.signatures, party]);
  const next = enough ? undefined : phaseAfter(state, scenario, state.phase);
  return next?.phase.allows.includes('sign') ? next.roundIndex : now;
}

const instrumentOf = ({ instruments }: PublicScenario, { instrument }: Pick<Proposal, 'instrument'>) =>
  instruments.find(({ id }) => id === instrument);

/** The text that a proposal would stand on, if it does not stand alone and nothing of the kind is in force. */
function groundFor(
  state: State,
  scenario: PublicScenario,
  known: readonly InForce[],
  proposal: Proposal,
): readonly Proposal[] | null {
  const needs = instrumentOf(scenario, proposal)?.onlyWith ?? [];
  if (needs.length === 0 || known.some(({ instrument }) => needs.includes(instrument))) return [];
  const [text] = needs.flatMap((instrument) => textOf(state, instrument) ?? []);
  return text ? [text] : null;
}

/** Proposals signed by enough that wait for this one. */
const waitingFor = (state: State, scenario: PublicScenario, { instrument }: Proposal): readonly Proposal[] =>
  Object.values(state.proposals).filter((each) => {
    const of = instrumentOf(scenario, each);
    return (
      each.status === 'open' && of?.onlyWith.includes(instrument) && signedEnough(scenario, of.id, each.signatures)
    );
  });

const entered = (
  scenario: PublicScenario,
  proposal: Proposal,
  { round, index }: Readonly<{ round: number; index: number }>,
): InForce => ({
  proposal: proposal.id,
  instrument: proposal.instrument,
  signatories: instrumentOf(scenario, proposal)?.signatories ?? [],
  terms: latest(proposal).terms,
  enteredAt: Number.MAX_SAFE_INTEGER - 100 + index,
  round,
});
