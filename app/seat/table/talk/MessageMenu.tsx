'use client';

import { Menu } from '@mantine/core';
import styles from './MessageLine.module.css';

type Props = Readonly<{
  /** Whose message it is and when, for whoever cannot see it beside the button. */
  about: string;
  mark: 'mark' | 'unmark' | null;
  onReply?: (() => void) | undefined;
  onMark(): void;
  onCopy(): void;
}>;

/** What one may do with a message. */
export function MessageMenu({ about, mark, onReply, onMark, onCopy }: Props) {
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={styles.more} aria-label={`More about ${about}`}>
          ⋯
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {onReply && <Menu.Item onClick={onReply}>Reply</Menu.Item>}
        {mark && (
          <Menu.Item onClick={onMark}>{mark === 'mark' ? 'Mark as commitment' : 'Take the mark away'}</Menu.Item>
        )}
        <Menu.Item onClick={onCopy}>Copy text</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
