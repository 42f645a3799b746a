import type { PublicScenario } from '../../../game/scenario/readers';
import type { State } from '../../../game/session/state';
import { PartyMark } from '../PartyMark';
import styles from './Answers.module.css';
import { surveyQuestions } from './LookBack';
import { ratingsOf } from './ratings-of';

type Known = Pick<State, 'survey' | 'seats'>;

/** What people answered, side by side: by delegation, without their names. */
export function Answers({ state, scenario }: Readonly<{ state: Known; scenario: PublicScenario }>) {
  const answers = Object.entries(state.survey);
  const people = Object.values(state.seats).filter(
    ({ name, removed, bot, role }) => name !== null && !removed && !bot && role === 'player',
  );
  if (answers.length === 0)
    return <p className={styles.none}>Nobody has answered yet. The form is on everyone’s own page.</p>;
  return (
    <div className={styles.answers}>
      <p>
        {answers.length} answered, of {people.length} at the table.
      </p>
      <Ratings survey={state.survey} />
      <div className={styles.columns}>
        {(['aim', 'surprised', 'differently'] as const).map((question) => (
          <section key={question}>
            <h3>{surveyQuestions[question]}</h3>
            <ul>
              {answers.flatMap(([seat, answer]) => {
                if (answer[question] === '') return [];
                const party = scenario.parties.find(({ id }) => id === state.seats[seat]?.party);
                return [
                  <li key={seat}>
                    {party ? <PartyMark party={party} size="small" /> : <span />}
                    <p>{answer[question]}</p>
                  </li>,
                ];
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** How often each mark was given, drawn and in words. */
function Ratings({ survey }: Pick<Known, 'survey'>) {
  const { counts, given, mean } = ratingsOf(survey);
  if (given === 0) return null;
  const most = Math.max(...counts);
  return (
    <figure className={styles.ratings}>
      <figcaption>
        How good the result is, from 1 to 5: {mean.toFixed(1)} on average of {given}.
      </figcaption>
      <ol>
        {counts.map((count, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks are 1 to 5, in order
          <li key={index}>
            <span className={styles.bar} style={{ height: `${4 + (count / most) * 56}px` }} aria-hidden />
            <span>
              <strong>{index + 1}</strong>
              <span className="visually-hidden"> was given </span> {count}×
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
