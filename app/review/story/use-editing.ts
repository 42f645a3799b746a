import { useState } from 'react';
import type { State } from '../../../game/session/state';
import type { ReviewDesk } from '../use-review';
import { useReviewAct } from '../use-review-act';
import { doneWords, type StoryCommand, undoing } from './story-acts';

type Done = Readonly<{ command: StoryCommand; before: State['story']; words: string }>;

export type Editing = Readonly<{
  busy: boolean;
  problem: string | null;
  /** What was done last, in a word; empty where nothing was. */
  words: string;
  /** Whether it was done. */
  run(command: StoryCommand): Promise<boolean>;
  /** Takes back what was done last; null where nothing was, or it cannot be. */
  undo: (() => void) | null;
}>;

/** Changes the story one act at a time; the last one can be taken back. */
export function useEditing(desk: ReviewDesk): Editing {
  const { story } = desk.end;
  const act = useReviewAct(desk);
  const [last, setLast] = useState<Done | null>(null);
  const [undone, setUndone] = useState(false);
  const back = last && undoing(last.command, last.before, story);
  const run = async (command: StoryCommand): Promise<boolean> => {
    if (act.busy) return false;
    const was = await act.run(command);
    if (!was) return false;
    setUndone(false);
    setLast({ command, before: story, words: doneWords(command, story) });
    return true;
  };
  const undo = async () => {
    if (!back || act.busy || !(await act.run(back))) return;
    setLast(null);
    setUndone(true);
  };
  return {
    busy: act.busy,
    problem: act.problem,
    words: undone ? 'Taken back.' : (last?.words ?? ''),
    run,
    undo: back ? () => void undo() : null,
  };
}
