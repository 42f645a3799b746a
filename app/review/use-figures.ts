import { useEffect, useState } from 'react';
import type { ReviewFigures } from '../../game/review/figures';
import type { ReviewSource } from './source';

/** What takes long to find of a whole log: null while it is worked out, or where it cannot be. */
export type HeldFigures = Readonly<{ figures: ReviewFigures | null; busy: boolean; problem: string | null }>;

/** Asked once, as soon as the review is opened, where the whole log is. */
export function useFigures(source: ReviewSource, full: boolean): HeldFigures {
  const [held, setHeld] = useState<HeldFigures>({ figures: null, busy: full, problem: null });
  useEffect(() => {
    if (!full) return setHeld({ figures: null, busy: false, problem: null });
    const waiting = new AbortController();
    setHeld({ figures: null, busy: true, problem: null });
    void source.figures(waiting.signal).then((answer) => {
      if (waiting.signal.aborted) return;
      if (answer.ok) setHeld({ figures: answer.value, busy: false, problem: null });
      else setHeld({ figures: null, busy: false, problem: answer.message });
    });
    return () => waiting.abort();
  }, [source, full]);
  return held;
}
