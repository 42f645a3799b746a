import type { PartyId } from '../../../../game/scenario/id';
import type { PublicScenario } from '../../../../game/scenario/readers';
import { standing } from '../../../../game/scoring/outcome';
import type { Draft } from '../../../../game/session/draft';
import type { Event } from '../../../../game/session/events';
import { latest } from '../../../../game/session/latest';
import type { Agreement, Proposal, Version } from '../../../../game/session/state';
import type { Desk } from '../desk';
import { addressees } from '../drafting/composing';
import { entering } from '../drafting/draft';
import { fallingBack, type Under } from '../own-standing';
import { timeWords } from '../words/proposal-words';
import { type AgreementText, agreementText } from './agreement-text';
import type { Paper } from './paper';

type Reader = Pick<Desk, 'state' | 'scenario' | 'log'>;

/** Who has signed, each with the time of its last signature: one before it was taken back or voided. */
function signedAt(log: readonly Event[], proposal: string, parties: readonly PartyId[]): Paper['signed'] {
  const times = new Map(
    log.flatMap((event) =>
      event.type === 'proposal-signed' && event.proposal === proposal ? [[event.party, event.at] as const] : [],
    ),
  );
  return parties.map((party) => {
    const at = times.get(party);
    return { party, when: at === undefined ? null : `at ${timeWords(at)}` };
  });
}

/** What would be replaced if this entered into force now. */
function replacedNow({ state, scenario }: Reader, under: Under): Paper['replaces'] {
  const replaced = standing(state.agreements).find(({ instrument }) => instrument === under.instrument);
  return replaced ? { since: timeWords(replaced.enteredAt), fallsBack: fallingBack(state, scenario, under) } : null;
}

/** A draft as it would be tabled or sent. */
export function paperOfDraft(
  desk: Desk,
  draft: Draft,
  instrument: PublicScenario['instruments'][number],
  author: PartyId,
): Paper {
  const { state, scenario } = desk;
  const { terms, clauses } = entering(draft, instrument);
  const amended = draft.amending && state.proposals[draft.amending.proposal];
  const base = amended?.versions.find(({ number }) => number === draft.amending?.version);
  const table = amended ? [amended.from, ...amended.to] : [author, ...addressees(draft, scenario, instrument, author)];
  return {
    instrument: instrument.id,
    content: { terms, clauses },
    table,
    author,
    version: null,
    amends: base ? { version: base.number, author: base.author } : null,
    inForce: false,
    signed: [],
    replaces: replacedNow(desk, { instrument: instrument.id, terms }),
  };
}

/** One version of a proposal that was not agreed, or not yet. */
function paperOfProposal(reader: Reader, proposal: Proposal, version: Version = latest(proposal)): Paper {
  const newest = version.number === latest(proposal).number;
  const before = proposal.versions.find(({ number }) => number === version.number - 1);
  return {
    instrument: proposal.instrument,
    content: version,
    table: [proposal.from, ...proposal.to],
    author: version.author,
    version: version.number,
    amends: before ? { version: before.number, author: before.author } : null,
    inForce: false,
    signed: signedAt(reader.log, proposal.id, newest ? proposal.signatures : []),
    replaces:
      proposal.status === 'open'
        ? replacedNow(reader, { instrument: proposal.instrument, terms: version.terms })
        : null,
  };
}

/** An agreement as it entered into force. Whoever heard of it by its announcement knows only who signed. */
function paperOfAgreement({ state, log }: Reader, agreement: Agreement): Paper {
  const { proposal: id, instrument, terms, signatories } = agreement;
  const proposal = state.proposals[id];
  const earlier = state.agreements.slice(0, state.agreements.indexOf(agreement));
  const before = earlier.findLast((each) => each.instrument === instrument);
  const fallsBack = Object.keys(before?.terms ?? {}).filter((issue) => terms[issue] === undefined);
  const [first = ''] = signatories;
  return {
    instrument,
    content: agreement,
    table: proposal ? [proposal.from, ...proposal.to] : signatories,
    author: proposal?.from ?? first,
    version: agreement.version,
    amends: null,
    inForce: true,
    signed: signedAt(log, id, signatories),
    replaces: before ? { since: timeWords(before.enteredAt), fallsBack } : null,
  };
}

const written = ({ state, scenario }: Reader, paper: Paper): AgreementText | null =>
  agreementText(scenario, paper, state.title);

export const draftText = (...asked: Parameters<typeof paperOfDraft>): AgreementText | null =>
  written(asked[0], paperOfDraft(...asked));

/** A proposal written out: as it entered into force where it did, else its version. */
export function proposalText(reader: Reader, proposal: Proposal, version?: Version): AgreementText | null {
  const agreement = reader.state.agreements.find((each) => each.proposal === proposal.id);
  return agreement && !version
    ? agreementTextOf(reader, agreement)
    : written(reader, paperOfProposal(reader, proposal, version));
}

export const agreementTextOf = (reader: Reader, agreement: Agreement): AgreementText | null =>
  written(reader, paperOfAgreement(reader, agreement));
