import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { listen } from '../../server/listen';

/** The least that a server for talk can be: it passes on what is said. Nothing is stored, checked or limited. */
const server = createServer();
const io = new Server(server, { serveClient: false });

io.on('connection', (socket) => {
  const room = String(socket.handshake.auth['room']);
  void socket.join(room);
  socket.on('time', (reply: (now: number) => void) => reply(Date.now()));
  socket.on('say', (payload: unknown, reply: () => void) => {
    io.to(room).emit('said', payload);
    reply();
  });
});

const port = await listen(server, 0);
process.send?.({ port });
process.on('SIGTERM', () => process.exit(0));
