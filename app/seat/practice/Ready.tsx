import type { State } from '../../../game/session/state';
import { gainOver, needed } from './fair-terms';
import { you } from './toy-brief';

/** What became of the practice, in points. */
export function Ready({ state }: Readonly<{ state: State }>) {
  const gain = gainOver(you, state.agreements.at(-1)?.terms ?? {});
  return (
    <>
      The Ferry Agreement is in force: {needed(you) + gain} points for you, {against(gain)}. At the real table there is
      no more to it than this.
    </>
  );
}

function against(gain: number): string {
  if (gain > 0) return `${gain} more than without a deal`;
  if (gain === 0) return 'as many as without a deal';
  return `${-gain} fewer than without a deal: look at that number before you sign`;
}
