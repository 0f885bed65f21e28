// Reads CSV as RFC 4180 says; written for the tests alone, so that it shares nothing with what writes it.

export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i] ?? '';
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') end();
    else if (sign === '\r' && text[i + 1] === '\n') {
      end();
      rows.push([]);
      i++;
    } else if (sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) end();
  else rows.pop();
  return rows;
}
