import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

type Props = Readonly<{ title: string; size?: 'md' | 'lg' | 'xl'; onClose(): void; children: ReactNode }>;

/** A page laid over the table: something to decide before going on. */
export function Dialog({ title, size = 'md', onClose, children }: Props) {
  return (
    <Modal.Root opened onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Modal.Header: that is a banner to a screen reader, and the page has one. */}
        <div className={styles.header}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body className={styles.inner ?? ''}>
          <div className={styles.body}>{children}</div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
