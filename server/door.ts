import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { refuse } from '../game/protocol/refusals';
import { addressOf } from './address-of';
import { createAllowance } from './allowance';
import { perPerson, pointsFor } from './crowd';
import { Headcount } from './headcount';

export type DoorSetting = Readonly<{ proxies: number; people: number }>;

/** Who comes in: how much one address may ask for, and how many connections it may hold open. */
export function createDoor({ proxies, people }: DoorSetting) {
  const allowance = createAllowance(perPerson.points * people, 60);
  const connections = new Headcount(perPerson.connections * people);

  return {
    /** Whether the request is let in; if not, it was answered. From here on its one address is the one that counts. */
    async letsIn(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
      const address = addressOf(request, proxies);
      claimNothingElse(request, address);
      if (await allowance.take(address, pointsFor(request.url))) return true;
      tooMany(response, await allowance.wait(address));
      return false;
    },
    /** Behind a proxy all connections are the proxy's, which counts its own. */
    watch(server: Server): void {
      if (proxies > 0) return;
      server.on('connection', (socket: Socket) => {
        const address = addressOf({ headers: {}, socket }, 0);
        if (!connections.enter(address)) return socket.destroy();
        socket.once('close', () => connections.leave(address));
      });
    },
  };
}

function claimNothingElse(request: IncomingMessage, address: string): void {
  const { rawHeaders } = request;
  for (let index = rawHeaders.length - 2; index >= 0; index -= 2)
    if (rawHeaders[index]?.toLowerCase() === 'x-forwarded-for') rawHeaders.splice(index, 2);
  rawHeaders.push('X-Forwarded-For', address);
  request.headers['x-forwarded-for'] = address;
}

function tooMany(response: ServerResponse, seconds: number): void {
  const { refusal, message } = refuse('too-many');
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Retry-After': seconds };
  response.writeHead(429, headers).end(JSON.stringify({ refusal, message }));
}
