// Panels on the server: made, answered, counted, written, erased. F3. Failures are codes, never exceptions.
import type { PanelBook, PanelCard, PanelDesk } from '../../protocol/panel.ts';
import { ask, type Answer } from './api.ts';

const at = (code: string): string => `/api/panels/${encodeURIComponent(code)}`;

const send = <T>(
  method: 'POST' | 'PUT',
  path: string,
  body: unknown,
  bearer: string | null = null,
): Promise<Answer<T>> =>
  ask<T>(path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(bearer === null || bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
const read = <T>(path: string, bearer: string | null): Promise<Answer<T>> =>
  ask<T>(path, bearer === null ? {} : { headers: { authorization: `Bearer ${bearer}` } });

export const makePanel = (wish: { scenario: string; lang: string; passphrase: string }) =>
  send<{ code: string; ownerKey: string }>('POST', '/api/panels', wish);

/** A token, where this browser holds one, gets through when others have guessed too often. */
export const fetchPanel = (code: string, token: string | null) => read<PanelCard>(at(code), token);
export const beginPanel = (code: string) => send<{ token: string }>('POST', `${at(code)}/begin`, {});
export const fetchPanelBook = (code: string, token: string) => read<PanelBook>(`${at(code)}/book`, token);
export const answerPanel = (
  code: string,
  token: string,
  decisionId: string,
  given: { optionId: string; reason: string },
) => send<{ saved: true }>('PUT', `${at(code)}/answers/${encodeURIComponent(decisionId)}`, given, token);
export const finishPanel = (code: string, token: string) =>
  send<{ finished: true }>('POST', `${at(code)}/finish`, {}, token);

export const fetchPanelDesk = (code: string, key: string) => read<PanelDesk>(`${at(code)}/desk`, key);
export const fetchPanelFile = (code: string, key: string) =>
  read<{ text: string; version: number; people: number }>(`${at(code)}/file`, key);
export const writePanel = (code: string, ownerKey: string, passphrase: string) =>
  send<{ version: number; people: number }>('POST', `${at(code)}/write`, { ownerKey }, passphrase);
export const erasePanel = (code: string, ownerKey: string) =>
  send<{ erased: true }>('POST', `${at(code)}/erase`, { ownerKey });
