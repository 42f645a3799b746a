import { phaseAt } from '../../../../game/session/phases';
import type { Desk } from '../desk';
import { votesElement } from '../proposals/focus-proposal';
import { lapseWords } from '../words/agreement-words';
import { instrumentName } from '../words/words';
import { type Ballot, type BallotGate, ballotsOf, failedAt } from './ballots';
import { GateLine, VerdictView } from './GateLine';
import { countedWords, decisionWords } from './gate-words';
import styles from './Ratification.module.css';
import { SupportView } from './SupportView';

/** Every agreement before the parliaments: how each gate stands or was decided, and at one's own what lies behind it. */
export function RatificationPanel({ desk }: { desk: Desk }) {
  const { state, scenario } = desk;
  const ballots = ballotsOf(desk);
  if (ballots.length === 0) return null;
  const voting = state.stage === 'playing' && phaseAt(scenario, state.phase)?.phase.ratifies;
  return (
    <details className={styles.panel} open>
      <summary id={votesElement}>
        <h2>Ratification</h2>
      </summary>
      <div className={styles.ballots}>
        <p className={styles.lead}>
          {voting
            ? 'What was signed goes home. The votes are taken when this phase ends, one agreement after another: what fails no longer carries or sinks those after it.'
            : 'How the votes at home went, in this order: what failed no longer carried or sank what came after it.'}
        </p>
        {ballots.map((ballot) => (
          <BallotView key={ballot.proposal} desk={desk} ballot={ballot} />
        ))}
      </div>
    </details>
  );
}

function BallotView({ desk: { scenario }, ballot }: Readonly<{ desk: Desk; ballot: Ballot }>) {
  const { instrument, status, gates } = ballot;
  const failed = failedAt(ballot).map(({ id }) => id);
  return (
    <article className={`${styles.section} ${styles.ballot}`}>
      <div className={styles.line}>
        <h3>{instrumentName(scenario, instrument)}</h3>
        <span className={styles.verdict}>
          {status === 'open' && 'in force until the vote'}
          {status === 'ratified' && <span className={styles.gain}>ratified</span>}
          {status === 'lapsed' && <span className={styles.loss}>out of force</span>}
        </span>
      </div>
      {status === 'lapsed' && <p className={styles.soft}>{lapseWords(scenario, instrument, failed)}</p>}
      <ul className={styles.gates}>
        {gates.map((gate) => (
          <GateState key={gate.gate.id} scenario={scenario} at={gate} />
        ))}
      </ul>
    </article>
  );
}

function GateState({ scenario, at }: Readonly<{ scenario: Desk['scenario']; at: BallotGate }>) {
  const { gate, decision, own } = at;
  const counted = decision && countedWords(decision);
  const verdict = decision ? (
    <span className={decision.passed ? styles.gain : styles.loss}>{decisionWords(decision)}</span>
  ) : own ? (
    <>
      open · <VerdictView verdict={own.verdict} />
    </>
  ) : (
    'open · only its own side knows its support'
  );
  return (
    <GateLine scenario={scenario} gate={gate} verdict={verdict}>
      {own && <SupportView own={own} />}
      {counted && <p className={styles.soft}>{counted}</p>}
    </GateLine>
  );
}
