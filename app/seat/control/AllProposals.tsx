import type { Proposal } from '../../../game/session/state';
import type { Room } from '../../lib/room';
import { byNewest } from '../table/words/proposal-words';
import styles from './AllProposals.module.css';
import { ProposalEntry } from './ProposalEntry';

const order: readonly Readonly<{ status: Proposal['status']; title: string }>[] = [
  { status: 'open', title: 'On the table' },
  { status: 'in-force', title: 'In force' },
  { status: 'lapsed', title: 'Out of force again' },
  { status: 'withdrawn', title: 'Withdrawn' },
];

/** Every proposal of the session, whoever may see it: open ones first, newest first. */
export function AllProposals({ room }: { room: Room }) {
  const all = byNewest(room.state.proposals);
  const closed = room.state.stage === 'closed';
  const groups = order
    .map(({ status, title }) => ({ status, title, proposals: all.filter((proposal) => proposal.status === status) }))
    .filter(({ proposals }) => proposals.length > 0);
  if (groups.length === 0) {
    return (
      <p className={styles['none']}>
        {closed
          ? 'Nothing was tabled.'
          : 'Nothing is tabled yet. Every proposal shows here at once, also private ones.'}
      </p>
    );
  }
  return groups.map(({ status, title, proposals }) => (
    <section key={status} className={styles['group']} aria-labelledby={`group-${status}`}>
      <h2 id={`group-${status}`}>{closed && status === 'open' ? 'Not signed by all it needed' : title}</h2>
      {proposals.map((proposal) => (
        <ProposalEntry key={proposal.id} room={room} proposal={proposal} />
      ))}
    </section>
  ));
}
