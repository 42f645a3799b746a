import Link from 'next/link';
import { addressOf } from './address';
import styles from './precedents.module.css';

type Props = Readonly<{
  scenario: string;
  precedents: readonly Readonly<{ id: string; name: string; summary: string }>[];
}>;

/** Names that lead to their pages, each with what it is. */
export function Entries({ scenario, precedents }: Props) {
  return (
    <ul className={styles.entries}>
      {precedents.map(({ id, name, summary }) => (
        <li key={id}>
          <Link href={addressOf(scenario, id)} className={styles.quiet ?? ''}>
            {name}
          </Link>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
