import type { Check } from '../evidence';
import { bySession } from './by-session';

/** No question is answered twice by the same delegation. That each is answered at all, whoever asks waits for. */
export const answeredOnce: Check = ({ rows }) =>
  [...bySession(rows)].flatMap(([session, log]) => {
    const answers = log
      .filter(({ type, body }) => type === 'message-sent' && typeof body['replyTo'] === 'string')
      .map(({ body }) => `${String(body['replyTo'])} by ${String(body['from'])}`);
    const twice = answers.filter((answer, index) => answers.indexOf(answer) !== index);
    return twice.map((answer) => `${session}: there are two answers to ${answer}`);
  });
