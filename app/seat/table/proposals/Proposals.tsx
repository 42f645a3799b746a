'use client';

import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Proposal } from '../../../../game/session/state';
import type { Desk } from '../desk';
import { CardList } from './CardList';
import { DeclineModal } from './DeclineModal';
import { focusProposalOrList, type Sought } from './focus-proposal';
import { OnTable } from './OnTable';
import type { Answer } from './ProposalActions';
import { ProposalFilterBar } from './ProposalFilterBar';
import styles from './Proposals.module.css';
import { everyProposal, filtered, type ProposalFilter } from './proposal-filter';
import { SignModal } from './SignModal';

/** So many are seen at a glance: sorting them out would only stand in the way. */
const fewProposals = 3;

type Props = Readonly<{ desk: Desk; sought?: Sought | null; onAmend(proposal: Proposal): void }>;

/** Every proposal on this seat's table, those still open first, and the dialogs in which they are answered. */
export function Proposals({ desk, sought = null, onAmend }: Props) {
  'use memo';
  const { proposals } = desk.state;
  const [filter, setFilter] = useState(everyProposal);
  const [found, setFound] = useState(sought);
  const [asking, setAsking] = useState<Readonly<{ proposal: string; answer: Answer }> | null>(null);
  const shown = filtered(desk, filter);
  if (sought !== found) {
    setFound(sought);
    if (sought && !shown.some(({ id }) => id === sought.proposal)) setFilter(everyProposal);
  }
  const asked = asking && proposals[asking.proposal];
  const stop = () => {
    // Drawn at once: nothing behind an open dialog takes the focus.
    flushSync(() => setAsking(null));
    if (asked) focusProposalOrList(asked.id);
  };
  return (
    <div className={styles.page}>
      <h2 className="visually-hidden">On the table</h2>
      {Object.keys(proposals).length > fewProposals && (
        <ProposalFilterBar desk={desk} filter={filter} onFilter={setFilter} />
      )}
      {shown.length === 0 && <p className={styles.none}>{noneWords(desk, filter)}</p>}
      <CardList ids={shown.map(({ id }) => id)} of={`${filter.kind} ${filter.party}`} sought={sought}>
        {(id) => {
          const proposal = proposals[id];
          return (
            proposal && (
              <OnTable
                desk={desk}
                proposal={proposal}
                onAmend={onAmend}
                onAnswer={(answer) => setAsking({ proposal: id, answer })}
              />
            )
          );
        }}
      </CardList>
      {asked && asking.answer === 'sign' && <SignModal desk={desk} proposal={asked} onClose={stop} />}
      {asked && asking.answer === 'decline' && <DeclineModal desk={desk} proposal={asked} onClose={stop} />}
    </div>
  );
}

function noneWords({ party, state }: Desk, { kind, party: by }: ProposalFilter): string {
  if (by !== null) return 'No such proposal was tabled or amended by them.';
  if (kind === 'waiting') return 'Nothing waits for your answer now.';
  if (kind === 'closed') return 'No proposal is closed yet: withdrawn, in force or failed at home.';
  if (state.stage === 'closed') return 'Nothing was left open.';
  return party === null
    ? 'No proposal is open that everyone may read. One that is tabled to all appears here.'
    : 'No proposal is open on your table. What others table to you appears here; you table one from the term sheet.';
}
