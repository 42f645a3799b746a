import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event, EventOf } from '../events';
import { evolve } from '../evolve';
import { latest } from '../latest';
import { redLinesAtSigning } from '../red-lines-at-signing';
import type { Agreement } from '../state';
import { becomesIncoherent, clashesWithKnown, signatoriesOf } from './content';
import { entriesIntoForce } from './entry';
import { onTable, openProposal } from './on-table';
import { notPlaying } from './open-phase';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const isHead = ({ state, seat }: Asked): boolean => seat.party !== null && state.heads[seat.party] === seat.id;

/** [SG1–SG7] The head of a needed party signs one exact version. The signature that makes them enough brings it into force. */
export function signProposal(asked: Asked, command: Of<'sign-proposal'>): Decision {
  const found = openProposal(asked, command.proposal, 'sign');
  if (typeof found === 'string') return refuse(found);
  const { proposal, party } = found;
  const { stamp } = asked;
  if (!isHead(asked)) return refuse('head-only');
  const { number: version, terms } = latest(proposal);
  if (version !== command.version) return refuse('stale-version');
  if (!signatoriesOf(asked.scenario, proposal.instrument).includes(party)) return refuse('not-a-signatory');
  if (proposal.signatures.includes(party)) return refuse('already-signed');
  const under = { instrument: proposal.instrument, terms };
  if (clashesWithKnown(asked, party, under)) return refuse('incoherent-terms');
  const lines = [...redLinesAtSigning(asked.state, asked.scenario, party, under)];
  if (lines.length && !command.acrossRedLine) return refuse('red-line');
  const act = { proposal: proposal.id, version, party };
  const signed: Event[] = [
    { type: 'proposal-signed', ...told(stamp, proposal.audience), ...act },
    ...(lines.length ? [{ type: 'red-line-crossed' as const, ...told(stamp, [party]), ...act, lines }] : []),
  ];
  const state = signed.reduce(evolve, asked.state);
  const entered = entriesIntoForce({ ...asked, state });
  const after = { state: entered.reduce(evolve, state) };
  if (becomesIncoherent(asked, after, party)) return refuse('incoherent-terms');
  return accept(...signed, ...entered);
}

/** [SG8] A signature can be taken back until the instrument is in force. */
export function withdrawSignature(asked: Asked, command: Of<'withdraw-signature'>): Decision {
  const found = openProposal(asked, command.proposal, 'sign');
  if (typeof found === 'string') return refuse(found);
  const { proposal, party } = found;
  const { stamp } = asked;
  if (!isHead(asked)) return refuse('head-only');
  if (!proposal.signatures.includes(party)) return refuse('not-signed');
  const act = { proposal: proposal.id, version: latest(proposal).number, party };
  return accept({ type: 'signature-withdrawn', ...told(stamp, proposal.audience), ...act });
}

/** [SG9] The head of a signatory tells everyone of a confidential agreement in force. */
export function announceAgreement(asked: Asked, command: Of<'announce-agreement'>): Decision {
  const { state, seat, stamp } = asked;
  const closed = notPlaying(state, stamp.at);
  if (closed) return refuse(closed);
  const { party } = seat;
  if (party === null) return refuse('no-party');
  if (!isHead(asked)) return refuse('head-only');
  const proposal = onTable(asked, party, command.proposal);
  if (!proposal) return refuse('no-such-proposal');
  if (!signatoriesOf(asked.scenario, proposal.instrument).includes(party)) return refuse('not-a-signatory');
  const agreement = state.agreements.find((each) => each.proposal === proposal.id);
  if (!agreement) return refuse('not-in-force');
  if (agreement.announced) return refuse('already-announced');
  return accept(announcement(asked, agreement));
}

/** Tells everyone what an agreement says, when it entered into force and in which round. */
export function announcement({ stamp }: Pick<Asked, 'stamp'>, agreement: Agreement): EventOf<'agreement-announced'> {
  const { proposal, version, instrument, terms, clauses, enteredAt, round } = agreement;
  const content = { instrument, terms, clauses, signatories: [...agreement.signatories], enteredAt, round };
  return { type: 'agreement-announced', ...told(stamp, 'everyone'), proposal, version, ...content };
}
