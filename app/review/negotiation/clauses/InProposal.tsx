import type { ClauseHistory } from '../../../../game/review/negotiated/clause-histories';
import { PartyMark } from '../../../components/PartyMark';
import { statusOf } from '../../../seat/table/words/proposal-words';
import { instrumentName, listed, partyName, partyOf } from '../../../seat/table/words/words';
import { MomentLink } from '../MomentLink';
import type { Told } from '../told';
import { roomWords, stepWords } from './clause-steps-words';
import styles from './InProposal.module.css';

/** One issue within one proposal: its steps in order, and under each version who signed it. */
export function InProposal({ told, history }: Readonly<{ told: Told; history: ClauseHistory }>) {
  const { desk, of, codes } = told;
  const { scenario } = of;
  const { proposal, instrument, audience, steps } = history;
  const paper = desk.end.proposals[proposal];
  const status = paper ? statusOf(paper) : '';
  return (
    <div className={styles['proposal']}>
      <h4 className={styles['paper']}>
        {codes.get(proposal)} · {instrumentName(scenario, instrument)}
        <small>
          {roomWords(scenario, audience)}
          {status && ` · ${status.toLowerCase()}`}
        </small>
      </h4>
      <ol className={styles['steps']}>
        {steps.map((step, index) => {
          const party = partyOf(scenario, step.by);
          const signed = signedUntil(history, step.version, steps[index + 1]?.version);
          return (
            <li key={step.position}>
              <MomentLink desk={desk} position={step.position} />
              {party && <PartyMark party={party} size="small" />}
              <span>
                {stepWords(scenario, history.issue, step, codes)}
                {step.clause && step.change !== 'left-out' && <q className={styles['clause']}>{step.clause}</q>}
                {signed.length > 0 && (
                  <small>
                    signed by{' '}
                    {listed(
                      signed.map(({ party: by, version }) =>
                        version === step.version
                          ? partyName(scenario, by)
                          : `${partyName(scenario, by)} (version ${version})`,
                      ),
                    )}
                  </small>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The signatures under the versions in which a step still stood. */
const signedUntil = ({ signatures }: ClauseHistory, from: number, next: number | undefined) =>
  signatures.filter(({ version }) => version >= from && (next === undefined || version < next));
