import { createServer, type Server } from 'node:net';
import { StartFault } from './start-fault';

/** Says at once that a port is taken, before anything slow begins. */
export async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens, and answers with the port that was taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(faultOf(error, port)));
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function faultOf(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new StartFault([`PORT takes a port that is free, and ${port} is taken.`]);
  if (error.code === 'EACCES') return new StartFault([`PORT takes a port you may open, and ${port} is not one.`]);
  return error;
}
