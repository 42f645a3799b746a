import type { StepType } from '../../../../game/review/process/step-type';

/** The six kinds of steps, from the most heeding to the least, each in a word of its source and in plain ones. */
export const stepKinds: readonly Readonly<{ tone: StepType; name: string; means: string }>[] = [
  { tone: 'fortunate', name: 'better for both', means: 'It gained, and the others gained too.' },
  { tone: 'nice', name: 'a gift', means: 'It cost the party nothing and gave the others something.' },
  { tone: 'concession', name: 'a concession', means: 'The party gave up points and the others did not lose.' },
  { tone: 'silent', name: 'no difference', means: 'Nobody’s points changed.' },
  { tone: 'selfish', name: 'for itself', means: 'It gained, and the others gained nothing or lost.' },
  { tone: 'unfortunate', name: 'worse for the others', means: 'The others lost, and the party gained nothing by it.' },
];
