import type { PublicScenario } from '../../../../game/scenario/readers';
import type { Event } from '../../../../game/session/events';
import type { Reading } from '../../../../game/session/readings';
import { PartyMark } from '../../../components/PartyMark';
import { changeInWords } from '../../table/reading/change-in-words';
import { Points } from '../../table/words/Points';
import styles from './Injects.module.css';
import { type ReaderRow, readerRows } from './inject-readers';

type Props = Readonly<{ scenario: PublicScenario; events: readonly Event[]; readings: readonly Reading[] }>;

/** What a release says, and who reads what of it: drawn from the very events that each reader receives. */
export function Readings({ scenario, events, readings }: Props) {
  const released = events.find((event) => event.type === 'inject-released');
  return (
    <>
      {released && (
        <blockquote className={styles['text']}>
          <p className={styles['title']}>{released.title}</p>
          <p>{released.text}</p>
        </blockquote>
      )}
      <ul className={styles['readers']} aria-label="Who reads what">
        {readerRows(scenario, readings).map((row) => (
          <Reader key={row.name} scenario={scenario} row={row} />
        ))}
      </ul>
    </>
  );
}

function Reader({ scenario, row: { party, name, words, own } }: { scenario: PublicScenario; row: ReaderRow }) {
  const mark = party === null ? undefined : scenario.parties.find(({ id }) => id === party);
  return (
    <li data-reads={words.includes('reads nothing') ? 'nothing' : 'something'}>
      <span className={styles['mark']}>{mark && <PartyMark party={mark} size="small" />}</span>
      <div>
        <p>
          <strong>{name}</strong> {words}
        </p>
        {own?.text && <p className={styles['own']}>{own.text}</p>}
        {own?.change && (
          <ul className={styles['changes']} aria-label={`What it changes for ${name}`}>
            {changeInWords(scenario, own.change).map((change) => (
              <li key={`${change.words} ${change.points}`}>
                <span>{change.words}</span>
                {change.points !== null && <Points of={change.points} />}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
