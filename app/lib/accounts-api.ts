import { z } from 'zod';
import {
  type Acceptance,
  Identity,
  InvitationCard,
  type InvitationRequest,
  Invited,
  People,
  type PersonChange,
  type ShareChange,
  Sharing,
  WaysToSignIn,
} from '../../game/protocol/accounts';
import { ask, post } from './api';
import { hostHeaders } from './host-key';

const Done = z.object({ done: z.boolean() });
const Onward = z.object({ url: z.string() });
const Options = z.record(z.string(), z.unknown());

const sent = (method: string, body: unknown, key = ''): RequestInit => ({ ...post(body, hostHeaders(key)), method });
const asked = (key: string, method = 'GET'): RequestInit => ({ method, headers: hostHeaders(key) });

/** Who this browser is to the server: by a key, by an account, or nobody. */
export const identity = (key: string) => ask(Identity, '/identity', asked(key));

export const signIn = (email: string, password: string) => ask(Done, '/auth/sign-in/email', post({ email, password }));
export const signOut = () => ask(Done, '/auth/sign-out', post({}));
export const changePassword = (currentPassword: string, newPassword: string) =>
  ask(Done, '/auth/change-password', post({ currentPassword, newPassword }));
/** To the login elsewhere: the address to go to. `invitation`: the secret of a link that makes an account. */
export const toCampus = (invitation?: string) =>
  ask(Onward, '/auth/sign-in/social', post(invitation === undefined ? {} : { invitation }));
export const joinCampus = () => ask(Onward, '/auth/link-social', post({}));

export const passkeyQuestion = () => ask(Options, '/auth/passkey/generate-authenticate-options');
export const answerWithPasskey = (response: unknown) =>
  ask(Done, '/auth/passkey/verify-authentication', post({ response }));
export const newPasskeyQuestion = () => ask(Options, '/auth/passkey/generate-register-options');
export const keepPasskey = (response: unknown, name: string) =>
  ask(Done, '/auth/passkey/verify-registration', post({ response, name }));

export const rename = (name: string) => ask(Done, '/account', sent('PATCH', { name }));
export const deleteAccount = () => ask(Done, '/account', { method: 'DELETE' });
export const waysToSignIn = () => ask(WaysToSignIn, '/account/ways');
export const endSignIn = (id: string) => ask(Done, `/account/sign-ins/${encodeURIComponent(id)}`, { method: 'DELETE' });
export const removePasskey = (id: string) =>
  ask(Done, `/account/passkeys/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const people = (key: string) => ask(People, '/people', asked(key));
const personAt = (id: string) => `/people/${encodeURIComponent(id)}`;
export const changePerson = (id: string, change: PersonChange, key: string) =>
  ask(Done, personAt(id), sent('PATCH', change, key));
export const deletePerson = (id: string, key: string) => ask(Done, personAt(id), asked(key, 'DELETE'));
export const signPersonOut = (id: string, key: string) => ask(Done, `${personAt(id)}/sign-ins`, asked(key, 'DELETE'));
export const passwordLink = (id: string, key: string) =>
  ask(Invited, `${personAt(id)}/password-link`, asked(key, 'POST'));
export const invite = (wanted: InvitationRequest, key: string) =>
  ask(Invited, '/people/invitations', sent('POST', wanted, key));
export const withdraw = (id: string, key: string) =>
  ask(Done, `/people/invitations/${encodeURIComponent(id)}`, asked(key, 'DELETE'));

export const lookAtInvitation = (secret: string) => ask(InvitationCard, '/invitations/look', post({ secret }));
export const acceptInvitation = (asked: Acceptance) =>
  ask(z.object({ email: z.string() }), '/invitations/accept', post(asked));

const sharingOf = (session: string) => `/sessions/${encodeURIComponent(session)}/sharing`;
export const sharing = (session: string, key: string) => ask(Sharing, sharingOf(session), asked(key));
export const share = (session: string, change: ShareChange, key: string) =>
  ask(Sharing, sharingOf(session), sent('PUT', change, key));
