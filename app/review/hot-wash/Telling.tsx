import { mayTell } from '../../../game/review/may-tell';
import { PartyMark } from '../../components/PartyMark';
import { listed, optionName, plain } from '../../seat/table/words/words';
import type { ReviewDesk } from '../use-review';
import styles from './Telling.module.css';

/** What each delegation kept to itself, side by side. */
export function Telling({ desk: { end, scenario } }: { desk: ReviewDesk }) {
  const wished = (when: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(when)
      .map(([issue, options]) => {
        const name = [...scenario.issues, ...scenario.held].find(({ id }) => id === issue)?.name ?? issue;
        return `${name}: ${listed(
          options.map((option) => optionName(scenario, issue, option)),
          'or',
        )}`;
      })
      .join('; ');
  return (
    <div className={styles.parties}>
      {mayTell(end).map(({ party: id, interests, redLines, reservation, wishes }) => {
        const party = scenario.parties.find((each) => each.id === id);
        return (
          party && (
            <section key={id} aria-labelledby={`telling-${id}`}>
              <h3 id={`telling-${id}`}>
                <PartyMark party={party} />
                {party.name}
              </h3>
              <p>Its instructions: no deal below {plain(reservation)} points.</p>
              <h4>What was worth most to it</h4>
              <ul>
                {wishes.map(({ when, points, had }) => (
                  <li key={wished(when)} className={had ? styles.had : ''}>
                    {wished(when)} <span>{`${plain(points)} points${had ? ', and it got that' : ''}`}</span>
                  </li>
                ))}
              </ul>
              {redLines.length > 0 && (
                <>
                  <h4>What it would not sign</h4>
                  <ul>
                    {redLines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              )}
              {interests.length > 0 && (
                <>
                  <h4>What it was after</h4>
                  <ul>
                    {interests.map((interest) => (
                      <li key={interest}>{interest}</li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          )
        );
      })}
    </div>
  );
}
