import { How } from '../How';
import type { Told } from '../told';
import { IssueMoves } from './IssueMoves';
import { MovedMatrix } from './MovedMatrix';
import { movedWords } from './moved-words';

/** Where parties began and ended on each issue, and towards whom they went. */
export function MovedWhom({ told }: { told: Told }) {
  const { scenario, courses } = told.of;
  const shifts = courses.flatMap((course) => course.shifts);
  return (
    <>
      <p>{movedWords(scenario, shifts)}</p>
      {shifts.length > 0 && <MovedMatrix told={told} shifts={shifts} />}
      <IssueMoves told={told} />
      <How>
        <p>
          A party’s position on an issue is the option in the version that it put forward or signed last; whoever amends
          one issue of a version puts the rest of it forward too. It moves when that option changes, and towards
          whichever parties held the new option last, as far as it could read what they had put or signed. Options have
          no distance: half the way to somebody’s position is counted as to nobody’s. A party that works on several
          papers at once may move to and fro. It does not tell why anybody moved.
        </p>
      </How>
    </>
  );
}
