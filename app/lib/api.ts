import { z } from 'zod';
import { Cohort, type CohortRequest, SessionChoice } from '../../game/cohort/cohort-messages';
import type { Plan } from '../../game/exercise/plan';
import { DeletionReceipt, Imported, type SessionQuery } from '../../game/exports/saved-session';
import { HostedPage } from '../../game/protocol/accounts';
import { Admin } from '../../game/protocol/admin';
import {
  type BotRequest,
  Coached,
  type CoachRequest,
  Hosted,
  type HostRequest,
  Joined,
  type JoinRequest,
  KeptPlan,
  type LinkRequest,
  Moved,
  type MoveRequest,
  PlanCard,
  ScenarioCard,
  SeatedBot,
  SeatLink,
  type SoloRequest,
  type TriesRequest,
  Try,
} from '../../game/protocol/hosting';
import { Problem, refusals } from '../../game/protocol/refusals';
import {
  Analysis,
  type AnalysisRequest,
  Branches,
  Forked,
  type ForkRequest,
  ReviewLog,
  ReviewTexts,
} from '../../game/protocol/review';
import type { CommandMessage } from '../../game/protocol/socket';
import { ReviewFigures } from '../../game/review/figures';
import { PublicScenario } from '../../game/scenario/readers';
import { authorization, hostHeaders } from './host-key';

/** `place`: where what was sent is wrong, if at one place. */
export type Answer<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; refusal: string; message: string; place?: string | null | undefined }>;

const unreachableServer = {
  ok: false,
  refusal: 'offline',
  message: 'The server cannot be reached. What you typed is still here: try again in a moment.',
} as const;

/** What came back, checked. `ok`: whether the server did what it was asked for. */
function answerFrom<T>(shape: z.ZodType<T>, ok: boolean, body: unknown): Answer<T> {
  if (ok) {
    const value = shape.safeParse(body);
    return value.success
      ? { ok: true, value: value.data }
      : { ok: false, refusal: 'old-page', message: refusals['old-page'] };
  }
  return refusalFrom(body);
}

function refusalFrom(body: unknown): Extract<Answer<unknown>, { ok: false }> {
  const problem = Problem.safeParse(body);
  return problem.success
    ? { ok: false, ...problem.data }
    : { ok: false, refusal: 'internal', message: refusals.internal };
}

/** Asks the server and checks what comes back; never throws. */
export async function ask<T>(shape: z.ZodType<T>, path: string, init?: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, init);
    const body: unknown = await response.json().catch(() => null);
    return answerFrom(shape, response.ok, body);
  } catch {
    return unreachableServer;
  }
}

export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const scenarios = () => ask(z.array(ScenarioCard), '/scenarios');
export const scenario = (id: string) => ask(PublicScenario, `/scenarios/${encodeURIComponent(id)}`);
export const host = (request: HostRequest, key: string) => ask(Hosted, '/exercises', post(request, hostHeaders(key)));
const asHost = (key: string, init: RequestInit = {}): RequestInit => ({ ...init, headers: hostHeaders(key) });
const planAt = (id: string) => `/plans/${encodeURIComponent(id)}`;

export const plans = (key: string) => ask(z.array(PlanCard), '/plans', asHost(key));
export const readPlan = (id: string, key: string) => ask(KeptPlan, planAt(id), asHost(key));
export const savePlan = (plan: Plan, key: string) => ask(KeptPlan, '/plans', post(plan, hostHeaders(key)));
export const changePlan = ({ id, ...change }: KeptPlan, key: string) =>
  ask(KeptPlan, planAt(id), { ...post(change, hostHeaders(key)), method: 'PUT' });
export const copyPlan = (id: string, key: string) =>
  ask(KeptPlan, `${planAt(id)}/copy`, asHost(key, { method: 'POST' }));
export const deletePlan = (id: string, key: string) =>
  ask(z.object({ deleted: z.boolean() }), planAt(id), asHost(key, { method: 'DELETE' }));

export const savedSessions = ({ search, kind, from }: SessionQuery, key: string, signal: AbortSignal) =>
  ask(HostedPage, `/sessions?${new URLSearchParams({ search, kind, from: String(from) })}`, asHost(key, { signal }));
export const admin = (key: string, signal: AbortSignal) => ask(Admin, '/admin', asHost(key, { signal }));
export const keptReceipt = (session: string, key: string) =>
  ask(DeletionReceipt, `/admin/receipts/${encodeURIComponent(session)}`, asHost(key, {}));
/** A copy of everything, in the browser's memory until it is saved. */
export async function copyOfAll(key: string): Promise<Answer<Blob>> {
  try {
    const response = await fetch('/api/admin/backup', asHost(key, {}));
    if (response.ok) return { ok: true, value: await response.blob() };
    return refusalFrom(await response.json().catch(() => null));
  } catch {
    return unreachableServer;
  }
}
/** `unfinished`: it was never ended, and is deleted all the same. */
export const deleteSession = (session: string, unfinished: boolean, key: string) =>
  ask(
    DeletionReceipt,
    `/sessions/${encodeURIComponent(session)}?unfinished=${unfinished}`,
    asHost(key, { method: 'DELETE' }),
  );
