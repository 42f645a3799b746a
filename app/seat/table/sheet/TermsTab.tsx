import { latest } from '../../../../game/session/latest';
import type { Proposal } from '../../../../game/session/state';
import { PartyMark } from '../../../components/PartyMark';
import { draftUnder } from '../composing';
import { DraftNotes } from '../DraftNotes';
import type { Desk } from '../desk';
import { copied, type Draft, pick } from '../draft';
import { addressedWords, openProposals } from '../proposal-words';
import { RatificationNeeds } from '../RatificationNeeds';
import { RatificationPanel } from '../RatificationPanel';
import type { OwnDraft } from '../use-draft';
import { instrumentName, partyLetters, partyOf } from '../words';
import { DraftTools } from './DraftTools';
import { HeldIssues } from './HeldIssues';
import { TermSheet } from './TermSheet';
import styles from './TermsTab.module.css';

/** The term sheet with one's own draft in it, and what the draft amounts to. */
export function TermsTab({ desk, own }: Readonly<{ desk: Desk; own: OwnDraft }>) {
  const { state, scenario, party, holds, worth } = desk;
  const columns = openProposals(state).map((proposal) => ({
    id: proposal.id,
    heading: (
      <ProposalHeading
        desk={desk}
        proposal={proposal}
        onCopy={party === null ? undefined : () => own.replace(copied(proposal))}
      />
    ),
    terms: latest(proposal).terms,
    clauses: latest(proposal).clauses,
  }));
  const writing = party !== null && state.stage !== 'closed';
  const under = party === null ? null : draftUnder(own.draft, scenario, party);
  const draft = {
    heading: <DraftHeading desk={desk} draft={own.draft} />,
    terms: own.draft.terms,
    base: baseOf(desk, own.draft),
    onPick: (issue: string, option: string | null) => own.change((before) => pick(before, issue, option)),
  };
  return (
    <>
      {state.stage === 'playing' && <RatificationPanel desk={desk} />}
      {writing && <DraftTools scenario={scenario} own={own} />}
      <TermSheet
        scenario={scenario}
        holds={holds}
        columns={columns}
        {...(writing ? { draft } : {})}
        {...(worth ? { worth } : {})}
      />
      {writing && <DraftNotes desk={desk} draft={own.draft} />}
      {writing && under && (
        <div className={styles.needs}>
          <RatificationNeeds desk={desk} under={under} />
        </div>
      )}
      <HeldIssues scenario={scenario} />
    </>
  );
}

/** What the draft is compared with: what holds now, or the version it amends. */
function baseOf({ state, holds }: Desk, draft: Draft) {
  const amended = draft.amending && state.proposals[draft.amending.proposal];
  const version = amended?.versions.find(({ number }) => number === draft.amending?.version);
  return { ...holds, ...version?.terms };
}

function DraftHeading({ desk: { state, scenario }, draft }: Readonly<{ desk: Desk; draft: Draft }>) {
  const amended = draft.amending && state.proposals[draft.amending.proposal];
  return (
    <span className={styles.column}>
      My draft
      <span className={styles.note}>
        {amended ? `amends ${partyLetters(scenario, amended.from)} · v${draft.amending?.version}` : 'compared with now'}
      </span>
    </span>
  );
}

type HeadingProps = Readonly<{ desk: Desk; proposal: Proposal; onCopy: (() => void) | undefined }>;

function ProposalHeading({ desk: { scenario }, proposal, onCopy }: HeadingProps) {
  const party = partyOf(scenario, proposal.from);
  const name = `${partyLetters(scenario, proposal.from)} · v${latest(proposal).number}`;
  return (
    <span className={styles.column}>
      <span className={styles.name}>
        {party && <PartyMark party={party} size="small" />}
        {name}
        {onCopy && (
          <button type="button" className={styles.copy} onClick={onCopy} aria-label={`Copy ${name} into my draft`}>
            copy
          </button>
        )}
      </span>
      <span className={styles.note}>{instrumentName(scenario, proposal.instrument)}</span>
      <span className={styles.note}>{addressedWords(scenario, proposal)}</span>
    </span>
  );
}
