'use client';

import { CloseButton } from '@mantine/core';
import { type MouseEvent, type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

type Props = Readonly<{
  title: string;
  size?: 'md' | 'lg' | 'xl' | 'wall';
  opened?: boolean;
  onClose(): void;
  children: ReactNode;
}>;

/** A page laid over the page: something to decide, or to read, before going on. `wall` takes all of the screen. */
export function Dialog({ opened = true, ...props }: Props) {
  return opened ? <Opened {...props} /> : null;
}

/** The browser's own: it keeps the focus inside, the page behind out of reach, and gives the focus back at the end. */
function Opened({ title, size = 'md', onClose, children }: Omit<Props, 'opened'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  // Closed before it is taken off the page: a dialog that is gone has no way to give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    element.showModal();
    const first = element.querySelector('[data-autofocus]');
    if (first instanceof HTMLElement) first.focus();
    return () => element.close();
  }, []);

  // The page decides whether it closes: what is half typed may ask first.
  const cancelled = (event: SyntheticEvent) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    onClose();
  };
  const pressed = ({ target }: MouseEvent) => {
    if (target === dialog.current) onClose();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={heading}
      onCancel={cancelled}
      onMouseDown={pressed}
    >
      <div className={styles.sheet}>
        <div className={styles.header}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <CloseButton aria-label="Close" onClick={onClose} size="lg" />
        </div>
        <div className={styles.inner}>
          <div className={styles.body}>{children}</div>
        </div>
      </div>
    </dialog>
  );
}
