import { Fragment } from 'react';
import type { Terms } from '../../../../game/scenario/id';
import type { Brief, PublicScenario } from '../../../../game/scenario/readers';
import { meets } from '../../../../game/scoring/meets';
import { noDealOf } from '../../../lib/scores-now';
import styles from '../Documents.module.css';
import { HomeSheet } from '../home/HomeSheet';
import { heldPoints, interactionsOf, optionPoints } from '../own-standing';
import { conditionWords } from '../words/clause-words';
import { Points } from '../words/Points';
import { optionName, plain } from '../words/words';

type Props = Readonly<{ scenario: PublicScenario; brief: Brief; holds: Terms; draft?: Terms }>;

/** A party's own points: every option by itself, and what options are worth together. */
export function ScoreSheet({ scenario, brief, holds, draft = {} }: Props) {
  const after = { ...holds, ...draft };
  const mark = (now: boolean, then: boolean) => (now ? 'holds now' : then ? 'in your draft' : '');
  return (
    <div className={styles.document}>
      <p>
        Your points, which nobody else at the table reads. Your reservation value is {plain(brief.reservation)}: do not
        sign for less. If nothing at all is signed, you end with {plain(noDealOf(scenario, brief))}.
      </p>
      <table className={styles.sheet}>
        <caption className="visually-hidden">Points for each option</caption>
        <tbody>
          {scenario.issues.map((issue) => (
            <Fragment key={issue.id}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles.issue}>
                  {issue.name}
                </th>
              </tr>
              {issue.options.map((option) => (
                <tr key={option.id} className={holds[issue.id] === option.id ? styles.holds : undefined}>
                  <th scope="row" className={styles.option}>
                    {option.name}
                  </th>
                  <td className={styles.when}>{mark(holds[issue.id] === option.id, after[issue.id] === option.id)}</td>
                  <td className={styles.number}>{plain(optionPoints(brief, issue.id, option.id))}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <Held scenario={scenario} brief={brief} />
      <Interactions scenario={scenario} brief={brief} holds={holds} after={after} mark={mark} />
      <HomeSheet scenario={scenario} brief={brief} />
    </div>
  );
}

/** One line for all that a variant holds: it is in the score, and nobody can change it. */
function Held({ scenario, brief }: Pick<Props, 'scenario' | 'brief'>) {
  if (scenario.held.length === 0) return null;
  const terms = scenario.held.map(({ id, name, held }) => `${name}: ${optionName(scenario, id, held)}`);
  return (
    <p>
      <strong>Held fixed in this variant.</strong> {terms.join('; ')}. Together{' '}
      <Points of={heldPoints(brief, scenario)} after=" for you" />, whatever is signed.
    </p>
  );
}

type InteractionProps = Omit<Props, 'draft'> & Readonly<{ after: Terms; mark(now: boolean, then: boolean): string }>;

function Interactions({ scenario, brief, holds, after, mark }: InteractionProps) {
  const interactions = interactionsOf(brief);
  if (interactions.length === 0) return null;
  return (
    <table className={styles.sheet}>
      <caption className="visually-hidden">Points for options together</caption>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3} className={styles.issue}>
            Together
          </th>
        </tr>
        {interactions.map((clause) => (
          <tr key={JSON.stringify(clause)} className={meets(holds, clause.when) ? styles.holds : undefined}>
            <th scope="row" className={styles.option}>
              {clause.why}
              <br />
              <span className={styles.soft}>{conditionWords(scenario, clause.when)}</span>
            </th>
            <td className={styles.when}>{mark(meets(holds, clause.when), meets(after, clause.when))}</td>
            <td className={styles.number}>
              <Points of={clause.points} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
