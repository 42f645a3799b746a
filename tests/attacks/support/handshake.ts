import { RawSocket } from '../../support/raw-socket';

/** What a server says to a handshake over a WebSocket of its own: `in`, the refusal, or `hung up` without a word. */
export async function shake(port: number, auth: unknown): Promise<string> {
  const raw = await RawSocket.open(port);
  raw.say(`40${typeof auth === 'string' ? auth : JSON.stringify(auth)}`);
  const heard = await raw.first(/\["(welcome)"|44\{"message":"([^"]+)"/);
  raw.end();
  if (heard === null) return 'hung up';
  return heard[1] === 'welcome' ? 'in' : (heard[2] ?? '');
}
