import { memo, type ReactNode } from 'react';
import { PartyMark } from '../../../components/PartyMark';
import { addressOf } from '../../../precedents/address';
import type { Desk } from '../desk';
import { addressedWords, statusOf, timeWords } from '../words/proposal-words';
import { instrumentName, partyLetters, partyName, partyOf } from '../words/words';
import styles from './ColumnHead.module.css';
import type { AgreementColumn, PrecedentColumn, ProposalColumn, SheetColumn } from './sheet-column';

type Props = Readonly<{
  desk: Desk;
  column: SheetColumn;
  /** How it stands to the column that the others are compared with. */
  standing: string;
  onOpen(proposal: string): void;
  /** Left out for those who write no draft. */
  onCopy: ((column: SheetColumn) => void) | undefined;
}>;

/** What a column is, whose, and what can be done with it. */
export const ColumnHead = memo(function ColumnHead({ desk, column, standing, onOpen, onCopy }: Props) {
  return (
    <span className={styles.head}>
      {column.kind === 'proposal' && <OfProposal desk={desk} column={column} onOpen={onOpen} />}
      {column.kind === 'agreement' && <OfAgreement desk={desk} column={column} />}
      {column.kind === 'precedent' && <OfPrecedent desk={desk} column={column} />}
      <span className={styles.last}>
        <Note>{standing}</Note>
        {onCopy && (
          <button
            type="button"
            className={styles.act}
            onClick={() => onCopy(column)}
            aria-label={`Copy ${column.name} into my draft`}
          >
            copy
          </button>
        )}
      </span>
    </span>
  );
});

const Note = ({ children }: { children: ReactNode }) => <span className={styles.note}>{children}</span>;

type ProposalProps = Readonly<{ desk: Desk; column: ProposalColumn; onOpen(proposal: string): void }>;

function OfProposal({ desk: { scenario }, column: { proposal, version, name }, onOpen }: ProposalProps) {
  const party = partyOf(scenario, proposal.from);
  const newest = version === proposal.versions.at(-1);
  const status = statusOf(proposal);
  return (
    <>
      <span className={styles.name}>
        {party && <PartyMark party={party} size="small" />}
        <button type="button" className={styles.open} onClick={() => onOpen(proposal.id)}>
          <span className="visually-hidden">Open </span>
          {newest ? `${name} · v${version.number}` : name}
        </button>
      </span>
      <Note>{instrumentName(scenario, proposal.instrument)}</Note>
      {newest ? (
        <Note>{status === '' ? addressedWords(scenario, proposal) : status.toLowerCase()}</Note>
      ) : (
        <Note>
          earlier version, {partyLetters(scenario, version.author)} {timeWords(version.at)}
        </Note>
      )}
    </>
  );
}

function OfAgreement({ desk: { scenario }, column: { agreement } }: Readonly<{ desk: Desk; column: AgreementColumn }>) {
  return (
    <>
      <span className={styles.name}>{instrumentName(scenario, agreement.instrument)}</span>
      <Note>in force since {timeWords(agreement.enteredAt)}</Note>
      <span className={styles.signed}>
        <span className="visually-hidden">signed by </span>
        {agreement.signatories.map((id) => {
          const party = partyOf(scenario, id);
          return party ? <PartyMark key={id} party={party} size="small" alone /> : partyName(scenario, id);
        })}
      </span>
    </>
  );
}

function OfPrecedent({ desk: { scenario }, column: { precedent } }: Readonly<{ desk: Desk; column: PrecedentColumn }>) {
  return (
    <>
      <a className={styles.open} href={addressOf(scenario.id, precedent.id)} target="_blank" rel="noopener noreferrer">
        {precedent.name}
        <span className="visually-hidden"> (opens in a new tab)</span>
      </a>
      <Note>precedent</Note>
    </>
  );
}
