'use client';

import type { Proposal, Version } from '../../../../game/session/state';
import styles from '../Dialog.module.css';
import type { Desk } from '../desk';
import { AgreementPaper } from './AgreementPaper';
import { proposalText } from './agreement-paper';
import { plainText } from './agreement-text';
import { CopyText } from './CopyText';

type Props = Readonly<{ desk: Desk; proposal: Proposal; version: Version }>;

/** The whole text of the version that is about to be signed, opened where it is read. */
export function WholeText({ desk, proposal, version }: Props) {
  const text = proposalText(desk, proposal, version);
  if (!text) return null;
  return (
    <details className={styles.whole}>
      <summary>Read the whole text</summary>
      <AgreementPaper text={text} />
      <div className={styles.actions}>
        <CopyText text={plainText(text)} />
      </div>
    </details>
  );
}
