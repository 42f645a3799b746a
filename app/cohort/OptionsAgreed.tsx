import { optionsAgreed } from '../../game/cohort/options-agreed';
import { issueName, optionName } from '../seat/table/words/words';
import { Bars } from './Bars';
import page from './cohort.module.css';
import type { FigureProps } from './figure-props';
import styles from './OptionsAgreed.module.css';

/** Issue by issue, in how many sessions each option was agreed. */
export function OptionsAgreed({ sessions, scenario }: FigureProps) {
  const all = sessions.length;
  return (
    <>
      <p className={page['note']}>
        In how many of the {all} sessions each option was agreed. Where nothing was agreed the status quo was left.
      </p>
      <div className={styles['issues']}>
        {optionsAgreed(scenario, sessions).map(({ issue, agreed, options }) => {
          const quo = scenario.issues.find(({ id }) => id === issue)?.statusQuo;
          const bars = options.map(({ option, count }) => ({
            name: optionName(scenario, issue, option),
            count,
            note: option === quo && <small>status quo</small>,
          }));
          return (
            <section key={issue} aria-label={issueName(scenario, issue)}>
              <h3>{issueName(scenario, issue)}</h3>
              <Bars all={all} bars={[...bars, { name: 'Nothing agreed', count: all - agreed, faint: true }]} />
            </section>
          );
        })}
      </div>
    </>
  );
}
