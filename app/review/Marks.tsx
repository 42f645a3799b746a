import { memo } from 'react';
import { type Mark, marksOf } from '../../game/review/marks';
import { inWords } from '../../game/review/sentence';
import { phaseSpans } from '../../game/review/spans';
import { PartyMark } from '../components/PartyMark';
import { shareOf } from '../lib/share';
import styles from './Marks.module.css';
import { type DrawnMark, markGroups } from './mark-groups';
import type { ReviewDesk } from './use-review';

type Line = Pick<ReviewDesk, 'log' | 'viewer' | 'scenario' | 'end' | 'goTo'>;

/** What to see above the line, and the ticks of its phases. For the pointer only: the list beside it has it all in words. */
export const Marks = memo(function Marks(line: Line) {
  const { log, viewer, scenario } = line;
  const drawn = viewer === null ? [] : markGroups(marksOf(log, viewer), log.length);
  return (
    <div className={styles.marks} aria-hidden>
      {phaseSpans(log, scenario).map(({ from, round }, index, all) => (
        <span
          key={from}
          className={`${styles.tick} ${all[index - 1]?.round === round ? '' : styles.round}`}
          style={{ left: `${shareOf(from, log.length) * 100}%` }}
        />
      ))}
      {drawn.map((each) => (
        <OnLine key={each.mark.position} line={line} drawn={each} />
      ))}
    </div>
  );
});

function OnLine({ line, drawn: { mark, lane, beneath } }: { line: Line; drawn: DrawnMark }) {
  const { log, scenario, end, goTo } = line;
  const party = scenario.parties.find(({ id }) => id === mark.party);
  const event = log[mark.position - 1];
  const words = event ? inWords(event, end) : null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.mark} ${styles[mark.kind] ?? ''}`}
      style={{ left: `${shareOf(mark.position, log.length) * 100}%`, bottom: `${10 + lane * 13}px` }}
      title={
        words ? `${words.title}. ${words.text}${beneath.length > 0 ? ` And ${beneath.length} more here.` : ''}` : ''
      }
      onClick={() => goTo(mark.position)}
    >
      {party ? <PartyMark party={party} size="small" /> : <Sign kind={mark.kind} />}
    </button>
  );
}

const signs: Partial<Record<Mark['kind'], string>> = { inject: '▼', ratified: '✓', lapsed: '✗', noted: '¶' };

/** What is nobody's own act. */
const Sign = ({ kind }: Pick<Mark, 'kind'>) =>
  signs[kind] ? <span className={styles.sign}>{signs[kind]}</span> : <span className={styles.seal} />;
