import { type Credential, seated as seats } from './credentials';

/** So that only what they may do is in question. */
const seated: readonly Credential[] = seats;
const hostReads = 'the host key for the session' satisfies Credential;

/** Who is let in. Of those who are not, whoever has a seat is told that it is not theirs (403), the others that their link opens nothing (401). */
type Access =
  | 'anyone'
  | 'host'
  | 'nobody'
  /** By the host key or the token of measurements where the link of a seat belongs. */
  | 'token'
  | Readonly<{ in: readonly Credential[]; apart?: Readonly<Partial<Record<Credential, Verdict>>> }>;

/** Let in, or the status with which it is refused. */
type Verdict = 'in' | 401 | 403;

const control = { in: ['control', 'control of another session'] } satisfies Access;
/** While it is played. */
const readers = { in: [...control.in, 'evaluator', hostReads] } satisfies Access;

/** Every operation that the server describes, and who is let in while the session is played. A new one is to be named here. */
const access: Readonly<Record<string, Access>> = {
  'GET /api/health': 'anyone',
  'GET /api/ready': 'anyone',
  'GET /api/identity': 'anyone',
  'POST /api/invitations/look': 'anyone',
  'POST /api/invitations/accept': 'anyone',
  'GET /api/scenarios': 'anyone',
  'GET /api/scenarios/{id}': 'anyone',
  'POST /api/join': 'anyone',
  'POST /api/solo': 'anyone',
  'POST /api/solo/tries': 'anyone',
  'GET /api/review/example': 'anyone',
  'GET /api/review/example/figures': 'anyone',
  'POST /api/analysis/example': 'anyone',
  'GET /api/metrics': 'token',
  'GET /api/admin': 'host',
  'GET /api/admin/backup': 'host',
  'GET /api/admin/receipts/{session}': 'host',
  'GET /api/people': 'host',
  'POST /api/people/invitations': 'host',
  'DELETE /api/people/invitations/{id}': 'host',
  'PATCH /api/people/{id}': 'host',
  'DELETE /api/people/{id}': 'host',
  'DELETE /api/people/{id}/sign-ins': 'host',
  'POST /api/people/{id}/password-link': 'host',
  'GET /api/sessions/{id}/sharing': 'host',
  'PUT /api/sessions/{id}/sharing': 'host',
  'PATCH /api/account': 'nobody',
  'DELETE /api/account': 'nobody',
  'GET /api/account/ways': 'nobody',
  'DELETE /api/account/sign-ins/{id}': 'nobody',
  'DELETE /api/account/passkeys/{id}': 'nobody',
  'POST /api/exercises': 'host',
  'GET /api/plans': 'host',
  'POST /api/plans': 'host',
  'GET /api/plans/{id}': 'host',
  'PUT /api/plans/{id}': 'host',
  'DELETE /api/plans/{id}': 'host',
  'POST /api/plans/{id}/copy': 'host',
  'GET /api/sessions': 'host',
  'DELETE /api/sessions/{id}': 'host',
  'POST /api/import': 'host',
  'GET /api/cohort/sessions': 'host',
  'POST /api/cohort': 'host',
  'POST /api/cohort/possible': 'host',
  'POST /api/links': control,
  'POST /api/bots': control,
  'POST /api/moves': control,
  'GET /api/review': readers,
  'GET /api/review/texts': readers,
  'GET /api/review/figures': readers,
  'POST /api/analysis': readers,
  'GET /api/exports/review.html': readers,
  'GET /api/exports/session.json': readers,
  'GET /api/exports/tables.zip': readers,
  'GET /api/exports/xapi.json': readers,
  'GET /api/exports/grades.csv': readers,
  'POST /api/forks': { in: [...control.in, hostReads] },
  'GET /api/forks': { in: [...seated, hostReads] },
  'GET /api/forks/{session}': { in: [...seated, hostReads] },
  // What the rules say of each command stands in the tests of the messages. The host has no seat to give one from.
  'POST /api/review/acts': { in: seated, apart: { [hostReads]: 403 } },
  // Nobody here practises alone, and who does not is told what a wrong link is.
  'POST /api/coach': 'nobody',
};

/** What an operation answers to whoever shows this; undefined where nobody said who is let in. */
export function expected(operation: string, credential: Credential): Verdict | undefined {
  const who = access[operation];
  if (who === undefined) return undefined;
  if (who === 'anyone') return 'in';
  if (who === 'nobody') return 401;
  if (who === 'token') return credential === 'the host key where a link belongs' ? 'in' : 403;
  if (who === 'host') return credential === 'the host key' ? 'in' : 403;
  if (who.in.includes(credential)) return 'in';
  return who.apart?.[credential] ?? (seated.includes(credential) ? 403 : 401);
}
