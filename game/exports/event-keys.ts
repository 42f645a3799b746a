/** Where an event names seats: every other id in it is of a thing and not of a person. */
export const seatKeys: ReadonlySet<string> = new Set(['by', 'seat', 'seats', 'standsInFor', 'waitingFor', 'lead']);

/** Where a seat may be named inside another id, as in the key of a moment of the story. */
export const momentKeys: ReadonlySet<string> = new Set(['moment', 'moments']);

/** Ids, and words of which there is a fixed choice, as strings or lists of them. */
export const idKeys: ReadonlySet<string> = new Set([
  ...['type', 'audience', 'party', 'parties', 'from', 'to', 'about', 'markedBy', 'signatories', 'voided', 'changed'],
  ...['message', 'replyTo', 'statement', 'proposal', 'observation', 'finding', 'inject', 'id'],
  ...['instrument', 'issue', 'option', 'wants', 'gate', 'gates', 'round', 'phase', 'release'],
  ...['role', 'temperament', 'clock', 'assign', 'policy', 'tier', 'verdict', 'how', 'cause', 'kind', 'due'],
  ...['seed', 'hash', 'secretHash', 'exercise', 'code', 'session'],
]);

/** What comes from the scenario or holds ids alone, all of it. `lines` are red lines as the brief words them. */
export const wholeKeys: ReadonlySet<string> = new Set([
  ...['pace', 'seating', 'absence', 'terms', 'outcome', 'when', 'release', 'asks', 'tabled', 'inForce', 'tabledBy'],
  ...['effects', 'stress', 'guess', 'score', 'lines', 'gates'],
]);

/** Texts by issue or party: their keys are ids, and may be any word. */
export const textsBy: ReadonlySet<string> = new Set(['clauses', 'texts']);

/** Events that hand out the scenario: its words are its own, and nobody in a session wrote them. */
export const ofScenario: ReadonlySet<string> = new Set([
  'scenario-adopted',
  'brief-issued',
  'notes-issued',
  'injects-planned',
]);
