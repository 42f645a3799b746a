import { type Marked, PartyMark } from '../PartyMark';
import styles from './Figures.module.css';

/** The head of a row that belongs to a party. */
export function PartyRowHead({ party }: Readonly<{ party: Marked }>) {
  return (
    <th scope="row">
      <span className={styles.party}>
        <PartyMark party={party} size="small" />
        {party.name}
      </span>
    </th>
  );
}
