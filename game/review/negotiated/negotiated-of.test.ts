import { expect, test } from 'vitest';
import { sessionsToReview } from '../../../tests/support/sessions-to-review';
import { replay } from '../../session/evolve';
import { viewOf } from '../../session/view';
import { negotiatedOf } from './negotiated-of';

test.each(sessionsToReview)('%s: it is told of every log, of a part as far as that goes', (_, log) => {
  const whole = negotiatedOf(log, replay(log));
  expect(whole?.process).not.toBeNull();
  for (const { id } of whole?.scenario.parties ?? []) {
    const own = viewOf(`party:${id}`, log);
    const part = negotiatedOf(own, replay(own));
    expect(part?.process).toBeNull();
    // What a party said and heard in private is all in its own log, and what others told each other is not.
    for (const [index, exchange] of part?.talk.exchanges.entries() ?? []) {
      const all = whole?.talk.exchanges[index];
      if (exchange.parties.includes(id)) expect(exchange).toMatchObject({ there: all?.there, back: all?.back });
      else expect(exchange.there.messages).toBeLessThanOrEqual(all?.there.messages ?? 0);
    }
    expect(part?.results.map(({ issue }) => issue)).toEqual(whole?.results.map(({ issue }) => issue));
  }
});

test('of a log without a scenario there is nothing to tell', () => {
  expect(negotiatedOf([], replay([]))).toBeNull();
});
