// LRS target: where statements are sent, and as whom, from the environment. F3.

export type LrsTarget = {
  /** Address of the statements resource, without userinfo. */
  readonly url: string;
  /** Header, or null. */
  readonly authorization: string | null;
};

type Env = Readonly<Record<string, string | undefined>>;

/**
 * CASEROOM_LRS_URL is the xAPI endpoint, as https://lrs.example/xapi, with or without /statements. Who we are is in its
 * userinfo, or in CASEROOM_LRS_KEY and CASEROOM_LRS_SECRET. Null: nothing is sent. Undefined: it cannot be understood.
 */
export function lrsTarget(env: Env): LrsTarget | null | undefined {
  const given = env['CASEROOM_LRS_URL'] ?? '';
  if (given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const key = env['CASEROOM_LRS_KEY'] ?? decoded(url.username);
  const secret = env['CASEROOM_LRS_SECRET'] ?? decoded(url.password);
  url.username = url.password = url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/statements') ? path : `${path}/statements`;
  const basic = Buffer.from(`${key}:${secret}`).toString('base64');
  return { url: url.href, authorization: key === '' && secret === '' ? null : `Basic ${basic}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
