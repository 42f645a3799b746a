import { randomUUID } from 'node:crypto';
import { protocolVersion } from '../../../game/protocol/socket';

/** How one says things to a server: what opens a seat, how an action is said, and how an answer says that it was done. */
export type Language = Readonly<{
  auth: (secret: string, room: string) => object;
  say: (number: number, text: string) => string;
  accepted: string;
}>;

export const languages = {
  bare: {
    auth: (_, room) => ({ room }),
    say: (number, text) => `42${number}["say","${text}"]`,
    accepted: '[]',
  },
  parley: {
    auth: (secret) => ({ protocol: protocolVersion, secret }),
    say: (number, text) =>
      `42${number}["command",{"id":"${randomUUID()}","command":{"type":"send-message","to":"everyone","text":"${text}"}}]`,
    accepted: '"ok":true',
  },
} satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;
