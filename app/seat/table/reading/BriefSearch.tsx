'use client';

import { Button, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import styles from './Brief.module.css';
import type { Hits } from './use-hits';

type Props = Readonly<{ query: string; hits: Hits; onQuery(query: string): void }>;

/** One field over all papers: Enter goes to the next hit, Shift and Enter to the one before. */
export function BriefSearch({ query, hits, onQuery }: Props) {
  const { count, words, move } = hits;
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') onQuery('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.search}>
      <TextInput
        type="search"
        className={styles.field ?? ''}
        aria-label="Search your brief, the background paper and the sources"
        placeholder="Search brief, background and sources"
        value={query}
        onChange={({ currentTarget: { value } }) => onQuery(value)}
        onKeyDown={pressed}
      />
      <p role="status" className={styles.found}>
        {words}
      </p>
      <div className={styles.moves}>
        <Button variant="default" size="compact-md" disabled={count === 0} onClick={() => move(-1)}>
          Previous
        </Button>
        <Button variant="default" size="compact-md" disabled={count === 0} onClick={() => move(1)}>
          Next
        </Button>
      </div>
    </search>
  );
}
