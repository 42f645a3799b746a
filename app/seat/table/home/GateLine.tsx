import type { ReactNode } from 'react';
import type { PublicGate, PublicScenario } from '../../../../game/scenario/readers';
import { PartyMark } from '../../../components/PartyMark';
import { partyName, partyOf } from '../words/words';
import type { Verdict } from './at-home';
import { verdictWords } from './gate-words';
import styles from './Ratification.module.css';

type Props = Readonly<{
  scenario: PublicScenario;
  gate: PublicGate;
  /** What becomes of it, at the end of the line. */
  verdict: ReactNode;
  children?: ReactNode;
}>;

/** A gate: whose it is, its name, and how it stands. */
export function GateLine({ scenario, gate, verdict, children }: Props) {
  const party = partyOf(scenario, gate.party);
  return (
    <li className={styles.gate}>
      <p className={styles.line}>
        <span className={styles.name}>
          {party && <PartyMark party={party} size="small" />}
          <span>
            {gate.name} <span className={styles.soft}>· {partyName(scenario, gate.party)}</span>
          </span>
        </span>
        <span className={styles.verdict}>{verdict}</span>
      </p>
      {children}
    </li>
  );
}

/** How a gate would go, its colour saying what its words say. */
export function VerdictView({ verdict }: { verdict: Verdict }) {
  const tone = verdict.how === 'draw' ? styles.drawn : verdict.passes ? styles.gain : styles.loss;
  return <span className={tone}>{verdictWords(verdict)}</span>;
}
