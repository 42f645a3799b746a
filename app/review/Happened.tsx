'use client';

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Happening } from '../../game/review/seen';
import { inWords } from '../../game/review/sentence';
import { happenings } from '../../game/review/story';
import type { State } from '../../game/session/state';
import { timeOfDay } from '../lib/span-words';
import styles from './Happened.module.css';
import type { ReviewDesk } from './use-review';

/** What happened, line by line, as far as the one who looks could read it. A line leads to its moment. */
export function Happened({ desk }: { desk: ReviewDesk }) {
  const { log, viewer, position } = desk;
  const [which, setWhich] = useState<'key' | 'all'>('key');
  const lines = useMemo(() => (viewer === null ? [] : happenings(log, viewer, which)), [log, viewer, which]);
  const current = lines.findLast((line) => line.position <= position)?.position ?? null;
  return (
    <section className={styles.happened} aria-labelledby="happened">
      <header className={styles.head}>
        <h2 id="happened">What happened</h2>
        <button type="button" className={styles.which} onClick={() => setWhich(which === 'key' ? 'all' : 'key')}>
          {which === 'key' ? 'Show every event' : 'Show key moments'}
        </button>
      </header>
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
    </section>
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

/** Scrolls the list only, where the list scrolls by itself: the page stays where the reader has it. */
function keepInSight(line: HTMLElement | null): void {
  const column = line?.closest('[data-column]');
  if (!line || !column || column.scrollHeight <= column.clientHeight) return;
  const [of, within] = [line.getBoundingClientRect(), column.getBoundingClientRect()];
  const margin = within.height / 4;
  if (of.top < within.top + margin / 2) column.scrollTop -= within.top + margin - of.top;
  else if (of.bottom > within.bottom - margin / 2) column.scrollTop += of.bottom - within.bottom + margin;
}
