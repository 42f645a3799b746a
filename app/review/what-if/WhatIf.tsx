'use client';

import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from '../../components/Dialog';
import type { ReviewDesk } from '../use-review';
import { ForkForm } from './ForkForm';
import { ForkLinks } from './ForkLinks';
import { blankFork } from './fork-draft';
import { useForking } from './use-forking';
import styles from './WhatIf.module.css';

/** What would have happened otherwise: for whoever may have another session from a moment of this one. */
export function WhatIf({ desk }: Readonly<{ desk: ReviewDesk }>) {
  const [opened, setOpened] = useState(false);
  const [draft, setDraft] = useState(blankFork);
  if (!desk.branches.mayFork) return null;
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setOpened(true)}>
        What if…
      </button>
      {/* Out of the line of text that the button stands in. */}
      {opened &&
        createPortal(<Asking desk={desk} draft={draft} set={setDraft} close={() => setOpened(false)} />, document.body)}
    </>
  );
}

type AskingProps = Readonly<{
  desk: ReviewDesk;
  draft: typeof blankFork;
  set(draft: typeof blankFork): void;
  close(): void;
}>;

function Asking({ desk, draft, set, close }: AskingProps) {
  const { busy, problem, forked, submit } = useForking(desk, close);
  return (
    <Dialog title={forked ? 'Another session goes on from there' : 'What if…'} size="lg" onClose={close}>
      {forked ? (
        <ForkLinks desk={desk} forked={forked} />
      ) : (
        <ForkForm desk={desk} draft={draft} set={set} busy={busy} problem={problem} submit={submit} />
      )}
    </Dialog>
  );
}
