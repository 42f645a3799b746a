import { useMemo } from 'react';
import { keyMoments } from '../../../game/review/key-moments/key-moments';
import { type StoryTold, storyOf } from '../../../game/review/key-moments/story-of';
import type { ReviewDesk } from '../use-review';

type Seen = Pick<ReviewDesk, 'log' | 'full' | 'untold' | 'viewer' | 'held' | 'end'>;

/** The story of the session, as the white cell tells it; null to eyes that do not see all of it, and until all that was said is there. */
export function useStory({ log, full, untold, viewer, held, end }: Seen): StoryTold | null {
  const whole = full && untold === null && viewer === 'control';
  const moments = useMemo(() => (whole ? keyMoments(log, held.figures) : null), [whole, log, held.figures]);
  return useMemo(() => moments && storyOf(moments, end.story, log), [moments, end.story, log]);
}
