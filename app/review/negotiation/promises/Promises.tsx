import type { LedgerEntry } from '../../../../game/review/negotiated/promise-ledger';
import type { Standing } from '../../../../game/session/commitments';
import { PartyMark } from '../../../components/PartyMark';
import styles from '../../../seat/table/talk/Commitments.module.css';
import { promisedWords } from '../../../seat/table/talk/commitment-words';
import { counted, listed, partyName, partyOf } from '../../../seat/table/words/words';
import { How } from '../How';
import { MomentLink } from '../MomentLink';
import { knowsTalk, type Told } from '../told';

import { actWords, standingWords } from './promise-words';

/** What was promised, to whom, and what became of it. */
export function Promises({ told }: { told: Told }) {
  const { ledger } = told.of;
  const counts = (['kept', 'broken', 'disputed', 'open'] as const).flatMap((standing) => {
    const count = ledger.filter((entry) => entry.standing === standing).length;
    return count === 0 ? [] : [`${count} ${standing}`];
  });
  return (
    <>
      <p>
        {ledger.length === 0
          ? `Nothing${knowsTalk(told.desk, []) ? '' : ' that you can read'} was marked as a commitment.`
          : `${counted(ledger.length, 'commitment')}: ${listed(counts)}.`}
      </p>
      {ledger.length > 0 && (
        <ul className={styles['list']}>
          {ledger.map((entry) => (
            <Promised key={entry.message.id} told={told} entry={entry} />
          ))}
        </ul>
      )}
      <How>
        <p>
          A commitment is a message that one of the delegations between which it was said has marked as one. The same
          delegations say whether it was kept; where they do not agree it is disputed. A later agreement is set beside
          it only where the message named options and its author signed an agreement on one of their issues. Nothing is
          read into words.
        </p>
      </How>
    </>
  );
}

const looks: Readonly<Record<Standing, string | undefined>> = {
  open: styles['soft'],
  kept: styles['kept'],
  broken: styles['broken'],
  disputed: styles['broken'],
};

function Promised({ told, entry }: Readonly<{ told: Told; entry: LedgerEntry }>) {
  const { desk, of, codes } = told;
  const { scenario } = of;
  const { message, commitment, said, marked, standing, verdicts, acts } = entry;
  const author = partyOf(scenario, commitment.party);
  return (
    <li className={styles['entry']}>
      <p className={styles['who']}>
        <MomentLink desk={desk} position={said} />
        {author && <PartyMark party={author} size="small" />}
        <strong>{promisedWords(scenario, message)}</strong>
        <span className={looks[standing]}>{standingWords[standing]}</span>
      </p>
      <blockquote className={styles['words']}>{message.text}</blockquote>
      <p className={styles['soft']}>
        Marked by {partyName(scenario, commitment.markedBy)}, <MomentLink desk={desk} position={marked} />.
        {verdicts.map(({ party, verdict, position }) => (
          <span key={party}>
            {' '}
            {partyName(scenario, party)}: {verdict}, <MomentLink desk={desk} position={position} />.
          </span>
        ))}
      </p>
      {acts.map((act) => (
        <p key={`${act.position} ${act.issue}`} className={styles['soft']}>
          <MomentLink desk={desk} position={act.position} /> {actWords(scenario, act, codes)}
        </p>
      ))}
    </li>
  );
}
