import { Button } from '@mantine/core';
import styles from './Untold.module.css';
import type { ReviewDesk } from './use-review';

/** Where a log came without what was said in it: that it is coming, or could not be read. */
export function Untold({ desk: { untold, refresh } }: { desk: ReviewDesk }) {
  return (
    <div className={untold ? styles['untold'] : undefined} role="status">
      {untold === 'coming' && 'What was said is still being read…'}
      {untold === 'failed' && (
        <>
          What was said could not be read.{' '}
          <Button variant="default" size="compact-sm" onClick={() => void refresh()}>
            Try again
          </Button>
        </>
      )}
    </div>
  );
}
