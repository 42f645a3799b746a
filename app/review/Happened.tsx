'use client';

import { memo, useMemo, useState } from 'react';
import type { Happening } from '../../game/review/seen';
import { inWords } from '../../game/review/sentence';
import { happenings } from '../../game/review/story';
import type { State } from '../../game/session/state';
import { timeOfDay } from '../lib/span-words';
import styles from './Happened.module.css';
import { Rows } from './Rows';
import { Story } from './story/Story';
import { useStory } from './story/use-story';
import { Untold } from './Untold';
import type { ReviewDesk } from './use-review';

/**
 * What happened: the key moments of the session where all of it is seen, else what the one who looks could read of it; or
 * every event. A line leads to its moment.
 */
export function Happened({ desk }: { desk: ReviewDesk }) {
  const [which, setWhich] = useState<'key' | 'all'>('key');
  const story = useStory(desk);
  // Key moments quote what was said.
  const waits = desk.untold !== null && desk.full && desk.viewer === 'control';
  return (
    <section className={styles.happened} aria-labelledby="happened">
      <header className={styles.head}>
        <h2 id="happened">What happened</h2>
        <button type="button" className={styles.which} onClick={() => setWhich(which === 'key' ? 'all' : 'key')}>
          {which === 'key' ? 'Show every event' : 'Show key moments'}
        </button>
      </header>
      {which === 'key' && waits && <Untold desk={desk} />}
      {which === 'key' && story && <Story desk={desk} story={story} />}
      {(which === 'all' || (!story && !waits)) && <Lines desk={desk} which={which} />}
    </section>
  );
}

const isTurn = ({ event }: Happening): boolean => event.type === 'phase-started' || event.type === 'session-closed';
const positionOf = ({ position }: Happening): number => position;

function Lines({ desk, which }: { desk: ReviewDesk; which: 'key' | 'all' }) {
  const { log, viewer, position } = desk;
  const lines = useMemo(() => (viewer === null ? [] : happenings(log, viewer, which)), [log, viewer, which]);
  const current = lines.findLastIndex((line) => line.position <= position);
  const at = lines[current];
  const classOf = (line: Happening) =>
    `${styles.line} ${line === at ? styles.current : ''} ${isTurn(line) ? styles.turn : ''} ${line.position > position ? styles.ahead : ''}`;
  if (lines.length === 0) return <p className={styles.none}>Nothing could be seen from here.</p>;
  return (
    <Rows
      items={lines}
      keyOf={positionOf}
      usualHeight={64}
      current={current}
      className={styles.lines}
      classOf={classOf}
      label="Every event, in order"
    >
      {(line) => <Line line={line} end={desk.end} current={line === at} goTo={desk.goTo} />}
    </Rows>
  );
}

type LineProps = Readonly<{ line: Happening; end: State; current: boolean; goTo: (position: number) => void }>;

/** Drawn again only when the moment comes to it or leaves it. */
const Line = memo(function Line({ line, end, current, goTo }: LineProps) {
  const { event, position } = line;
  const { title, text } = inWords(event, end);
  return (
    <button type="button" onClick={() => goTo(position)} {...(current ? { 'aria-current': 'step' } : {})}>
      <time>{timeOfDay(event.at)}</time>
      <strong>{title}</strong>
      {text !== '' && !isTurn(line) && <span>{text}</span>}
    </button>
  );
});
