'use client';

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Pair } from '../../lib/frontier-chart';
import { nearestPoint, pointBy } from '../../lib/nearest-point';
import { type Badge, badgeSize } from '../../lib/plot-layout';
import styles from './FrontierPlot.module.css';

type Point = Readonly<{ id: string; at: Pair }>;

type Props = Readonly<{
  named: readonly Point[];
  points: readonly Point[];
  badges: readonly Badge[];
  shown: string;
  onPoint(id: string | null): void;
  /** `null`: nothing any more. */
  onPick(id: string | null): void;
  children: ReactNode;
}>;

/** How near a finger or a pointer has to come, in px: what has a name is met first. */
const reach = { badge: 12, named: 14, point: 26 };

/** Where points are met by pointer, finger or arrow keys. */
export function PlotSurface({ named, points, badges, shown, onPoint, onPick, children }: Props) {
  const numbers = badges.map(({ mark, box }) => ({
    id: mark.id,
    at: { x: box.x + badgeSize / 2, y: box.y + badgeSize / 2 },
  }));
  const under = ({ clientX, clientY, currentTarget }: MouseEvent): string | null => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const at = { x: clientX - left, y: clientY - top };
    const met =
      nearestPoint(numbers, at, reach.badge) ??
      nearestPoint(named, at, reach.named) ??
      nearestPoint(points, at, reach.point);
    return met?.id ?? null;
  };
  const byArrow = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onPick(null);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const all = [...named, ...points];
    const from = all.find(({ id }) => id === shown);
    const next = from ? pointBy(all, from, event.key) : all[0];
    if (next) onPick(next.id);
  };
  return (
    <div
      className={styles.surface}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the arrow keys; a table below names the same points
      tabIndex={0}
      aria-label="Plot. The arrow keys go from point to point; what the point is stands below."
      onKeyDown={byArrow}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(under(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => onPick(under(event))}
      onBlur={() => onPick(null)}
    >
      {children}
    </div>
  );
}
