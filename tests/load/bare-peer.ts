// The peer: a bare ws server that stores nothing and tells everyone in a room who has voted, as JSON. A process of its own.
import { WebSocketServer, type WebSocket } from 'ws';

const server = new WebSocketServer({ port: Number(process.argv[2]), host: '127.0.0.1' });
const rooms = new Map<string, WebSocket[]>();

server.on('connection', (socket, request) => {
  const room = rooms.get(request.url ?? '') ?? [];
  rooms.set(request.url ?? '', room);
  const seat = room.push(socket) - 1;
  socket.on('message', (raw) => {
    const vote = JSON.parse(String(raw)) as { optionId: string };
    if (typeof vote.optionId !== 'string') return;
    const told = JSON.stringify({ seat, voted: true });
    for (const mate of room) mate.send(told);
  });
});
server.on('listening', () => process.send?.('ready'));
