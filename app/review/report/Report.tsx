'use client';

import { Button, SegmentedControl } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { BusyButton } from '../../components/BusyButton';
import { Problem } from '../../components/Problem';
import { saveFile } from '../../lib/save-file';
import { usePageTitle } from '../../lib/use-page';
import { atEnd } from '../at-end';
import type { ReviewDesk } from '../use-review';
import { FullReport } from './FullReport';
import { OnePage } from './OnePage';
import styles from './Report.module.css';

/** The page for the wall lies on its side. A rule of the whole document, so that no sheet but these is of this kind. */
const papers = {
  full: '@page { size: A4; margin: 16mm 15mm; }',
  wall: '@page { size: A4 landscape; margin: 9mm 11mm; }',
} as const;

/** The session on paper: one page for the wall, or all of it; printed, saved as PDF by the browser, or as a Word document. */
export function Report({ desk }: { desk: ReviewDesk }) {
  const [which, setWhich] = useState<'full' | 'wall'>('full');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const paper = useRef<HTMLElement>(null);
  const end = atEnd(desk);
  const title = `${desk.end.title}: ${which === 'wall' ? 'one page' : 'report'}`;
  usePageTitle(title);
  useUnfolded(paper);
  const word = async () => {
    if (!paper.current) return;
    unfold(paper.current);
    setBusy(true);
    setProblem(null);
    try {
      const { wordDocument } = await import('./word-document');
      saveFile(await wordDocument(paper.current, title), `${title}.docx`);
    } catch (error) {
      setProblem(`No Word document could be made: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.page}>
      <style>{papers[which]}</style>
      <div className={styles.bar} data-screen-only>
        <SegmentedControl
          value={which}
          onChange={(value) => setWhich(value === 'wall' ? 'wall' : 'full')}
          data={[
            { value: 'full', label: 'The full report' },
            { value: 'wall', label: 'One page for the wall' },
          ]}
        />
        <span className={styles.acts}>
          <BusyButton variant="default" busy={busy} onClick={() => void word()}>
            Word
          </BusyButton>
          <Button onClick={() => print()}>Print or save as PDF</Button>
        </span>
        <Problem text={problem} />
      </div>
      <article ref={paper} className={which === 'wall' ? styles.wall : styles.paper}>
        {which === 'wall' ? <OnePage desk={end} /> : <FullReport desk={end} />}
      </article>
    </div>
  );
}

/** Nothing can be opened on paper: what is folded away is opened before it is printed. */
function unfold(paper: HTMLElement): void {
  for (const details of paper.querySelectorAll('details')) details.open = true;
}

function useUnfolded(paper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opened = () => paper.current && unfold(paper.current);
    addEventListener('beforeprint', opened);
    return () => removeEventListener('beforeprint', opened);
  }, [paper]);
}
