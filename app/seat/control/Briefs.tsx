import type { State } from '../../../game/session/state';
import { Markdown } from '../../components/Markdown';
import { PartyMark } from '../../components/PartyMark';
import styles from './Briefs.module.css';
import { Notes } from './Notes';

/** The facilitator's notes, and every delegation's private brief, for those who may read all. */
export function Briefs({ state }: { state: State }) {
  return (
    <div className={styles['briefs']}>
      <Notes notes={state.notes} />
      {state.scenario?.parties.map((party) => {
        const brief = state.briefs[party.id];
        if (!brief) return null;
        return (
          <details key={party.id}>
            <summary>
              <PartyMark party={party} />
              <h2>{party.name}</h2>
              <small>
                reservation value {brief.reservation} · {brief.redLines.length} red lines
              </small>
            </summary>
            <ul>
              {brief.redLines.map(({ text }) => (
                <li key={text}>Will not sign: {text}</li>
              ))}
            </ul>
            <Markdown text={brief.text} />
          </details>
        );
      })}
    </div>
  );
}
