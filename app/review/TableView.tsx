import { memo, useDeferredValue } from 'react';
import { Access } from './Access';
import { AtTable } from './AtTable';
import { YourResult } from './alone/YourResult';
import { EyesList } from './EyesChoice';
import { Happened } from './Happened';
import { Result } from './Result';
import styles from './Review.module.css';
import { TimeLine } from './TimeLine';
import type { ReviewDesk } from './use-review';

/** What the moment is made of. It follows the time line as fast as it can be drawn, and never holds it up. */
const Columns = memo(function Columns({ desk }: { desk: ReviewDesk }) {
  return (
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
  );
});

/** Any moment of the session, through any eyes. */
export function TableView({ desk }: { desk: ReviewDesk }) {
  return (
    <>
      <YourResult desk={desk} />
      <TimeLine desk={desk} />
      <Access desk={desk} />
      <div className={styles.eyes}>
        <EyesList desk={desk} />
      </div>
      <Columns desk={useDeferredValue(desk)} />
    </>
  );
}
