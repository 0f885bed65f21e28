// Door of reports. F1.
export { toCsv, type Column } from './csv.ts';
export { JOURNAL_FORMAT, journalFile, type JournalEntry, type JournalFile } from './journal-file.ts';
export { rescore, type Rescored } from './rescore.ts';
export {
  COMMIT_COLUMNS,
  commitsCsv,
  EVIDENCE_COLUMNS,
  evidenceCsv,
  NAME_COLUMNS,
  namesCsv,
  VOTE_COLUMNS,
  votesCsv,
  type Played,
} from './session-tables.ts';
export { sha1, uuidOf } from './uuid.ts';
export { ACTIVITY_TYPES, EXTENSIONS, VERBS, xapiStatements, type Statement } from './xapi.ts';
