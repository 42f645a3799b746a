'use client';

import { Button, Checkbox, SegmentedControl, useMantineStyleNonce } from '@mantine/core';
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
  const [unfolded, setUnfolded] = useState(false);
  const paper = useRef<HTMLElement>(null);
  const nonce = useMantineStyleNonce()?.();
  const end = atEnd(desk);
  const title = `${desk.end.title}: ${which === 'wall' ? 'one page' : 'report'}`;
  usePageTitle(title);
  useUnfolded(paper, unfolded);
  return (
    <div className={styles.page}>
      <style nonce={nonce}>{papers[which]}</style>
      <div className={styles.bar} data-screen-only>
        <SegmentedControl
          value={which}
          onChange={(value) => setWhich(value === 'wall' ? 'wall' : 'full')}
          data={[
            { value: 'full', label: 'The full report' },
            { value: 'wall', label: 'One page for the wall' },
          ]}
        />
        {which === 'full' && (
          <Checkbox
            label="With what is folded away"
            checked={unfolded}
            onChange={({ currentTarget: { checked } }) => setUnfolded(checked)}
          />
        )}
        <TakeHome paper={paper} title={title} />
      </div>
      <article ref={paper} className={which === 'wall' ? styles.wall : styles.paper}>
        {which === 'wall' ? <OnePage desk={end} /> : <FullReport desk={end} unfolded={unfolded} />}
      </article>
    </div>
  );
}

type TakeHomeProps = Readonly<{ paper: RefObject<HTMLElement | null>; title: string }>;

function TakeHome({ paper, title }: TakeHomeProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const word = async () => {
    if (!paper.current) return;
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
    <>
      <span className={styles.acts}>
        <BusyButton variant="default" busy={busy} onClick={() => void word()}>
          Word
        </BusyButton>
        <Button onClick={() => print()}>Print or save as PDF</Button>
      </span>
      <Problem text={problem} />
    </>
  );
}

/** Nothing can be opened on paper: what is to be read there is open before. What is worked out later opens when it comes. */
function useUnfolded(paper: RefObject<HTMLElement | null>, unfolded: boolean): void {
  useEffect(() => {
    const { current } = paper;
    if (!unfolded || !current) return;
    const open = () => {
      for (const details of current.querySelectorAll('details')) details.open = true;
    };
    const observer = new MutationObserver(open);
    observer.observe(current, { childList: true, subtree: true });
    open();
    return () => {
      observer.disconnect();
      for (const details of current.querySelectorAll('details')) details.open = false;
    };
  }, [paper, unfolded]);
}
