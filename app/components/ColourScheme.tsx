'use client';

import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import styles from './ColourScheme.module.css';

/** The words are those of the other scheme, so that the button says what it does. Small screens have a half moon. */
export function ColourScheme() {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === 'light' ? 'dark' : 'light';
  return (
    <button type="button" className={styles['scheme']} onClick={() => setColorScheme(other)}>
      <svg className={styles['moon']} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 2a8 8 0 0 1 0 16Z" fill="currentColor" />
      </svg>
      <span className={styles['word']}>
        {other === 'dark' ? 'Dark' : 'Light'}
        <span className="visually-hidden"> colours</span>
      </span>
    </button>
  );
}
