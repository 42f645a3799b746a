'use client';

import { Button } from '@mantine/core';
import { createPortal } from 'react-dom';
import { Dialog } from '../../../components/Dialog';
import dialog from '../Dialog.module.css';
import styles from './AgreementDialog.module.css';
import { AgreementPaper } from './AgreementPaper';
import { type AgreementText, plainText } from './agreement-text';
import { CopyText } from './CopyText';

/** An agreement to be read in peace, copied or printed: the printer gets the paper and nothing around it. */
export function AgreementDialog({ text, onClose }: Readonly<{ text: AgreementText; onClose(): void }>) {
  return (
    <Dialog onClose={onClose} size="xl" title={`${text.title}, as text`}>
      <AgreementPaper text={text} />
      <div className={dialog.foot}>
        <div className={dialog.actions}>
          <Button variant="default" onClick={() => window.print()}>
            Print
          </Button>
          <CopyText text={plainText(text)} />
          <Button onClick={onClose}>Close</Button>
        </div>
      </div>
      {createPortal(
        <div className={styles.printed}>
          <AgreementPaper text={text} as="page" />
        </div>,
        document.body,
      )}
    </Dialog>
  );
}
