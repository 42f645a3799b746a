import fc from 'fast-check';
import { afterClose, broken, stolen } from './forgeries';

const number = fc.integer({ min: 0, max: 9 });
const text = fc.string({ minLength: 1, maxLength: 20 });
const party = fc.constantFrom('north', 'south');
const bare = (...types: string[]) => fc.constantFrom(...types).map((type) => ({ type }));
const ofType = (type: string, shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ type: fc.constant(type), ...shape });

/** C0 and C1: what no name holds. */
const control = fc.oneof(fc.integer({ min: 0, max: 0x1f }), fc.integer({ min: 0x7f, max: 0x9f }));

/** A name with a control character in its midst, where trimming cannot reach it. */
export const controlledName = fc
  .tuple(fc.constantFrom('A', 'Zoë', '李'), control, fc.constantFrom('b', '𝕏', 'é'))
  .map(([before, code, after]) => `${before}${String.fromCodePoint(code)}${after}`);

/** What is refused to every seat while people gather in the lobby. */
const early = fc.oneof(
  bare('pause-clock', 'resume-clock', 'end-session', 'advance-phase'),
  afterClose,
  ofType('advance-phase', { phase: number }),
  ofType('adjust-clock', { minutes: number }),
  ofType('claim-seat', { name: controlledName }),
  ofType('send-message', { to: fc.subarray(['north', 'south', 'east'], { minLength: 1 }), text: fc.constant('') }),
  ofType('hand-over', { to: fc.constantFrom('nobody-0', '__proto__', 'constructor') }),
  ofType('table-proposal', {
    instrument: fc.constantFrom('pact', 'side-letter'),
    to: fc.constant(['north', 'south']),
    terms: fc.constant({ water: 'shared' }),
    clauses: fc.constant({}),
  }),
  ofType('sign-proposal', { proposal: text, version: number, acrossRedLine: fc.boolean() }),
  ofType('announce-agreement', { proposal: text }),
);

/** From a player's seat: whole commands of the facilitator as well. */
const byPlayer = fc.oneof(
  bare('start-session'),
  ofType('place-seat', { seat: text, role: fc.constant('facilitator'), party: fc.constant(null) }),
  ofType('remove-seat', { seat: fc.constantFrom('abcd', 'constructor') }),
  ofType('choose-party', { party: fc.constantFrom('east', '__proto__', 'constructor') }),
  ofType('send-message', { to: fc.constantFrom('delegation', ['north'], ['south']), text }),
);

/** From the facilitator's own: what concerns nobody there is, or a party's affairs. */
const byFacilitator = fc.oneof(
  ofType('place-seat', { seat: fc.constantFrom('abcd', '__proto__'), role: fc.constant('player'), party }),
  ofType('remove-seat', { seat: fc.constantFrom('abcd', 'constructor') }),
  ofType('choose-party', { party }),
  ofType('send-message', { to: fc.constantFrom('delegation', ['east']), text }),
);

const message = (own: fc.Arbitrary<object>) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ id: fc.uuid(), command: fc.oneof(own, early, stolen, broken) }) },
    { weight: 1, arbitrary: fc.record({ id: fc.uuid(), command: own, by: fc.constant('server'), seat: text }) },
  );

export const playersMessage = message(byPlayer);
export const facilitatorsMessage = message(byFacilitator);
