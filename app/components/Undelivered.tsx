'use client';

import { Button, CopyButton } from '@mantine/core';
import { commandWords, typedIn } from '../lib/command-words';
import type { Kept } from '../lib/outbox-shelf';
import type { Room } from '../lib/room';
import styles from './Undelivered.module.css';

/** What was refused after whoever asked for it had gone, with everything that was typed for it, until it has been read. */
export function Undelivered({ room }: { room: Room }) {
  const { undelivered, state, dismiss } = room;
  return (
    <div aria-live="polite">
      {undelivered.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
        <section className={styles['list']} aria-label="Not done" tabIndex={0}>
          <ul>
            {undelivered.map((kept) => (
              <NotDone
                key={kept.id}
                kept={kept}
                what={commandWords(kept.command, state)}
                onRead={() => dismiss(kept.id)}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NotDone({ kept, what, onRead }: Readonly<{ kept: Kept; what: string; onRead(): void }>) {
  const typed = typedIn(kept.command);
  return (
    <li className={styles['entry']}>
      <p>
        <strong>Not done:</strong> {what}. {kept.refused?.message}
      </p>
      {typed.map((text) => (
        <blockquote key={text} className={styles['typed']}>
          {text}
        </blockquote>
      ))}
      <div className={styles['buttons']}>
        {typed.length > 0 && <Copy text={typed.join('\n\n')} />}
        <Button variant="subtle" size="compact-sm" onClick={onRead}>
          Dismiss<span className="visually-hidden">: {what}</span>
        </Button>
      </div>
    </li>
  );
}

/** Plain http pages have no clipboard of their own: there the text is selected by hand. */
function Copy({ text }: { text: string }) {
  if (!navigator.clipboard) return null;
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button variant="default" size="compact-sm" onClick={copy}>
          {copied ? 'Copied' : 'Copy the text'}
        </Button>
      )}
    </CopyButton>
  );
}
