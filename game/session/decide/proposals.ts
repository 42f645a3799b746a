import type { InstrumentId, PartyId } from '../../scenario/id';
import type { PublicScenario } from '../../scenario/readers';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';
import type { Event } from '../events';
import { latest } from '../latest';
import { clashesWithKnown, contentFault, differences, signatoriesOf } from './content';
import { openProposal } from './on-table';
import { closedTo } from './open-phase';
import { putAway } from './put-away';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

const rationaleOf = (
  { stamp }: Asked,
  recorded: { proposal: string; version: number; party: PartyId; text: string | undefined },
): Event[] => {
  const { text, ...of } = recorded;
  return text === undefined ? [] : [{ type: 'rationale-recorded', ...told(stamp, [of.party]), ...of, text }];
};

/** [PR16] To all, in the open, and not just between two: the whole room reads it. */
const isPlenary = ({ parties, instruments }: PublicScenario, id: InstrumentId, to: readonly PartyId[]): boolean =>
  parties.length > 2 &&
  to.length === parties.length - 1 &&
  instruments.find((instrument) => instrument.id === id)?.confidential === false;

/** [PR1–PR7, PR16, DR4] Tables terms under one instrument to named parties, all of its signatories among them. */
export function tableProposal(asked: Asked, command: Of<'table-proposal'>): Decision {
  const { scenario, stamp, seat } = asked;
  const closed = closedTo(asked, 'table');
  if (closed) return refuse(closed);
  const from = seat.party;
  if (from === null) return refuse('no-party');
  const known = scenario.parties.map(({ id }) => id);
  if (!command.to.every((party) => known.includes(party))) return refuse('no-such-party');
  const { instrument, terms, clauses } = command;
  const fault = contentFault(scenario, instrument, { terms, clauses });
  if (fault) return refuse(fault);
  if (clashesWithKnown(asked, from, { instrument, terms })) return refuse('incoherent-terms');
  const audience = known.filter((party) => party === from || command.to.includes(party));
  if (!signatoriesOf(scenario, instrument).every((party) => audience.includes(party)))
    return refuse('missing-signatory');
  const to = audience.filter((party) => party !== from);
  const proposal = stamp.fresh;
  const readers = isPlenary(scenario, instrument, to) ? ('everyone' as const) : audience;
  return accept(
    { type: 'proposal-tabled', ...told(stamp, readers), proposal, instrument, from, to, terms, clauses },
    ...rationaleOf(asked, { proposal, version: 1, party: from, text: command.rationale }),
    ...putAway(asked, { party: from, instrument, terms, amends: null }),
  );
}

/** [PR8–PR11, DR4] A new version by any party at the table. It voids the signatures of the one before. */
export function amendProposal(asked: Asked, command: Of<'amend-proposal'>): Decision {
  const found = openProposal(asked, command.proposal, 'table');
  if (typeof found === 'string') return refuse(found);
  const { proposal, party } = found;
  const { scenario, stamp } = asked;
  const before = latest(proposal);
  if (before.number !== command.version) return refuse('stale-version');
  const { terms, clauses } = command;
  const changed = differences(before, command);
  if (changed.length === 0) return refuse('nothing-changed');
  const { instrument } = proposal;
  const fault = contentFault(scenario, instrument, { terms, clauses });
  if (fault) return refuse(fault);
  if (clashesWithKnown(asked, party, { instrument, terms })) return refuse('incoherent-terms');
  const made = { proposal: proposal.id, version: before.number + 1 };
  const amended = { ...made, from: party, terms, clauses, changed, voided: [...proposal.signatures] };
  return accept(
    { type: 'proposal-amended', ...told(stamp, proposal.audience), ...amended },
    ...rationaleOf(asked, { ...made, party, text: command.rationale }),
    ...putAway(asked, { party, instrument, terms, amends: proposal.id }),
  );
}

/** [PR12] Only the party that tabled a proposal withdraws it. */
export function withdrawProposal(asked: Asked, command: Of<'withdraw-proposal'>): Decision {
  const found = openProposal(asked, command.proposal, 'table', 'sign');
  if (typeof found === 'string') return refuse(found);
  const { proposal, party } = found;
  if (proposal.from !== party) return refuse('not-the-author');
  const audience = told(asked.stamp, proposal.audience);
  return accept({ type: 'proposal-withdrawn', ...audience, proposal: proposal.id, party });
}

/** [PR13] Declining, with a reason, answers one exact version; it binds nobody and can be taken back by signing. */
export function declineProposal(asked: Asked, command: Of<'decline-proposal'>): Decision {
  const found = openProposal(asked, command.proposal, 'table', 'sign');
  if (typeof found === 'string') return refuse(found);
  const { proposal, party } = found;
  const { number: version, author } = latest(proposal);
  if (version !== command.version) return refuse('stale-version');
  if (author === party) return refuse('own-proposal');
  if (proposal.signatures.includes(party)) return refuse('already-signed');
  if (Object.hasOwn(proposal.declined, party)) return refuse('already-declined');
  const declined = { proposal: proposal.id, version, party, reason: command.reason };
  return accept({ type: 'proposal-declined', ...told(asked.stamp, proposal.audience), ...declined });
}
