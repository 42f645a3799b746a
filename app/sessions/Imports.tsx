'use client';

import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { BusyButton } from '../components/BusyButton';
import { ImportedFile } from './ImportedFile';
import styles from './sessions.module.css';
import { useImports } from './use-imports';

/** Sessions that were saved as files, here or elsewhere: dropped or chosen, and checked before anything is kept. */
export function Imports({ hostKey, changed }: { hostKey: string; changed(): void }) {
  const { files, busy, take } = useImports(hostKey, changed);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  const chosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void take([...(currentTarget.files ?? [])]);
    // The same file again, mended, is a change too.
    currentTarget.value = '';
  };
  return (
    <section aria-labelledby="take-in" className={styles['imports']}>
      <h2 id="take-in">Take in a saved session</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for everyone */}
      <div
        className={styles['drop']}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
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
      </div>
      <ul aria-live="polite" aria-label="What became of the files" className={styles['files']}>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and a name may come twice
          <ImportedFile key={index} file={file} hostKey={hostKey} />
        ))}
      </ul>
    </section>
  );
}
