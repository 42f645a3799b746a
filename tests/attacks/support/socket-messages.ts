import fc from 'fast-check';
import { z } from 'zod';
import { Attention, type ClientToServer, OwnNote } from '../../../game/protocol/socket';
import type { State } from '../../../game/session/state';
import { endsIn } from '../schema/ends-in';
import { mapped } from '../schema/mapped';
import { anyWords, valuesOf } from '../schema/values-of';

type Message = Readonly<{ answered: boolean; valuesFrom(state: State, words: string): readonly unknown[] }>;

const few = 4;

const of = (schema: z.ZodType, answered: boolean): Message => ({
  answered,
  valuesFrom: (state, words) =>
    fc
      .sample(valuesOf(schema, endsIn(state)), { numRuns: few, seed: 3 })
      .map((value) => mapped(value, (text) => (text === anyWords ? words : text))),
});

type Beside = Exclude<keyof ClientToServer, 'command' | 'everywhere' | 'time'>;

/** What a page may send that is no command. One that is new does not compile until it is here. */
export const socketMessages: Readonly<Record<Beside, Message>> = {
  'catch-up': of(z.number(), false),
  attend: of(Attention, false),
  watch: of(z.literal(0), false),
  'keep-note': of(OwnNote, true),
};
