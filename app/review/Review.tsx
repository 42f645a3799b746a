'use client';

import type { ReviewLog } from '../../game/protocol';
import { TopBar } from '../components/TopBar';
import { AtTable } from './AtTable';
import { YourResult } from './alone/YourResult';
import { EyesBar, EyesList } from './EyesChoice';
import { Happened } from './Happened';
import type { Place } from './place';
import { Result } from './Result';
import styles from './Review.module.css';
import { TimeLine } from './TimeLine';
import { useReview } from './use-review';

/** A session gone through again: any moment of it, through any eyes. */
export function Review({ log, place, what }: { log: ReviewLog; place: Place; what: string }) {
  const desk = useReview(log, place);
  if (!desk) return null;
  return (
    <div className={styles.page}>
      <TopBar
        title={`${what} · ${desk.end.title}`}
        middle={<EyesBar desk={desk} />}
        end={desk.full && <EyesList desk={desk} beside />}
        {...(place.secret === '' ? {} : { back: { href: `/seat#${place.secret}`, words: 'Back to the table' } })}
      />
      <main className={styles.main}>
        <h1 className="visually-hidden">
          {what}: {desk.end.title}
        </h1>
        <YourResult desk={desk} />
        <TimeLine desk={desk} />
        {desk.full ? (
          <div className={styles.eyes}>
            <EyesList desk={desk} />
          </div>
        ) : (
          <p className={styles.own}>You see what your seat saw. Your facilitator can open the whole review.</p>
        )}
        <div className={styles.columns}>
          <div className={styles.column} data-column>
            <Happened desk={desk} />
          </div>
          <div className={styles.column} data-column>
            <AtTable desk={desk} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and holds nothing else to reach by keyboard */}
          <div className={styles.column} data-column tabIndex={0}>
            <Result desk={desk} />
          </div>
        </div>
      </main>
    </div>
  );
}
