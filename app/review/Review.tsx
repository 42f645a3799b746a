'use client';

import { type ReactNode, Suspense } from 'react';
import { TopBar } from '../components/TopBar';
import { ExportButton } from './export/ExportButton';
import { parts } from './parts';
import styles from './Review.module.css';
import { TableView } from './TableView';
import { Untold } from './Untold';
import { type Opened, type ReviewDesk, useReview } from './use-review';
import { ViewNav } from './ViewNav';

type Props = Readonly<{
  opened: Opened;
  what: string;
  /** What a file says of itself, where there is no server; nothing in it leads to one. */
  file?: ReactNode;
}>;

/** A session gone through again, part by part. */
export function Review({ opened, what, file }: Props) {
  const desk = useReview(opened);
  if (!desk) return null;
  const atTable = desk.view === 'table';
  const { Part } = (desk.view === 'table' ? undefined : parts[desk.view]) ?? { Part: TableView };
  return (
    <div className={`${styles.review} ${atTable ? styles.page : ''}`}>
      <TopBar
        {...(file ? { home: null } : {})}
        title={`${what} · ${desk.end.title}`}
        parts={<ViewNav desk={desk} />}
        end={<ExportButton desk={desk} />}
        {...(opened.log.seat === null
          ? {}
          : { back: { href: `/seat#${opened.place.secret}`, words: 'Back to the table' } })}
      />
      {file && <p className={styles.own}>{file}</p>}
      <main className={atTable ? styles.main : undefined}>
        <h1 className="visually-hidden">
          {what}: {desk.end.title}
        </h1>
        <Suspense fallback={<p className={styles.waiting}>One moment…</p>}>
          {desk.untold && !atTable ? <Waiting desk={desk} /> : <Part desk={desk} />}
        </Suspense>
      </main>
    </div>
  );
}

/** Every other part tells of what was said. */
const Waiting = ({ desk }: { desk: ReviewDesk }) => (
  <div className={styles.waiting}>
    <Untold desk={desk} />
  </div>
);
