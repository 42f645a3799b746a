import fc from 'fast-check';

const id = fc.constantFrom('north', 'south', 'border', 'open', '__proto__', 'constructor', 'pact', '');
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('\u0000', '<script>', '%s'));
const json = fc.jsonValue({ maxDepth: 3 });
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 2 ** 53, 1e308));

const finding = {
  kind: fc.constantFrom('strength', 'improvement'),
  category: fc.constant('Talk'),
  text: fc.constant('They spoke.'),
  recommendation: fc.constant(null),
  owner: fc.constant(null),
  due: fc.constantFrom(null, '2027-01-31'),
  when: fc.option(fc.nat()),
};
const answers = { aim: fc.constant('A deal.'), surprised: fc.string(), differently: fc.string() };

/** What is made of a session once it is over, and by nobody before. */
export const afterClose = fc.oneof(
  fc.record({ type: fc.constant('open-review'), talk: fc.boolean(), notes: fc.boolean() }),
  fc.record({
    type: fc.constant('edit-moment'),
    moment: fc.constantFrom('in-force:p1', 'constructor', '__proto__'),
    title: fc.constantFrom(null, 'Otherwise'),
    text: fc.constantFrom(null, 'It was not so.'),
    hidden: fc.boolean(),
  }),
  fc.record({ type: fc.constant('add-moment'), when: fc.nat(), title: fc.constant('One'), text: fc.constant('So.') }),
  fc.record({ type: fc.constant('remove-moment'), moment: text }),
  fc.record({ type: fc.constant('order-story'), moments: fc.array(fc.constantFrom('in-force:p1', '__proto__')) }),
  fc.record({ type: fc.constant('record-finding'), ...finding }),
  fc.record({
    type: fc.constant('edit-finding'),
    finding: fc.constantFrom('constructor', '__proto__', 'f'),
    ...finding,
  }),
  fc.record({ type: fc.constant('strike-finding'), finding: text }),
  fc.record({ type: fc.constant('answer-survey'), ...answers, rating: fc.constantFrom(null, 1, 5) }),
);

/** Whole commands, right in shape, that an observer may not give: everything but to claim its chair. */
const forbidden = fc.oneof(
  fc.record({ type: fc.constant('choose-party'), party: fc.constantFrom('north', 'south', null) }),
  fc.record({ type: fc.constant('hand-over'), to: fc.constantFrom('nobody-0', '__proto__') }),
  fc.record({
    type: fc.constant('place-seat'),
    seat: fc.constant('abcd'),
    role: fc.constant('facilitator'),
    party: fc.constant(null),
  }),
  fc.record({ type: fc.constant('remove-seat'), seat: fc.constantFrom('abcd', 'constructor') }),
  fc.record({
    type: fc.constantFrom('start-session', 'pause-clock', 'resume-clock', 'advance-phase', 'end-session'),
  }),
  afterClose,
  fc.record({ type: fc.constant('pause-clock'), reason: text }),
  fc.record({ type: fc.constant('adjust-clock'), minutes: fc.integer({ min: -100, max: 100 }) }),
  fc.record({ type: fc.constant('send-message'), to: fc.constantFrom('everyone', 'control', ['north']), text }),
  fc.record({
    type: fc.constant('table-proposal'),
    instrument: fc.constantFrom('pact', 'side-letter'),
    to: fc.constant(['north', 'south']),
    terms: fc.constant({ border: 'open' }),
    clauses: fc.constant({}),
  }),
  fc.record({ type: fc.constant('sign-proposal'), proposal: text, version: fc.integer({ min: 1, max: 9 }) }),
);

/** What only the server may ask for. */
export const stolen = fc.oneof(
  fc.record({ type: fc.constant('deadline-passed'), deadline: number }),
  fc.record({ type: fc.constant('reissue-link'), seat: fc.constant('abcd'), secretHash: text }),
  fc.record({ type: fc.constant('open-seat'), seat: id, placement: json, secretHash: text, name: text }),
  fc.record({ type: fc.constant('open-session'), title: text, scenario: json, joinCode: text }),
  fc.record({
    type: fc.constant('fork-session'),
    past: fc.array(json),
    origin: fc.record({ session: text, position: number, seat: id, lead: id }),
    title: text,
    joinCode: text,
    lead: json,
    chairs: fc.array(json),
  }),
);

/** Shapes that no command has. */
export const broken = fc.oneof(
  json,
  fc.record({ type: text }, { requiredKeys: [] }),
  fc.record({
    type: fc.constant('claim-seat'),
    name: fc.oneof(
      number,
      fc.constant(''),
      json.filter((j) => typeof j !== 'string'),
    ),
  }),
  fc.record({ type: fc.constant('claim-seat'), name: fc.constant('Eve'), seat: text }),
  fc.record({ type: fc.constant('send-message'), to: json, text: fc.constant('x'.repeat(4_001)) }),
  fc.record({ type: fc.constant('sign-proposal'), proposal: json, version: number, acrossRedLine: json, by: text }),
  fc.record({
    type: fc.constant('table-proposal'),
    instrument: id,
    to: json,
    terms: fc.dictionary(id, json),
    clauses: json,
  }),
);

const command = fc.oneof(forbidden, stolen, broken);

/** What may come where a command message is expected. */
export const message = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: fc.uuid(), command }) },
  { weight: 1, arbitrary: fc.record({ id: text, command: forbidden }) },
  {
    weight: 1,
    arbitrary: fc.record({ id: fc.uuid(), command: forbidden, seat: text, by: fc.constant('server'), at: number }),
  },
  { weight: 2, arbitrary: json },
);

/** Names and arguments of an event that a client may emit. */
export const emitted = fc.oneof(
  { weight: 6, arbitrary: message.map((input) => ['command', input]) },
  { weight: 1, arbitrary: json.map((from) => ['catch-up', from]) },
  { weight: 1, arbitrary: fc.array(json).map((args) => ['time', ...args]) },
  { weight: 2, arbitrary: fc.tuple(text, json).map(([name, input]) => [`${name}?`, input]) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('welcome', 'events', 'presence', 'goodbye', 'error', '__proto__'), json),
  },
);

const whole = fc.tuple(emitted, fc.nat(999)).map(([event, ack]) => `42${ack}${JSON.stringify(event)}`);

/** Leaves the seat by the book, and keeps the connection with nobody in it. */
const politeGoodbye = '41';

const anyFrame = fc.oneof(
  fc.tuple(whole, fc.nat(400)).map(([text, cut]) => text.slice(0, Math.min(cut, text.length - 1))),
  fc
    .tuple(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '40', '41', '43', '44', '45', '46', '4'), text)
    .map((p) => p.join('')),
  fc
    .tuple(fc.nat(9), json)
    .map(([n, input]) => `45${n}-["command",${JSON.stringify(input)},{"_placeholder":true,"num":${n}}]`),
  fc.tuple(fc.constantFrom('/admin', '/', '/__proto__'), whole).map(([space, text]) => `42${space},${text.slice(2)}`),
  fc.constantFrom(
    '42["disconnect"]',
    '42["connect"]',
    '42["newListener"]',
    '42[]',
    '42{}',
    '42[null]',
    '42[["command"]]',
    '4',
  ),
  text,
);

/** Frames below Socket.IO: cut short, mixed up, or made of nothing. Each may end the connection. */
export const frame = anyFrame.filter((text) => text !== politeGoodbye);
