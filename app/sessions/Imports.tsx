'use client';

import { type ChangeEvent, useRef } from 'react';
import { BusyButton } from '../components/BusyButton';
import { FileDrop } from '../components/FileDrop';
import { ImportedFile } from './ImportedFile';
import styles from './sessions.module.css';
import { useImports } from './use-imports';

/** Sessions that were saved as files, here or elsewhere: dropped or chosen, and checked before anything is kept. */
export function Imports({ hostKey, changed }: { hostKey: string; changed(): void }) {
  const { files, busy, take } = useImports(hostKey, changed);
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void take([...(currentTarget.files ?? [])]);
    // The same file again, mended, is a change too.
    currentTarget.value = '';
  };
  return (
    <section aria-labelledby="take-in" className={styles['imports']}>
      <h2 id="take-in">Take in a saved session</h2>
      <FileDrop className={styles['drop']} take={(given) => void take(given)}>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          className={styles['file']}
          onChange={chosen}
          aria-label="Saved sessions as files"
          tabIndex={-1}
        />
        <BusyButton variant="default" busy={busy} onClick={() => input.current?.click()}>
          Choose files
        </BusyButton>
        <p>
          or drop them here: whole sessions, exported from a review. They are checked from the first event to the last;
          nobody can act in them.
        </p>
      </FileDrop>
      <ul aria-live="polite" aria-label="What became of the files" className={styles['files']}>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and a name may come twice
          <ImportedFile key={index} file={file} hostKey={hostKey} />
        ))}
      </ul>
    </section>
  );
}
