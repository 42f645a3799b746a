import type { Position } from '../../analysis/problem/position';

/** The same question, asked anew only of a position whose key has not been asked of before. */
export function askedOnce<Answer>(
  ask: (position: Position) => Answer,
  keyOf: (position: Position) => string,
): (position: Position) => Answer {
  const answers = new Map<string, Readonly<{ answer: Answer }>>();
  return (position) => {
    const key = keyOf(position);
    const held = answers.get(key) ?? { answer: ask(position) };
    answers.set(key, held);
    return held.answer;
  };
}
