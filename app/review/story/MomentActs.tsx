import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StoryMoment, StoryTold } from '../../../game/review/key-moments/story-of';
import type { ReviewDesk } from '../use-review';
import styles from './Story.module.css';
import { hiding, moving, type StoryCommand, telling } from './story-acts';
import type { Editing } from './use-editing';

type Props = Readonly<{ desk: ReviewDesk; story: StoryTold; editing: Editing; moment: StoryMoment }>;
type ActProps = Readonly<{ about: string; onPress: (() => void) | null; children: ReactNode }>;

/** A small act beside a key moment. Where there is nothing to do it stays: a disabled one would lose the focus. */
function Act({ about, onPress, children }: ActProps) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-disabled={onPress === null}
      className={onPress === null ? styles.end : undefined}
      onClick={() => onPress?.()}
    >
      {children}
      <span className="visually-hidden">: {about}</span>
    </Button>
  );
}

const asking = ({ run }: Editing, command: StoryCommand | null) => (command ? () => void run(command) : null);

/** About a moment of the story. Out of it goes what was found by being hidden, and what was added by being taken away. */
export function ToldActs({ desk, story, editing, moment, onChange }: Props & Readonly<{ onChange(): void }>) {
  const { key, title, added } = moment;
  const written = desk.end.story;
  return (
    <div className={styles.acts}>
      <Act about={title} onPress={onChange}>
        Change…
      </Act>
      <Act about={title} onPress={asking(editing, moving(story, written, key, -1))}>
        Up
      </Act>
      <Act about={title} onPress={asking(editing, moving(story, written, key, 1))}>
        Down
      </Act>
      {added ? (
        <Act about={title} onPress={asking(editing, { type: 'remove-moment', moment: key })}>
          Take away
        </Act>
      ) : (
        <Act about={title} onPress={asking(editing, hiding(written, key, true))}>
          Hide
        </Act>
      )}
    </div>
  );
}

/** About a moment that the story does not tell. */
export function OtherActs({ desk, story, editing, moment }: Props) {
  const { key, title, hidden } = moment;
  const written = desk.end.story;
  const command = hidden ? hiding(written, key, false) : telling(story, written, moment);
  return (
    <div className={styles.acts}>
      <Act about={title} onPress={asking(editing, command)}>
        {hidden ? 'Show it again' : 'Take it into the story'}
      </Act>
    </div>
  );
}
