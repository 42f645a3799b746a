import { Question } from '../../game/analysis/question';
import { decidingFigures } from '../../game/review/figures';
import { positionOf } from '../../game/review/position-of';
import type { Table } from '../live/table';
import type { Figuring, Job } from './job';

type Foreseeing<Asked> = Readonly<{ foresee(job: Asked): void }>;
type Setting = Readonly<{ sessions: Foreseeing<Job>; figures: Foreseeing<Figuring> }>;

/**
 * What is asked first of a session that is over is worked out at its end, so that a class that turns to the review at once
 * does not wait: what was possible, as the page asks it before anybody changes the question, and what takes long.
 */
export const createForesight = ({ sessions, figures }: Setting) => ({
  watch(table: Table): void {
    table.subscribe((events) => {
      if (!events.some(({ type }) => type === 'session-closed')) return;
      const position = positionOf(table.state);
      if (!position) return;
      sessions.foresee({ position, question: Question.parse({}) });
      figures.foresee({ session: table.session, log: decidingFigures(table.log) });
    });
  },
});
