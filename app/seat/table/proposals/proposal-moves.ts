import { latest } from '../../../../game/session/latest';
import type { Proposal } from '../../../../game/session/state';
import type { Desk } from '../desk';
import { headName } from '../desk';
import { whyClosed } from '../words/may-act';
import { signatoriesOf } from '../words/proposal-words';

type Move = 'sign' | 'take-back' | 'amend' | 'decline' | 'withdraw' | 'announce';

/** What a seat may do with a proposal, and in words why not what it might expect to. */
export type Moves = Readonly<{ moves: readonly Move[]; why: string | null }>;

const nothing: Moves = { moves: [], why: null };

export function movesOf(desk: Desk, proposal: Proposal): Moves {
  const { state, party } = desk;
  if (party === null || state.stage !== 'playing') return nothing;
  if (proposal.status === 'in-force') return announcing(desk, proposal, party);
  if (proposal.status !== 'open') return nothing;

  const needed = signatoriesOf(desk.scenario, proposal).includes(party);
  const signed = proposal.signatures.includes(party);
  const noSigning = whyClosed(state, 'sign');
  const noTabling = whyClosed(state, 'table');
  const answering = !noSigning || !noTabling;
  const authored = latest(proposal).author === party;
  const declined = proposal.declined[party] !== undefined;
  const moves: readonly (Move | false)[] = [
    needed && !signed && desk.isHead && !noSigning && 'sign',
    signed && desk.isHead && !noSigning && 'take-back',
    !noTabling && 'amend',
    answering && !authored && !signed && !declined && 'decline',
    answering && proposal.from === party && 'withdraw',
  ];
  return { moves: moves.filter((move) => move !== false), why: why(desk, party, needed, noSigning) };
}

function why({ state, isHead }: Desk, party: string, needed: boolean, noSigning: string | null): string | null {
  if (!needed) return 'This instrument does not need your signature.';
  if (noSigning) return noSigning;
  if (isHead) return null;
  return `Only the head of your delegation signs: ${headName(state, party) ?? 'nobody has taken that chair yet'}.`;
}

function announcing(desk: Desk, proposal: Proposal, party: string): Moves {
  const agreement = desk.state.agreements.find((each) => each.proposal === proposal.id);
  if (!agreement || agreement.announced || !signatoriesOf(desk.scenario, proposal).includes(party)) return nothing;
  if (desk.isHead) return { moves: ['announce'], why: 'In force, and known only to those it was addressed to.' };
  return { moves: [], why: 'In force and confidential. The head of your delegation can announce it.' };
}
