// As table: what a picture shows, as a table on request. F3. For some this is the picture.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  /** What it is a table of; ends "As a table:". */
  readonly of: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. Asked for when the table is opened: fifty teams fill many. */
  readonly rows: () => readonly (readonly ComponentChildren[])[];
};

export function AsTable({ of, head, rows }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="pic-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table: {of}</summary>
      {isOpen && <Table of={of} head={head} rows={rows} />}
    </details>
  );
}

function Table({ of, head, rows }: Props) {
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label={`Table, scrolls sideways: ${of}`}>
      <table>
        <caption class="hidden-text">{of}</caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th scope="col" key={i}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows().map((row, i) => (
            <tr key={i}>
              {row.map((cell, k) =>
                k === 0 ? (
                  <th scope="row" key={k}>
                    {cell}
                  </th>
                ) : (
                  <td key={k}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
