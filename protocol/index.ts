// Door of protocol. F1. Types and constants only; the schemas are in schema.ts, for the server.
export * from './codes.ts';
export * from './http.ts';
export * from './message.ts';
