// Door of protocol. F1.
export * from './message.ts';
export * from './author.ts';
export * from './catalogue.ts';
export { JournalFile } from './journal-file.ts';
export * from './panel.ts';
