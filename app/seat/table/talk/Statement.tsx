import type { PartyId } from '../../../../game/scenario/id';
import { PartyMark } from '../../../components/PartyMark';
import { timeWords } from '../words/proposal-words';
import { type Parties, partyOf } from '../words/words';
import styles from './Statement.module.css';

type Props = Readonly<{ scenario: Parties; party: PartyId; text: string; at: number | null }>;

/** What a delegation told the press, in its own name. `at` is null while it is only being written. */
export function Statement({ scenario, party, text, at }: Props) {
  const marked = partyOf(scenario, party);
  const name = marked?.name ?? party;
  return (
    <article className={styles.statement} aria-label={`Statement of ${name}`}>
      <p className={styles.title}>
        {marked && <PartyMark party={marked} size="small" />}
        Statement of {name}
      </p>
      <p className={styles.text}>{text}</p>
      <p className={styles.meta}>To the press{at !== null && ` · ${timeWords(at)}`}</p>
    </article>
  );
}
