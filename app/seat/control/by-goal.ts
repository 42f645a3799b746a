import type { Answer } from '../../../game/review/coverage/coverage-of';

/** Answers that serve one learning goal. Without a title: those that serve none. */
export type GoalGroup = Readonly<{ title: string | null; answers: readonly Answer[] }>;

/** The questions under the learning goals that they serve, in the order of the goals; then those that serve none. */
export function byGoal(answers: readonly Answer[], goals: readonly string[]): readonly GoalGroup[] {
  const serves = (goal: number) => answers.filter(({ question }) => question.goal === goal);
  const rest = answers.filter(({ question: { goal } }) => goal === undefined || goals[goal - 1] === undefined);
  return [
    ...goals.map((title, index) => ({ title, answers: serves(index + 1) })),
    { title: null, answers: rest },
  ].filter((group) => group.answers.length > 0);
}
