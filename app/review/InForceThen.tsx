import { learnedOf } from '../../game/review/learned';
import { standing } from '../../game/scoring/outcome';
import type { Agreement } from '../../game/session/state';
import { timeOfDay } from '../lib/span-words';
import { instrumentName, listed, partyName, partyNames } from '../seat/table/words/words';
import styles from './InForceThen.module.css';
import type { ReviewDesk } from './use-review';

/** The agreements in force that these eyes knew of, newest first, and who knew when. */
export function InForceThen({ desk }: { desk: ReviewDesk }) {
  const { scenario, now } = desk;
  const inForce = standing(now.agreements).map(({ proposal }) => proposal);
  const agreements = now.agreements
    .filter(({ proposal }) => inForce.includes(proposal))
    .sort((a, b) => b.enteredAt - a.enteredAt);
  return (
    <>
      <h3 className={styles.title}>In force</h3>
      {agreements.length === 0 && <p className={styles.note}>No agreement that could be known of here.</p>}
      <ul className={styles.list}>
        {agreements.map((agreement) => (
          <li key={agreement.proposal}>
            <strong>{instrumentName(scenario, agreement.instrument)}</strong>
            <span className={styles.note}>
              {timeOfDay(agreement.enteredAt)} · signed by {partyNames(scenario, agreement.signatories)}
              {knownTo(desk, agreement)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who did not know at once: later, or not yet. Only the whole log can tell. */
function knownTo(desk: ReviewDesk, { proposal, enteredAt }: Agreement): string {
  const { log, position, scenario, viewer, full } = desk;
  if (!full || viewer !== 'control') return '';
  const all = scenario.parties.map(({ id }) => id);
  const learned = learnedOf(log.slice(0, position), all, proposal);
  const late = learned.filter(({ at }) => at > enteredAt);
  const never = all.filter((id) => !learned.some(({ party }) => party === id));
  const lateNames = listed(late.map(({ party }) => partyName(scenario, party)));
  const said = [
    late[0] ? `${lateNames} learned of it at ${timeOfDay(late[0].at)}.` : '',
    never.length ? `${partyNames(scenario, never)} ${never.length > 1 ? 'do' : 'does'} not know of it.` : '',
  ].filter((part) => part !== '');
  return said.length ? `. ${said.join(' ')}` : '';
}
