'use client';

import { Menu, Tabs } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useFitting } from '../../lib/use-fitting';
import styles from './ControlTabs.module.css';

export type Part = Readonly<{ value: string; label: ReactNode }>;
type Props = Readonly<{ parts: readonly Part[]; active: string; go(value: string): void }>;

/** As in the style sheet, and what the way to the rest takes, in pixels. */
const gap = 16;
const moreWidth = 48;

/** The parts of the control room in one row: those that have room, the chosen one among them, and a menu of the others. */
export function ControlTabs({ parts, active, go }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const kept = parts.findIndex(({ value }) => value === active);
  const shown = useFitting(row, { things: '[role="tab"]', kept, amount: parts.length, gap, more: moreWidth });
  const rest = parts.filter((_, index) => !shown.includes(index));
  return (
    <div ref={row} className={styles['row']}>
      <Tabs.List className={styles['tabs'] ?? ''}>
        {parts.map(({ value, label }, index) => (
          // Out of sight rather than gone: its width is still to be measured.
          <Tabs.Tab
            key={value}
            value={value}
            disabled={!shown.includes(index)}
            {...(shown.includes(index) ? {} : { 'data-beyond': true })}
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {rest.length > 0 && (
        <Menu position="bottom-end" width={220}>
          <Menu.Target>
            <button type="button" className={styles['more']}>
              More<span className="visually-hidden"> of the control room</span>
              <span aria-hidden> ▾</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ value, label }) => (
              <Menu.Item key={value} onClick={() => go(value)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
