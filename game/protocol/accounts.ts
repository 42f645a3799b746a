import { z } from 'zod';
import { SavedSession } from '../exports/saved-session';

/** An owner runs the installation, a host hosts, an evaluator looks at what is shared. Players have no account. */
export const AccountRole = z.enum(['owner', 'host', 'evaluator']);
export type AccountRole = z.infer<typeof AccountRole>;

export const shortestPassword = 12;

const Name = z.string().trim().min(1).max(60);
const Email = z.string().trim().toLowerCase().max(200).pipe(z.email());
const Password = z.string().min(shortestPassword).max(128);
const Secret = z.string().max(100);

/** Who asks. `operator`: they hold the host key. `campus`: what the login elsewhere is called, if there is one. */
export const Identity = z.object({
  operator: z.boolean(),
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: AccountRole,
      hasPassword: z.boolean(),
      onCampus: z.boolean(),
    })
    .nullable(),
  campus: z.string().nullable(),
});
export type Identity = z.infer<typeof Identity>;

export const AccountChange = z.strictObject({ name: Name });

/** Times are ms since 1970. */
const SignedIn = z.object({ id: z.string(), browser: z.string(), since: z.number(), current: z.boolean() });
const KeptPasskey = z.object({ id: z.string(), name: z.string().nullable(), madeAt: z.number().nullable() });
export const WaysToSignIn = z.object({ passkeys: z.array(KeptPasskey), signIns: z.array(SignedIn) });
export type WaysToSignIn = z.infer<typeof WaysToSignIn>;

/** How one signs in with a password, and changes it. */
export const SignInRequest = z.strictObject({ email: Email, password: z.string().max(128) });
export const NewPassword = z.strictObject({ currentPassword: z.string().max(128), newPassword: Password });

export const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: AccountRole,
  disabled: z.boolean(),
  since: z.number(),
  signIns: z.number().int(),
});
export type Person = z.infer<typeof Person>;

/** One that nobody used yet. `account`: whose password it sets; null: it makes an account. */
export const OpenInvitation = z.object({
  id: z.string(),
  role: AccountRole,
  note: z.string(),
  account: z.string().nullable(),
  expiresAt: z.number(),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

export const People = z.object({ people: z.array(Person), invitations: z.array(OpenInvitation) });
export type People = z.infer<typeof People>;

export const InvitationRequest = z.strictObject({ role: AccountRole, note: z.string().trim().max(80) });
export type InvitationRequest = z.infer<typeof InvitationRequest>;

/** The link's secret is shown once. */
export const Invited = z.object({ secret: z.string(), expiresAt: z.number() });
export type Invited = z.infer<typeof Invited>;

export const PersonChange = z.strictObject({ role: AccountRole.optional(), disabled: z.boolean().optional() });
export type PersonChange = z.infer<typeof PersonChange>;

export const InvitationLook = z.strictObject({ secret: Secret });
/** `person`: whose password it sets. */
export const InvitationCard = z.object({ role: AccountRole, person: z.string().nullable() });
export type InvitationCard = z.infer<typeof InvitationCard>;

/** `newcomer`: who they are; null where the invitation is for an account that there is. */
export const Acceptance = z.strictObject({
  secret: Secret,
  password: Password,
  newcomer: z.strictObject({ name: Name, email: Email }).nullable(),
});
export type Acceptance = z.infer<typeof Acceptance>;

/** What may be done with a session: look at it, run it (fork it, take its control room), share it, delete it. */
export const Act = z.enum(['read', 'run', 'share', 'delete']);
export type Act = z.infer<typeof Act>;

export const SharedAs = z.enum(['host', 'evaluator']);
export type SharedAs = z.infer<typeof SharedAs>;

/** A session in a host's list. `owner`: whose it is, if it is another's; `acts`: what whoever asks may do. */
const HostedSession = SavedSession.extend({ owner: z.string().nullable(), acts: z.array(Act) });
export type HostedSession = z.infer<typeof HostedSession>;
export const HostedPage = z.object({ sessions: z.array(HostedSession), total: z.number().int() });
export type HostedPage = z.infer<typeof HostedPage>;

/** Who has a session, and with whom it may be shared. All the tables of an exercise are shared together. */
export const Sharing = z.object({
  owner: z.string().nullable(),
  tables: z.number().int(),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: AccountRole,
      as: z.enum(['owner', 'host', 'evaluator']).nullable(),
    }),
  ),
});
export type Sharing = z.infer<typeof Sharing>;
export const ShareChange = z.strictObject({ account: z.string().max(60), as: SharedAs.nullable() });
export type ShareChange = z.infer<typeof ShareChange>;
