import type { Act } from '../../game/protocol/accounts';
import { usual } from '../../game/session/instructions';

/** Who an endpoint is for. Whoever adds an endpoint says it here, or the test of it fails. */
export type Access =
  | Readonly<{ for: 'everybody' }>
  /** By the link of a seat, and nobody else. */
  | Readonly<{ for: 'seats' }>
  | Readonly<{ for: 'accounts' }>
  /** Whoever may see something in a list; the others see an empty one. */
  | Readonly<{ for: 'lists' }>
  | Readonly<{ for: 'hosts' }>
  | Readonly<{ for: 'owners' }>
  /** By the host key or the token of measurements in a header of its own. */
  | Readonly<{ for: 'token' }>
  /** By what may be done with a session. `header`: how a host says which, where the address does not. */
  | Readonly<{ for: 'session'; act: Act; header?: true }>;

/** `leaves`: whoever comes through has no account any more. */
type Endpoint = Access & Readonly<{ body?: unknown; leaves?: true }>;

const everybody = { for: 'everybody' } as const;
const reads = { for: 'session', act: 'read', header: true } as const;
const plan = { scenario: 'duo', title: 'T', name: 'N', pace: 'untimed', clock: 'automatic' };
const seats = { north: { temperament: 'fair' }, south: { temperament: 'fair' } };
const question = {
  position: 1,
  question: { within: 'ratifiable', fix: {}, fromHere: false, packages: false, draws: 0 },
};

/** `SESSION` stands for the session that is tried, `NOBODY` for an account that there is not. */
export const hostingEndpoints: Readonly<Record<string, Endpoint>> = {
  'GET /health': everybody,
  'GET /ready': everybody,
  'GET /metrics': { for: 'token' },
  'GET /scenarios': everybody,
  'GET /scenarios/{id}': everybody,
  'GET /review/example': everybody,
  'GET /review/example/figures': everybody,
  'POST /analysis/example': everybody,
  'POST /join': everybody,
  'POST /solo': everybody,
  'POST /solo/tries': everybody,
  'GET /identity': everybody,
  'POST /invitations/look': everybody,
  'POST /invitations/accept': everybody,

  'POST /links': { for: 'seats', body: { role: 'observer', party: null } },
  'POST /bots': { for: 'seats', body: { party: 'north', instructions: usual('fair') } },
  'POST /moves': { for: 'seats', body: { seat: 'x'.repeat(22), toTable: 'y', party: null } },
  'POST /coach': { for: 'seats', body: { since: 0 } },

  'PATCH /account': { for: 'accounts', body: { name: 'Renamed' } },
  'DELETE /account': { for: 'accounts', leaves: true },
  'GET /account/ways': { for: 'accounts' },
  'DELETE /account/sign-ins/{id}': { for: 'accounts' },
  'DELETE /account/passkeys/{id}': { for: 'accounts' },

  'GET /sessions': { for: 'lists' },
  'GET /cohort/sessions': { for: 'lists' },
  'POST /cohort': { for: 'lists', body: { sessions: ['nowhere'] } },

  'POST /exercises': { for: 'hosts', body: { ...plan, pace: 'no-such-pace' } },
  'GET /plans': { for: 'hosts' },
  'GET /plans/{id}': { for: 'hosts' },
  'POST /plans': { for: 'hosts', body: plan },
  'PUT /plans/{id}': { for: 'hosts', body: { plan, revision: 1 } },
  'POST /plans/{id}/copy': { for: 'hosts' },
  'DELETE /plans/{id}': { for: 'hosts' },
  'POST /import': { for: 'hosts', body: {} },

  'GET /admin': { for: 'owners' },
  'GET /admin/backup': { for: 'owners' },
  'GET /admin/receipts/{session}': { for: 'owners' },
  'GET /people': { for: 'owners' },
  'POST /people/invitations': { for: 'owners', body: { role: 'evaluator', note: '' } },
  'DELETE /people/invitations/{id}': { for: 'owners' },
  'PATCH /people/{id}': { for: 'owners', body: {} },
  'DELETE /people/{id}': { for: 'owners' },
  'DELETE /people/{id}/sign-ins': { for: 'owners' },
  'POST /people/{id}/password-link': { for: 'owners' },

  'GET /review': reads,
  'GET /review/texts': reads,
  'GET /review/figures': reads,
  'POST /review/acts': {
    ...reads,
    body: { id: '6f1c1c0e-6c5f-4a57-9d2b-0a6d2c3f4b5e', command: { type: 'open-review', talk: true, notes: true } },
  },
  'POST /analysis': { ...reads, body: question },
  'GET /exports/session.json': reads,
  'GET /exports/tables.zip': reads,
  'GET /exports/xapi.json': reads,
  'GET /exports/grades.csv': reads,
  'GET /exports/review.html': reads,
  'GET /forks': reads,
  'POST /forks': { for: 'session', act: 'run', header: true, body: { position: 1_000_000, seats } },
  'GET /forks/{session}': reads,
  'POST /cohort/possible': { for: 'session', act: 'read', body: { session: 'SESSION' } },
  'DELETE /sessions/{id}': { for: 'session', act: 'delete' },
  'GET /sessions/{id}/sharing': { for: 'session', act: 'share' },
  'PUT /sessions/{id}/sharing': { for: 'session', act: 'share', body: { account: 'NOBODY', as: null } },
};
