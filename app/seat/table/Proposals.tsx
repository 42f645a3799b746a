'use client';

import { latest } from '../../../game/session/latest';
import type { Proposal } from '../../../game/session/state';
import { failedGates, lapseWords } from './agreement-words';
import { type Desk, meaningOf } from './desk';
import { ProposalActions } from './ProposalActions';
import { ProposalCard } from './ProposalCard';
import styles from './Proposals.module.css';
import { byNewest } from './proposal-words';
import { RatificationNeeds } from './RatificationNeeds';
import { listed } from './words';

/** Every proposal on this seat's table: those still open first. */
export function Proposals({ desk, onAmend }: Readonly<{ desk: Desk; onAmend(proposal: Proposal): void }>) {
  const over = desk.state.stage === 'closed';
  const all = byNewest(desk.state.proposals);
  const open = all.filter(({ status }) => status === 'open');
  const closed = all.filter(({ status }) => status !== 'open');
  const under = (proposal: Proposal) => ({ instrument: proposal.instrument, terms: latest(proposal).terms });
  const meaning = (proposal: Proposal) => meaningOf(desk, under(proposal));
  const lapsed = ({ id, instrument }: Proposal) =>
    lapseWords(desk.scenario, instrument, failedGates(desk.state.ratifications[id]));
  const card = (proposal: Proposal) => (
    <ProposalCard
      key={proposal.id}
      scenario={desk.scenario}
      proposal={proposal}
      gain={over ? null : meaning(proposal).gain}
    >
      {!over && proposal.status === 'open' && (
        <>
          <RedLines lines={meaning(proposal).lines} />
          <RatificationNeeds desk={desk} under={under(proposal)} as="line" />
        </>
      )}
      {proposal.status === 'lapsed' && <p className={styles.crossed}>{lapsed(proposal)}</p>}
      <ProposalActions desk={desk} proposal={proposal} onAmend={onAmend} />
    </ProposalCard>
  );
  return (
    <div className={styles.list}>
      <h2 className="visually-hidden">On the table</h2>
      {open.length === 0 && <p className={styles.none}>{over ? 'Nothing was left open.' : noneOpen(desk)}</p>}
      {over && open.length > 0 && <h2>Not signed by all it needed</h2>}
      {open.map(card)}
      {closed.length > 0 && <h2>No longer open</h2>}
      {closed.map(card)}
    </div>
  );
}

const noneOpen = ({ party }: Desk): string =>
  party === null
    ? 'No proposal is open that everyone may read. One that is tabled to all appears here.'
    : 'No proposal is open on your table. What others table to you appears here; you table one from the term sheet.';

function RedLines({ lines }: Readonly<{ lines: readonly string[] }>) {
  return lines.length === 0 ? null : <p className={styles.crossed}>Crosses your red line: {listed(lines)}</p>;
}
