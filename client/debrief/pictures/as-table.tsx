// As table: what a picture shows, as a table on request; for screen readers the picture itself. F3.
import type { ComponentChildren } from 'preact';

type Props = {
  /** What it is a table of; ends "As a table:". */
  readonly of: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[];
};

export function AsTable({ of, head, rows }: Props) {
  return (
    <details class="pic-table">
      <summary>As a table: {of}</summary>
      <PictureTable of={of} head={head} rows={rows} />
    </details>
  );
}

export function PictureTable({ of, head, rows }: Props) {
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
          {rows.map((row, i) => (
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
