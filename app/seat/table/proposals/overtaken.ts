import { latest } from '../../../../game/session/latest';
import type { Proposal, Version } from '../../../../game/session/state';
import { type Parties, partyName } from '../words/words';

/** Why a version that is being answered cannot be any more. `newer` is the one that took its place. */
export type Overtaken = Readonly<{ words: string; newer: Version | null }>;

/** What has become of a proposal since a version of it was opened to be answered; null while it stands. */
export function overtaken(scenario: Parties, proposal: Proposal, read: Version): Overtaken | null {
  const gone = (words: string): Overtaken => ({ words, newer: null });
  const from = partyName(scenario, proposal.from);
  if (proposal.status === 'withdrawn')
    return gone(`${from} withdrew this proposal meanwhile: it can no longer be answered.`);
  if (proposal.status === 'in-force')
    return gone('This proposal has entered into force meanwhile: it can no longer be answered.');
  if (proposal.status === 'lapsed') return gone('This proposal is out of force: it can no longer be answered.');
  const newer = latest(proposal);
  if (newer.number === read.number) return null;
  const author = partyName(scenario, newer.author);
  return {
    words: `${author} amended it meanwhile: version ${newer.number} has taken the place of version ${read.number}.`,
    newer,
  };
}
