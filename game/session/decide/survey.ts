import { own } from '../../own';
import type { Command } from '../commands';
import { type Asked, accept, type Decision, refuse, told } from '../decision';

/** [SV1] After the close everyone answers the short form, and may change what they said. Everyone reads it. */
export function answerSurvey(
  { state, stamp, seat }: Asked,
  { aim, surprised, differently, rating }: Extract<Command, { type: 'answer-survey' }>,
): Decision {
  if (state.stage !== 'closed') return refuse('session-open');
  const answer = { aim, surprised, differently, rating };
  const before = own(state.survey, seat.id);
  if (!before && rating === null && `${aim}${surprised}${differently}` === '') return refuse('nothing-answered');
  if (JSON.stringify(answer) === JSON.stringify(before)) return refuse('nothing-changed');
  return accept({ type: 'survey-answered', ...told(stamp, 'everyone'), seat: seat.id, ...answer });
}
