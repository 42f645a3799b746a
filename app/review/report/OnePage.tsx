import { Result } from '../Result';
import type { ReviewDesk } from '../use-review';
import { Cover } from './Cover';

/** What a class wants to see again on its way out: one landscape page. `desk` stands at the end. */
export function OnePage({ desk }: { desk: ReviewDesk }) {
  return (
    <>
      <Cover desk={desk} />
      <Result desk={desk} />
    </>
  );
}
