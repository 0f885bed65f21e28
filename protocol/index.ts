// Door of protocol. F1.
export * from './message.ts';
