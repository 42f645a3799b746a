import fc from 'fast-check';
import type { Command } from '../../game/session/commands';

/** One command of somebody in a session that is over. */
export type ActAfterClose = Readonly<{ by: string; command: Command }>;

const orNone = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const text = fc.string({ minLength: 1, maxLength: 8 }).filter((said) => said.trim() !== '');
/** What the step before it may have made, was never made, or is what every object has. */
const made = fc.oneof(
  fc.nat({ max: 6 }).map((n) => `made-${n}`),
  fc.constantFrom('nowhere', 'constructor'),
);
const finding = fc.record({
  kind: fc.constantFrom('strength' as const, 'improvement' as const),
  category: fc.constant('Talk'),
  text,
  recommendation: fc.constant(null),
  owner: orNone(fc.constant('Fay')),
  due: fc.constant(null),
  when: orNone(fc.nat()),
});

/** The story, findings and notes of the white cell. */
const ofWhiteCell: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('edit-moment' as const),
    moment: made,
    title: orNone(fc.constant('Otherwise')),
    text: orNone(text),
    hidden: fc.boolean(),
  }),
  fc.record({ type: fc.constant('add-moment' as const), when: fc.nat(), title: fc.constant('A moment'), text }),
  fc.record({ type: fc.constant('remove-moment' as const), moment: made }),
  fc.record({ type: fc.constant('order-story' as const), moments: fc.array(made, { maxLength: 4 }) }),
  finding.map((said) => ({ type: 'record-finding' as const, ...said })),
  fc.record({ finding: made, said: finding }).map(({ finding: id, said }) => ({
    type: 'edit-finding' as const,
    finding: id,
    ...said,
  })),
  fc.record({ type: fc.constant('strike-finding' as const), finding: made }),
  fc.record({
    type: fc.constant('note-observation' as const),
    text,
    pin: fc.constant({ to: 'moment' as const }),
    goals: fc.constant<number[]>([]),
  }),
  fc.record({ type: fc.constant('strike-observation' as const), observation: made }),
);

const survey: fc.Arbitrary<Command> = fc.record({
  type: fc.constant('answer-survey' as const),
  aim: fc.constantFrom('', 'A deal.'),
  surprised: fc.constantFrom('', 'Much.'),
  differently: fc.constant(''),
  rating: orNone(fc.integer({ min: 1, max: 5 })),
});

/** What anybody asks for when a session is over: some of it they may not, and some is of what there is not. */
export const anyActAfterClose = (parties: readonly string[]): fc.Arbitrary<ActAfterClose> => {
  const heads = parties.map((party) => `head-${party}`);
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ by: fc.constant('control'), command: ofWhiteCell }) },
    { weight: 3, arbitrary: fc.record({ by: fc.constantFrom('control', ...heads), command: survey }) },
    { weight: 2, arbitrary: fc.record({ by: fc.constantFrom(...heads), command: ofWhiteCell }) },
  );
};
