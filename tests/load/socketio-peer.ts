// The peer: Socket.IO with rooms, as its guide shows them; stores nothing. A process of its own.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const server = new Server(http, { transports: ['websocket'] });
const seats = new Map<string, number>();

server.on('connection', (socket) => {
  const room = String(socket.handshake.query['room']);
  const seat = seats.get(room) ?? 0;
  seats.set(room, seat + 1);
  void socket.join(room);
  socket.on('vote', (vote: { optionId?: unknown }) => {
    if (typeof vote.optionId === 'string') server.to(room).emit('told', { seat, voted: true });
  });
});
http.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
