'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { StoryMoment, StoryTold } from '../../../game/review/key-moments/story-of';
import { useFocusKept } from '../../components/use-focus-kept';
import type { ReviewDesk } from '../use-review';
import { LastAct } from './LastAct';
import { ToldActs } from './MomentActs';
import { MomentDialog } from './MomentDialog';
import { Moments } from './Moments';
import { OtherMoments } from './OtherMoments';
import styles from './Story.module.css';
import { countWords, zoneWords } from './story-words';
import { useEditing } from './use-editing';

/** The key moments of the session. The white cell edits them for the class. */
export function Story({ desk, story }: Readonly<{ desk: ReviewDesk; story: StoryTold }>) {
  const [edits, setEdits] = useState(false);
  const [asked, setAsked] = useState<StoryMoment | 'new' | null>(null);
  const editing = useEditing(desk);
  const part = useFocusKept<HTMLDivElement>();
  const mayEdit = desk.ofControl && desk.act !== null && desk.end.stage === 'closed';
  return (
    <div className={styles.story} {...part}>
      <p className={styles.note}>
        {countWords(story)}{' '}
        {mayEdit && (
          <button type="button" className={styles.link} onClick={() => setEdits(!edits)}>
            {edits ? 'Done editing' : 'Edit them for the class'}
          </button>
        )}
      </p>
      <p className={styles.note} role="status">
        {zoneWords(desk.held)}
      </p>
      {edits && <LastAct editing={editing} />}
      <Moments
        desk={desk}
        moments={story.told}
        acts={(moment) => edits && <ToldActs {...{ desk, story, editing, moment }} onChange={() => setAsked(moment)} />}
      />
      {edits && (
        <div className={styles.foot}>
          <Button variant="default" size="compact-md" onClick={() => setAsked('new')}>
            Add a moment here…
          </Button>
          {desk.end.story.order.length > 0 && (
            <Button
              variant="subtle"
              size="compact-md"
              onClick={() => void editing.run({ type: 'order-story', moments: [] })}
            >
              Back to the order of time
            </Button>
          )}
        </div>
      )}
      <OtherMoments desk={desk} story={story} editing={editing} edits={edits} />
      {asked !== null && (
        <MomentDialog
          desk={desk}
          editing={editing}
          moment={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