/** Sends a session as a file. `tell` hears how much of it is there, from 0 to 1: that is why it is no plain request. */
export const importSession = (file: File, key: string, tell: (share: number) => void): Promise<Answer<Imported>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const ok = request.status >= 200 && request.status < 300;
      resolve(answerFrom(Imported, ok, request.response));
    });
    for (const failed of ['error', 'abort', 'timeout'])
      request.addEventListener(failed, () => resolve(unreachableServer));
    request.open('POST', '/api/import');
    request.responseType = 'json';
    for (const [name, value] of Object.entries(hostHeaders(key))) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', 'application/json');
    request.send(file);
  });
/** The sessions that are over, of all scenarios, the latest first. */
export const finishedSessions = (key: string) => ask(z.array(SessionChoice), '/cohort/sessions', asHost(key));
/** What each of these sessions came to. Of many it may take some seconds. */
export const cohort = (request: CohortRequest, key: string, signal: AbortSignal) =>
  ask(Cohort, '/cohort', { ...post(request, hostHeaders(key)), signal });
/** What could have been agreed before the first round, in the form that a session was played in. */
export const possibleAtStart = (session: string, key: string, signal: AbortSignal) =>
  ask(Analysis, '/cohort/possible', { ...post({ session }, hostHeaders(key)), signal });

export const join = (request: JoinRequest) => ask(Joined, '/join', post(request));
export const makeLink = (request: LinkRequest, secret: string) =>
  ask(SeatLink, '/links', post(request, { authorization: authorization(secret) }));
/** A bot sits down, for a delegation or for a head who is not there. */
export const seatBot = (request: BotRequest, secret: string) =>
  ask(SeatedBot, '/bots', post(request, { authorization: authorization(secret) }));
/** To another table of the exercise: the link goes with its person. */
export const moveSeat = (request: MoveRequest, secret: string) =>
  ask(Moved, '/moves', post(request, { authorization: authorization(secret) }));
/** Practising alone takes no key. */
export const practise = (request: SoloRequest) => ask(SeatLink, '/solo', post(request));
/** What became of the practice sessions that these links open; those that are not over are left out. */
export const tries = (request: z.infer<typeof TriesRequest>) => ask(z.array(Try), '/solo/tries', post(request));
/** What was done to what can be agreed; only whoever practises alone is told. */
export const coach = (request: CoachRequest, secret: string, signal: AbortSignal) =>
  ask(Coached, '/coach', { ...post(request, { authorization: authorization(secret) }), signal });
const reading = (secret: string | null): RequestInit =>
  secret === null ? {} : { headers: { authorization: authorization(secret) } };
const reviewAt = (secret: string | null): string => (secret === null ? '/review/example' : '/review');

/**
 * The log to go through, or its end from so many events on: what the secret opens, or the example. Where much was said, the
 * words come later.
 */
export const reviewLog = (secret: string | null, from: number) =>
  ask(ReviewLog, `${reviewAt(secret)}?from=${from}&texts=later`, reading(secret));
/** What was said, up to a message. */
export const reviewTexts = (secret: string, until: string) =>
  ask(ReviewTexts, `/review/texts?until=${encodeURIComponent(until)}`, reading(secret));
/** What takes long to find of a whole log. */
export const reviewFigures = (secret: string | null, signal: AbortSignal) =>
  ask(ReviewFigures, secret === null ? '/review/example/figures' : '/review/figures', { ...reading(secret), signal });
/** Something that is made of a session once it is over. */
export const reviewAct = (message: CommandMessage, secret: string) =>
  ask(z.object({ position: z.number() }), '/review/acts', post(message, { authorization: authorization(secret) }));
/** What was possible, of the session a seat belongs to, or of the example. May take some seconds. */
export const analysis = (request: AnalysisRequest, secret: string | null, signal: AbortSignal) =>
  ask(Analysis, secret === null ? '/analysis/example' : '/analysis', {
    ...post(request, secret === null ? {} : { authorization: authorization(secret) }),
    signal,
  });

/** Another session from a moment of the one that the secret opens. */
export const fork = (request: ForkRequest, secret: string) =>
  ask(Forked, '/forks', post(request, { authorization: authorization(secret) }));
/** The sessions that go on from each other, this one first. */
export const branches = (secret: string, signal: AbortSignal) =>
  ask(Branches, '/forks', { headers: { authorization: authorization(secret) }, signal });
export const branchLog = (session: string, secret: string, signal: AbortSignal) =>
  ask(ReviewLog, `/forks/${encodeURIComponent(session)}`, {
    headers: { authorization: authorization(secret) },
    signal,
  });
