import type { CohortSession } from '../../game/cohort/cohort-session';
import type { PlotParty } from '../components/analysis/plot-party';
import { tierNames } from '../lib/tier-names';
import { optionName, plain } from '../seat/table/words/words';
import type { FigureProps } from './figure-props';
import styles from './OutcomeCard.module.css';
import { reviewAddress } from './review-address';
import { dayOf } from './selection';
import { tableName } from './table-name';

type TipProps = Readonly<{ title: string; scores: readonly number[]; parties: readonly PlotParty[] }>;

/** A point in short, beside it on the plot. */
export function OutcomeTip({ title, scores, parties }: TipProps) {
  return (
    <>
      <p className={styles['title']}>{title}</p>
      <p className={styles['scores']}>
        {parties.map(({ id, letters }, index) => (
          <span key={id}>
            {letters} <strong>{plain(scores[index] ?? 0)}</strong>
          </span>
        ))}
      </p>
    </>
  );
}

type Props = Omit<FigureProps, 'sessions'> & Readonly<{ session: CohortSession }>;

/** The session whose outcome is looked at: what was agreed, and the way to its review. */
export function OutcomeCard({ session, scenario, parties, hostKey }: Props) {
  const agreed = scenario.issues.flatMap(({ id, name }) => {
    const option = session.agreed[id];
    return option === undefined ? [] : [{ id, name, option: optionName(scenario, id, option) }];
  });
  return (
    <div className={styles['card']} aria-live="polite">
      <p className={styles['title']}>{tableName(session)}</p>
      <p className={styles['note']}>
        {dayOf(session.closedAt)} · {tierNames[session.tier]} ·{' '}
        {parties
          .map(({ letters }, index) => `${letters} ${plain(session.parties[index]?.score.total ?? 0)}`)
          .join(', ')}{' '}
        at the close
      </p>
      {agreed.length > 0 ? (
        <ul className={styles['terms']}>
          {agreed.map(({ id, name, option }) => (
            <li key={id}>
              {name}: <strong>{option}</strong>
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing was agreed: the status quo holds.</p>
      )}
      <p>
        <a href={reviewAddress(hostKey, session.session)}>Open its review</a>
      </p>
    </div>
  );
}
