'use client';

import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import styles from './CopyLink.module.css';

/** Plain http pages, as on a classroom network, have no clipboard of their own: then the selection is copied. */
async function copied(url: string, field: HTMLInputElement | null): Promise<boolean> {
  if (navigator.clipboard)
    return navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
  field?.focus();
  field?.select();
  return document.execCommand('copy');
}

/**
 * A link to hand on. `label` says whose it is. One that opens a `secret` seat shows its end only when asked for, so that
 * a lobby can be projected on a wall.
 */
export function CopyLink({ url, label, secret = false }: { url: string; label: string; secret?: boolean }) {
  const [done, setDone] = useState<boolean | null>(null);
  const [shown, setShown] = useState(!secret);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    if (!navigator.clipboard) setShown(true);
    setDone(await copied(url, field.current));
  };
  return (
    <div className={styles['link']}>
      <input
        ref={field}
        className={styles['url']}
        value={shown ? url : url.replace(/#.*/, '#•••••••')}
        readOnly
        aria-label={`Link for ${label}`}
        onFocus={(event) => event.currentTarget.select()}
      />
      {!shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(true)}>
          Show<span className="visually-hidden"> the link for {label}</span>
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={copy}>
        {done ? 'Copied' : 'Copy link'}
        <span className="visually-hidden"> for {label}</span>
      </Button>
      <span role="status" className={done === false ? styles['hint'] : 'visually-hidden'}>
        {done === false ? 'Select the link and copy it by hand.' : done ? 'Copied' : ''}
      </span>
    </div>
  );
}
