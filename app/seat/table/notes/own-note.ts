import type { NoteReply, OwnNote } from '../../../../game/protocol';

/** One's notes in this browser: the text as it stands here, and the revision that it was written over. */
export type NoteHere = Readonly<{ text: string; base: OwnNote }>;

export const mostCharacters = 20_000;

const parted = '\n\n— written meanwhile on another device —\n\n';

/** Two texts that grew apart, both kept; what begins or contains the other is enough alone. */
function together(here: string, there: string): string {
  if (here.includes(there)) return here;
  if (there.includes(here)) return there;
  return `${here}${parted}${there}`.slice(0, mostCharacters);
}

/** The server tells a revision: taken over where nothing was changed here, else laid beside what was. */
export function told({ text, base }: NoteHere, stands: OwnNote): NoteHere {
  if (stands.revision <= base.revision) return { text, base };
  return { text: text === base.text ? stands.text : together(text, stands.text), base: stands };
}

/** The server has answered what was sent to be kept. */
export function answered(here: NoteHere, sent: OwnNote, reply: NoteReply): NoteHere {
  if (reply.kept) return { ...here, base: { text: sent.text, revision: reply.revision } };
  return 'stands' in reply ? told(here, reply.stands) : here;
}

export const isSaved = ({ text, base }: NoteHere): boolean => text === base.text;
