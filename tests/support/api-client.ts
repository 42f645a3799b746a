import { z } from 'zod';
import {
  type BotRequest,
  Coached,
  Hosted,
  type HostRequest,
  Joined,
  type LinkRequest,
  Moved,
  type MoveRequest,
  SeatedBot,
  SeatLink,
  type SoloRequest,
  Try,
} from '../../game/protocol/hosting';
import { Branches, Forked, type ForkRequest, ReviewLog } from '../../game/protocol/review';

type Server = Readonly<{ url: string; hostKey: string }>;

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const taken = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
};

/** Hosts a session of the duo, without a clock unless asked otherwise. */
export const host = async ({ url, hostKey }: Server, request: Partial<HostRequest> = {}): Promise<Hosted> => {
  const all = { scenario: 'duo', title: 'A test', name: 'Fay', pace: 'untimed', clock: 'automatic', ...request };
  return Hosted.parse(await taken(await post(`${url}/api/exercises`, all, { 'x-host-key': hostKey })));
};

export const join = async ({ url }: Pick<Server, 'url'>, code: string, name: string): Promise<Joined> =>
  Joined.parse(await taken(await post(`${url}/api/join`, { code, name })));

export const makeLink = async ({ url }: Pick<Server, 'url'>, secret: string, wanted: LinkRequest): Promise<SeatLink> =>
  SeatLink.parse(await taken(await post(`${url}/api/links`, wanted, { authorization: `Bearer ${secret}` })));

export const moveTo = async ({ url }: Pick<Server, 'url'>, secret: string, wanted: MoveRequest): Promise<Moved> =>
  Moved.parse(await taken(await post(`${url}/api/moves`, wanted, { authorization: `Bearer ${secret}` })));

/** Practises the duo as its north, without a clock unless asked otherwise. */
export const practise = async (
  { url }: Pick<Server, 'url'>,
  request: Partial<SoloRequest> = {},
  headers: Record<string, string> = {},
): Promise<SeatLink> => {
  const whole = { variant: null, mandate: null, language: null, temperament: null };
  const all = { scenario: 'duo', party: 'north', pace: 'untimed', name: 'Nora', ...whole, ...request };
  return SeatLink.parse(await taken(await post(`${url}/api/solo`, all, headers)));
};

const both = { north: { temperament: 'fair' }, south: { temperament: 'fair' } } as const;

/** Forks a session at so many events of the log that its reader was given, with bots for both delegations of the duo. */
export const fork = async (
  { url }: Pick<Server, 'url'>,
  secret: string,
  request: Partial<ForkRequest> & Pick<ForkRequest, 'position'>,
): Promise<Forked> => {
  const headers = { authorization: `Bearer ${secret}` };
  return Forked.parse(await taken(await post(`${url}/api/forks`, { seats: both, ...request }, headers)));
};

export const branchesOf = async ({ url }: Pick<Server, 'url'>, secret: string): Promise<Branches> =>
  Branches.parse(await taken(await fetch(`${url}/api/forks`, { headers: { authorization: `Bearer ${secret}` } })));

export const readBranch = async ({ url }: Pick<Server, 'url'>, secret: string, session: string): Promise<ReviewLog> => {
  const headers = { authorization: `Bearer ${secret}` };
  return ReviewLog.parse(await taken(await fetch(`${url}/api/forks/${session}`, { headers })));
};

export const reviewOf = async (
  { url }: Pick<Server, 'url'>,
  secret: string,
  signal: AbortSignal | null = null,
): Promise<ReviewLog> => {
  const headers = { authorization: `Bearer ${secret}` };
  return ReviewLog.parse(await taken(await fetch(`${url}/api/review`, { headers, signal })));
};

export const triesOf = async ({ url }: Pick<Server, 'url'>, secrets: readonly string[]): Promise<Try[]> =>
  z.array(Try).parse(await taken(await post(`${url}/api/solo/tries`, { secrets })));

export const seatBot = async ({ url }: Pick<Server, 'url'>, secret: string, wanted: BotRequest): Promise<SeatedBot> =>
  SeatedBot.parse(await taken(await post(`${url}/api/bots`, wanted, { authorization: `Bearer ${secret}` })));

export const coachSince = async ({ url }: Pick<Server, 'url'>, secret: string, since: number): Promise<Coached> =>
  Coached.parse(await taken(await post(`${url}/api/coach`, { since }, { authorization: `Bearer ${secret}` })));
