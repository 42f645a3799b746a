import type { ReactNode } from 'react';
import { standing } from '../../../../game/scoring/outcome';
import { latest } from '../../../../game/session/latest';
import type { Agreement, Proposal } from '../../../../game/session/state';
import { agreementTextOf, proposalText } from '../agreement-text/agreement-paper';
import type { AgreementText } from '../agreement-text/agreement-text';
import { ReadAsText } from '../agreement-text/ReadAsText';
import styles from '../Documents.module.css';
import type { Desk } from '../desk';
import { type Ballot, ballotsOf, failedAt } from '../home/ballots';
import { isWaiting, lapseWords, ratificationWords, waitingWords } from '../words/agreement-words';
import { timeWords } from '../words/proposal-words';
import { TermsInWords } from '../words/TermsInWords';
import { instrumentName, partyNames } from '../words/words';

/** What has been signed, as far as the reader knows: in force, waiting for another, replaced, or failed at home. */
export function Agreements({ desk }: { desk: Desk }) {
  const { state, scenario } = desk;
  const waiting = Object.values(state.proposals).filter((proposal) => isWaiting(scenario, proposal));
  const lapsed = ballotsOf(desk).filter(({ status }) => status === 'lapsed');
  if (state.agreements.length + waiting.length + lapsed.length === 0) {
    return (
      <p className={`${styles.document} ${styles.soft}`}>
        No agreement that you know of is in force. What is signed by everyone it needs appears here.
      </p>
    );
  }
  return (
    <div className={styles.document}>
      {waiting.map((proposal) => (
        <Waiting key={proposal.id} desk={desk} proposal={proposal} />
      ))}
      {[...state.agreements].reverse().map((agreement) => (
        <InForce key={agreement.proposal} desk={desk} agreement={agreement} />
      ))}
      {lapsed.map((ballot) => (
        <Lapsed key={ballot.proposal} desk={desk} ballot={ballot} />
      ))}
    </div>
  );
}

type PaperProps = Readonly<{
  desk: Desk;
  instrument: string;
  children: ReactNode;
  content?: Content | undefined;
  text?(): AgreementText | null;
}>;
type Content = Pick<Agreement, 'terms' | 'clauses'>;

function Paper({ desk: { scenario }, instrument, children, content, text }: PaperProps) {
  return (
    <article className={styles.agreement}>
      <h3>{instrumentName(scenario, instrument)}</h3>
      {children}
      {content && <TermsInWords scenario={scenario} content={content} />}
      {text && (
        <div>
          <ReadAsText text={text} />
        </div>
      )}
    </article>
  );
}

function InForce({ desk, agreement }: Readonly<{ desk: Desk; agreement: Agreement }>) {
  const { state, scenario } = desk;
  const stands = standing(state.agreements).some(({ proposal }) => proposal === agreement.proposal);
  const ratification = ratificationWords(scenario, agreement, state.ratifications[agreement.proposal]);
  return (
    <Paper
      desk={desk}
      instrument={agreement.instrument}
      content={agreement}
      text={() => agreementTextOf(desk, agreement)}
    >
      <p className={styles.soft}>
        {stands ? 'In force' : 'Replaced by a later one'}
        {stands && ratification && `, ${ratification}`} · signed by {partyNames(scenario, agreement.signatories)} ·{' '}
        {timeWords(agreement.enteredAt)} ·{' '}
        {agreement.announced ? 'known to everyone' : 'known to those it was addressed to'}
      </p>
    </Paper>
  );
}

function Waiting({ desk, proposal }: Readonly<{ desk: Desk; proposal: Proposal }>) {
  return (
    <Paper
      desk={desk}
      instrument={proposal.instrument}
      content={latest(proposal)}
      text={() => proposalText(desk, proposal)}
    >
      <p>{waitingWords(desk.scenario, proposal)}</p>
      <p className={styles.soft}>Signed by {partyNames(desk.scenario, proposal.signatures)}.</p>
    </Paper>
  );
}

/** Its terms are still known only to those at whose table it was. */
function Lapsed({ desk, ballot }: Readonly<{ desk: Desk; ballot: Ballot }>) {
  const { state, scenario } = desk;
  const proposal = state.proposals[ballot.proposal];
  const failed = failedAt(ballot).map(({ id }) => id);
  return (
    <Paper desk={desk} instrument={ballot.instrument} content={proposal && latest(proposal)}>
      <p className={styles.failed}>{lapseWords(scenario, ballot.instrument, failed)}</p>
    </Paper>
  );
}
