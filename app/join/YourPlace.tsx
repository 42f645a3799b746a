'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Joined } from '../../game/protocol/hosting';
import { seatUrl } from '../lib/seat-links';
import styles from './join.module.css';

/** With several tables a person has to know which one to walk to, before the page goes on. */
export function YourPlace({ joined: { table, delegation, role, secret } }: { joined: Joined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = role === 'observer' ? 'You observe.' : 'You have no delegation yet: that comes next.';
  return (
    <div className={styles['place']}>
      <h2 ref={heading} tabIndex={-1}>
        You sit at {table}
      </h2>
      <p>{delegation ? `You are in the delegation of ${delegation}.` : place}</p>
      <Button size="md" onClick={() => location.assign(seatUrl(secret))}>
        Go to your table
      </Button>
    </div>
  );
}
