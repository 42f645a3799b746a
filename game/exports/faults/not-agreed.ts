import { own } from '../../own';
import { signatoriesOf } from '../../session/decide/content';
import { signedEnough } from '../../session/decide/entry';
import { latest } from '../../session/latest';
import type { Agreement, Proposal } from '../../session/state';
import { canonicalJson } from '../canonical-json';
import type { At, Check } from './check';

const noProposal = (id: string): string => `there is no proposal ${id}`;

/** A version is the next one, the latest, or one that there is. */
function versionFault({ event }: At, proposal: Proposal): string | null {
  if (!('version' in event)) return null;
  const { number } = latest(proposal);
  switch (event.type) {
    case 'proposal-amended':
      return event.version === number + 1
        ? null
        : `it is version ${event.version}, and version ${number} was the latest`;
    case 'proposal-signed':
    case 'agreement-entered':
      return event.version === number ? null : `it is of version ${event.version}, and version ${number} is the latest`;
    default:
      return event.version <= number ? null : `it is of version ${event.version}, and there are only ${number}`;
  }
}

/** [SG1] Only a signatory signs, once, from a seat of its own, what is still open. */
function signatureFault({ event, state }: At, proposal: Proposal): string | null {
  if (event.type !== 'proposal-signed' || !state.scenario) return null;
  const { party, by } = event;
  if (proposal.status !== 'open') return 'the proposal is not open any more';
  if (!signatoriesOf(state.scenario, proposal.instrument).includes(party))
    return `${party} is no signatory of ${proposal.instrument}`;
  if (proposal.signatures.includes(party)) return `${party} had signed it already`;
  return by !== 'server' && own(state.seats, by)?.party !== party ? `it was not signed from a seat of ${party}` : null;
}

/** [SG3] Enough signatures of the latest version bring an agreement into force, and nothing else. */
function entryFault({ event, state }: At, proposal: Proposal): string | null {
  if (event.type !== 'agreement-entered' || !state.scenario) return null;
  if (proposal.status !== 'open') return 'the proposal is not open any more';
  const { instrument, signatures } = proposal;
  if (signedEnough(state.scenario, instrument, signatures)) return null;
  const who = signatures.length ? `only ${signatures.join(' and ')}` : 'nobody';
  return `${who} had signed it, which is not enough for ${instrument}`;
}

type Content = Omit<Agreement, 'proposal' | 'audience' | 'announced'>;

const contentOf = ({ version, instrument, terms, clauses, signatories, enteredAt, round }: Content): Content => ({
  ...{ version, instrument, terms, clauses, signatories, enteredAt, round },
});

/** [SG9] What is announced is what was agreed. */
function announcementFault({ event, state }: At): string | null {
  if (event.type !== 'agreement-announced') return null;
  const known = state.agreements.findLast(({ proposal }) => proposal === event.proposal);
  if (!known) return 'no such agreement had entered into force';
  return canonicalJson(contentOf(known)) === canonicalJson(contentOf(event)) ? null : 'it is not what was signed';
}

const madeAgain: Check = ({ event, state }) => {
  if (event.type !== 'proposal-tabled') return null;
  if (own(state.proposals, event.proposal)) return `there was a proposal ${event.proposal} already`;
  const instrument = state.scenario?.instruments.some(({ id }) => id === event.instrument);
  return instrument ? null : `the scenario has no instrument ${event.instrument}`;
};

/** What is tabled, signed, entered and announced hangs together. */
export const agreesAsItSays: Check = (at) => {
  const { event, state } = at;
  if (event.type === 'proposal-tabled') return madeAgain(at);
  if (!('proposal' in event)) return null;
  const proposal = own(state.proposals, event.proposal);
  if (!proposal) return noProposal(event.proposal);
  return (
    versionFault(at, proposal) ?? signatureFault(at, proposal) ?? entryFault(at, proposal) ?? announcementFault(at)
  );
};
