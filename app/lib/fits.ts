import { maxMessageBytes } from '../../game/protocol/socket';

/** Room for what the socket puts around a message, in bytes. */
const envelopeBytes = 256;

/** Whether the server takes a message of this size: it cuts the connection of whoever sends a larger one. */
export const fits = (message: unknown): boolean =>
  new TextEncoder().encode(JSON.stringify(message)).length + envelopeBytes <= maxMessageBytes;
