import { settle } from '../../../game/scoring/outcome';
import type { State } from '../../../game/session/state';
import { ruledTerms } from '../../lib/ruled-terms';
import { Commitments } from '../table/talk/Commitments';
import { instrumentName, optionName } from '../table/words/words';
import styles from './Holding.module.css';

/** Issue by issue what holds, and which agreement settled it: the outcome, if it ended now. Then what was promised besides. */
export function Holding({ state }: { state: State }) {
  const { scenario, agreements } = state;
  if (!scenario) return null;
  const settled = settle(scenario, agreements);
  const corrected = ruledTerms(state);
  return (
    <>
      <table className={styles['sheet']}>
        <caption className="visually-hidden">What holds on each issue</caption>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">Holds now</th>
            <th scope="col">Settled by</th>
          </tr>
        </thead>
        <tbody>
          {scenario.issues.map((issue) => {
            const { option: agreed, by } = settled[issue.id] ?? { option: issue.statusQuo, by: null };
            const option = corrected?.[issue.id] ?? agreed;
            const ruled = option !== agreed;
            return (
              <tr key={issue.id} className={by || ruled ? styles['changed'] : ''}>
                <th scope="row">{issue.name}</th>
                <td>{optionName(scenario, issue.id, option)}</td>
                <td className={styles['by']}>
                  {ruled ? 'corrected by control' : by ? instrumentName(scenario, by.instrument) : 'status quo'}
                </td>
              </tr>
            );
          })}
          {scenario.held.map(({ id, name, held }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{optionName(scenario, id, held)}</td>
              <td className={styles['by']}>held in this variant</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className={styles['promised']} aria-labelledby="promised">
        <h2 id="promised">Commitments</h2>
        <Commitments desk={{ state, scenario, party: null, seat: null }} />
      </section>
    </>
  );
}
