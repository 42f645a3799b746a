'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { copyText } from '../../../lib/copy-text';
import styles from '../Dialog.module.css';

/** Copies a text, and says whether it could. */
export function CopyText({ text }: Readonly<{ text: string }>) {
  const [done, setDone] = useState<boolean | null>(null);
  const copy = async () => setDone(await copyText(text));
  return (
    <>
      <span role="status" className={done === false ? styles.soft : 'visually-hidden'}>
        {done === false ? 'Select the text and copy it by hand.' : done ? 'Copied' : ''}
      </span>
      <Button variant="default" onClick={copy}>
        {done ? 'Copied' : 'Copy text'}
      </Button>
    </>
  );
}
