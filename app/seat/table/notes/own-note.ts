import type { NoteReply, OwnNote } from '../../../../game/protocol/socket';

/**
 * One's notes in this browser: the text as it stands here, and the revision that it was written over. `sent` was sent to
 * be kept and has had no answer, which may be lost though the server has kept it.
 */
export type NoteHere = Readonly<{ text: string; base: OwnNote; sent: OwnNote | null }>;

export const mostCharacters = 20_000;

const parted = '\n\n— written meanwhile on another device —\n\n';

/** Two texts that grew apart, both kept, however long; what begins or contains the other is enough alone. */
function together(here: string, there: string): string {
  if (here.includes(there)) return here;
  if (there.includes(here)) return there;
  return `${here}${parted}${there}`;
}

const isOwn = (stands: OwnNote, sent: OwnNote | null): boolean =>
  sent !== null && stands.revision === sent.revision + 1 && stands.text === sent.text;

function laidBeside({ text, base }: NoteHere, stands: OwnNote): NoteHere {
  return { text: text === base.text ? stands.text : together(text, stands.text), base: stands, sent: null };
}

/** The server tells a revision: taken over where nothing was changed here, else laid beside what was. */
export function told(here: NoteHere, stands: OwnNote): NoteHere {
  if (stands.revision <= here.base.revision) return here;
  return isOwn(stands, here.sent) ? { ...here, base: stands, sent: null } : laidBeside(here, stands);
}

/** The server has answered what was sent to be kept. */
export function answered(here: NoteHere, sent: OwnNote, reply: NoteReply): NoteHere {
  if (reply.kept) return { ...here, base: { text: sent.text, revision: reply.revision }, sent: null };
  if (!('stands' in reply)) return { ...here, sent: null };
  // A server that stands behind what was written here was set back: from there it has to go on.
  return reply.stands.revision < sent.revision ? laidBeside(here, reply.stands) : told(here, reply.stands);
}

export const isSaved = ({ text, base }: NoteHere): boolean => text === base.text;
