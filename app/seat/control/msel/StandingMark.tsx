import type { standingOf } from '../../../../game/session/moments';
import styles from './Injects.module.css';

export type Standing = ReturnType<typeof standingOf>;

const shapes = {
  planned: <circle cx="7" cy="7" r="5.5" />,
  armed: (
    <>
      <circle cx="7" cy="7" r="5.5" />
      <path d="M7 3.8V7l2.2 1.6" />
    </>
  ),
  released: <path d="M2 7.6 5.4 11 12 3.4" />,
  skipped: (
    <>
      <circle cx="7" cy="7" r="5.5" />
      <path d="m3.2 10.8 7.6-7.6" />
    </>
  ),
} as const;

const words = { planned: 'Planned', armed: 'Armed', released: 'Released', skipped: 'Skipped' } as const;

/** Where an inject stands: a word, and a shape of its own that can be found while scrolling. */
export function StandingMark({ standing }: { standing: Standing }) {
  return (
    <span className={styles['standing']} data-standing={standing}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        {shapes[standing]}
      </svg>
      {words[standing]}
    </span>
  );
}
