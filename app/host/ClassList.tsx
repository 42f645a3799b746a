'use client';

import { Button, Textarea } from '@mantine/core';
import { type ChangeEvent, useRef, useState } from 'react';
import { FileDrop } from '../components/FileDrop';
import { Problem } from '../components/Problem';
import styles from './ClassList.module.css';
import { Folded } from './Folded';
import type { HostDraft } from './host-draft';
import { ListFaults } from './ListFaults';
import { readListFile } from './read-list-file';
import type { Seating } from './seating-of';

type Props = Readonly<{ draft: HostDraft; seating: Seating; set(part: Partial<HostDraft>): void }>;

function summaryOf({ list }: Seating): string {
  if (!list) return 'none: whoever has the code or a link may come';
  if (!list.ok) return 'has faults';
  return `${list.people.length} ${list.people.length === 1 ? 'person' : 'people'}`;
}

/** A list pasted, typed or dropped: whoever is on it has a chair and a link of their own. */
export function ClassList({ draft, seating, set }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const take = async (given: File | undefined) => {
    if (!given) return;
    const read = await readListFile(given);
    setProblem(read.ok ? null : read.problem);
    if (read.ok) set({ list: read.text });
  };
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void take(currentTarget.files?.[0]);
    // The same file again, mended, is a change too.
    currentTarget.value = '';
  };
  const { list } = seating;
  return (
    <Folded title="Class list" summary={summaryOf(seating)} open={list !== null && !list.ok}>
      <p className={styles['how']}>
        One person a line: a name and, if you like, a table and a delegation. Whoever is on the list gets a chair and a
        link of their own, or finds that chair by typing the same name beside the join code.
      </p>
      <FileDrop className={styles['drop']} take={([first]) => void take(first)}>
        <Textarea
          label="Paste the list, or drop a CSV file here"
          placeholder={'name, table, party\nOlena Koval, Table 1, Ukraine\nSam Reyes, , US'}
          value={draft.list}
          onChange={(event) => set({ list: event.currentTarget.value })}
          autosize
          minRows={4}
          maxRows={14}
          spellCheck={false}
          classNames={{ input: styles['text'] ?? '' }}
        />
        <div className={styles['acts']}>
          <input
            ref={file}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            className={styles['file']}
            onChange={chosen}
            aria-label="Class list as a file"
            tabIndex={-1}
          />
          <Button variant="default" size="xs" onClick={() => file.current?.click()}>
            Choose a file
          </Button>
          {draft.list !== '' && (
            <Button variant="subtle" size="xs" onClick={() => set({ list: '' })}>
              Empty the list
            </Button>
          )}
        </div>
      </FileDrop>
      <Problem text={problem} />
      {list && !list.ok && <ListFaults faults={list.faults} more={list.more} />}
      {list?.ok && (
        <p role="status" className={styles['read']}>
          {summaryOf(seating)} read, every line. You see them at their tables above.
        </p>
      )}
    </Folded>
  );
}
