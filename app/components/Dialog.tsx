import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

type Props = Readonly<{
  title: string;
  size?: 'md' | 'lg' | 'xl' | 'wall';
  opened?: boolean;
  onClose(): void;
  children: ReactNode;
}>;

/** A page laid over the page: something to decide, or to read, before going on. `wall` takes all of the screen. */
export function Dialog({ title, size = 'md', opened = true, onClose, children }: Props) {
  const wall = size === 'wall';
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      centered
      fullScreen={wall}
      {...(wall ? { classNames: { content: styles.wall ?? '' } } : { size })}
    >
      <Modal.Overlay />
      <Modal.Content radius={wall ? 0 : 'lg'}>
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
