import { z } from 'zod';
import { refusals as rules } from '../session/refusals';

/** Every reason for which the server refuses, the rules' own included, each with what to do. */
export const refusals = {
  ...rules,
  malformed: 'The server did not understand that. Reload the page and try again.',
  'unknown-link': 'This link does not open a seat. Ask your facilitator for a new one.',
  removed: 'You were taken out of this session. Write to your facilitator if you did not expect it.',
  moved: 'You were moved to another place before this arrived, so it was not done. Ask again if you still want it.',
  'too-large': 'That is more text than one message can carry. Shorten it, or send it in parts.',
  'old-page': 'This page is older than the server. Reload it.',
  'too-many': 'Too many attempts. Wait a minute and try again.',
  'too-much-practice':
    'Many practice sessions began from your network just now. Wait ten minutes, or go on with one that you have.',
  'no-such-code': 'No session has that join code. Check its characters with your facilitator.',
  'no-such-scenario': 'The server has no such scenario. Choose one from the list.',
  'no-such-pace': 'The scenario has no such pace. Choose one from the list.',
  'no-such-variant': 'The scenario has no such variant. Choose one from the list.',
  'no-such-mandate': 'The scenario has no such set of instructions. Choose one from the list.',
  'no-such-language': 'The scenario is not translated into that language. Choose one from the list.',
  'no-such-timetable': 'The minutes of the timetable are not those of this scenario. Set them again.',
  'tables-alike': 'Two tables have the same name. Give each a name of its own.',
  'class-list': 'The class list does not fit the tables and delegations. Read it in again to see where.',
  'no-such-plan': 'There is no such plan any more. Save it as a new one.',
  'plan-changed': 'The plan was changed on another page meanwhile. Save yours as a new one, or open the other first.',
  'too-many-plans': 'The server keeps no more plans. Delete those that are not needed.',
  'no-such-table': 'The exercise has no such table. Choose one from the list.',
  'no-such-session': 'There is no such session here any more. Look at the list again.',
  'being-played': 'This session is still being played. End it in its control room, then delete it.',
  'session-deleted': 'The host deleted this session. What was said and written in it is gone.',
  imported:
    'This session was played elsewhere and came in as a file. It can be looked at, and nothing can be done in it.',
  'bad-file': 'The file is no session that can be taken in.',
  'file-too-large': 'The file is larger than the server takes. A session of weeks is not as large.',
  'unreadable-log': 'Another release of Parley wrote this session, and this one cannot read it.',
  'no-such-branch': 'There is no such branch, or it is not yours to read. Choose one from the list.',
  'issue-settled': 'That issue is settled by what is in force. Leave it out, or do not keep what is in force.',
  'host-key': 'Hosting needs the host key. Open the link that the server printed when it started, or sign in.',
  'hosts-only': 'Your account looks at what others share. To host, ask an owner to make you a host.',
  'owners-only': 'Only an owner, or whoever holds the host key, can do that.',
  'not-yours': 'This session was shared with you, and that is for whoever it belongs to. Ask them.',
  'other-origin': 'That did not come from a page of this server. Open the page anew and try again.',
  'sign-in': 'You are signed out. Sign in again; what you typed is still here.',
  'sign-in-again': 'You signed in some time ago. Sign out and in again, then do it.',
  'wrong-sign-in': 'That e-mail and password do not go together. Check both, or ask an owner for a new password link.',
  'wrong-password': 'That is not your password now. Check it, or ask an owner for a new password link.',
  'wrong-passkey': 'That passkey opens no account here. Try another one, or sign in with your password.',
  'no-such-invitation': 'This link was used before, or is too old. Ask whoever sent it for a new one.',
  'email-taken': 'Somebody has an account with that e-mail here. Take another one, or sign in.',
  'no-such-person': 'There is no such account any more. Look at the list again.',
  'last-owner': 'There is no other owner who can sign in. Make somebody else an owner first.',
  'host-reads-only': 'A host reads sessions but sits in none. Open the review with the link of your seat.',
  'review-closed': 'There is no review yet. It opens when the session is over.',
  'analysis-closed': 'What was possible is shown to everyone when the facilitator opens the review.',
  'export-with-names':
    'Only the facilitator can have a session with people’s names. Leave that out, and everybody has a pseudonym.',
  'no-such-moment':
    'Nothing can be said of that moment. Choose one after the start of play that the session has come to.',
  'no-such-issue': 'The scenario has no such issue in play. Choose one from its term sheet.',
  stopping: 'The server is restarting. Your page goes on by itself in a moment.',
  'store-full':
    'The server has no room to store anything, so this was not done. Nothing is lost. Tell whoever runs it, then try again.',
  busy: 'The server was busy and changed nothing. Try again.',
  internal: 'Something went wrong on the server. Look whether it was done before you try again.',
} as const;

export type Refusal = keyof typeof refusals;

/** `position`: how many events of its own log the seat holds once it has read what its command made. */
export type Reply =
  | Readonly<{ ok: true; position: number }>
  | Readonly<{ ok: false; refusal: Refusal; message: string }>;

export const refuse = (refusal: Refusal): Reply & { ok: false } => ({ ok: false, refusal, message: refusals[refusal] });

/** `place`: where it is, if what was sent is wrong at one place. */
export const Problem = z.object({ refusal: z.string(), message: z.string(), place: z.string().nullable().optional() });
