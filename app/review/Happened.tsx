'use client';

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Happening } from '../../game/review/seen';
import { inWords } from '../../game/review/sentence';
import { happenings } from '../../game/review/story';
import type { State } from '../../game/session/state';
import { timeOfDay } from '../lib/span-words';
import styles from './Happened.module.css';
import { keepInSight } from './keep-in-sight';
import { Story } from './story/Story';
import { useStory } from './story/use-story';
import type { ReviewDesk } from './use-review';

/**
 * What happened: the key moments of the session where all of it is seen, else what the one who looks could read of it; or
 * every event. A line leads to its moment.
 */
export function Happened({ desk }: { desk: ReviewDesk }) {
  const [which, setWhich] = useState<'key' | 'all'>('key');
  const story = useStory(desk);
  return (
    <section className={styles.happened} aria-labelledby="happened">
      <header className={styles.head}>
        <h2 id="happened">What happened</h2>
        <button type="button" className={styles.which} onClick={() => setWhich(which === 'key' ? 'all' : 'key')}>
          {which === 'key' ? 'Show every event' : 'Show key moments'}
        </button>
      </header>
      {which === 'key' && story ? <Story desk={desk} story={story} /> : <Lines desk={desk} which={which} />}
    </section>
  );
}

function Lines({ desk, which }: { desk: ReviewDesk; which: 'key' | 'all' }) {
  const { log, viewer, position } = desk;
  const lines = useMemo(() => (viewer === null ? [] : happenings(log, viewer, which)), [log, viewer, which]);
  const current = lines.findLast((line) => line.position <= position)?.position ?? null;
  return (
    <>
      {lines.length === 0 && <p className={styles.none}>Nothing could be seen from here.</p>}
      <ol className={styles.lines}>
        {lines.map((line) => (
          <Line
            key={line.position}
            line={line}
            end={desk.end}
            current={line.position === current}
            ahead={line.position > position}
            goTo={desk.goTo}
          />
        ))}
      </ol>
    </>
  );
}

type LineProps = Readonly<{
  line: Happening;
  end: State;
  current: boolean;
  ahead: boolean;
  goTo: (position: number) => void;
}>;

/** Drawn again only when its own place in the story changes: a log may have thousands. */
const Line = memo(function Line({ line, end, current, ahead, goTo }: LineProps) {
  const { event, position } = line;
  const { title, text } = inWords(event, end);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) keepInSight(place.current);
  }, [current]);
  const turn = event.type === 'phase-started' || event.type === 'session-closed';
  const tone = `${turn ? styles.turn : ''} ${ahead ? styles.ahead : ''}`;
  return (
    <li ref={place} className={`${styles.line} ${current ? styles.current : ''} ${tone}`}>
      <button type="button" onClick={() => goTo(position)} {...(current ? { 'aria-current': 'step' } : {})}>
        <time>{timeOfDay(event.at)}</time>
        <strong>{title}</strong>
        {text !== '' && !turn && <span>{text}</span>}
      </button>
    </li>
  );
});
