import { inWords } from '../../../game/review/sentence';
import { happenings } from '../../../game/review/story';
import { replay } from '../../../game/session/evolve';
import { timeOfDay } from '../../lib/span-words';
import { counted } from '../../seat/table/words/words';
import type { Both } from './both';
import { phaseWords } from './branch-words';
import styles from './Compare.module.css';

/** What both have in common, once: in a sentence, and its key moments for who asks. */
export function SharedPast({ both: { here, scenario, shared } }: Readonly<{ both: Both }>) {
  const before = here.log.slice(0, shared);
  const { stage, phase } = replay(before);
  const where = stage === 'playing' ? phaseWords(scenario, phase) : 'before play';
  const lines = happenings(before, 'control', 'key');
  return (
    <section className={styles.shared}>
      <p>
        The first {counted(shared, 'event')} are the same, up to {timeOfDay(before.at(-1)?.at ?? 0)} in {where}.
      </p>
      {lines.length > 0 && (
        <details>
          <summary>{counted(lines.length, 'key moment')} of both</summary>
          <ol className={styles.lines}>
            {lines.map(({ event, position }) => {
              const { title, text } = inWords(event, here.end);
              return (
                <li key={position}>
                  <time>{timeOfDay(event.at)}</time> <strong>{title}</strong> <span>{text}</span>
                </li>
              );
            })}
          </ol>
        </details>
      )}
    </section>
  );
}
