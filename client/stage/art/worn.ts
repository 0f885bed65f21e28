// Things people have with them: glasses, a headset, a hearing aid, a wheelchair.
// Floor F3 (client/stage/art), pure. Drawn about the same head as face.ts, ears at (116, 200) and (284, 200).
import { circle, ellipse, line, path, rect, shade } from './svg.ts';

export function glasses(colour: string): string {
  const lens = (x: number) => `<rect x="${x}" y="160" width="54" height="48" rx="19"/>`;
  const rims = `<g fill="#ffffff" fill-opacity=".16" stroke="${colour}" stroke-width="6">${lens(139)}${lens(207)}</g>`;
  return rims + line('M193 180q7-6 14 0M139 178l-20-6M261 178l20-6', colour, 6);
}

export function headset(colour: string): string {
  return (
    line('M108 196C96 96 142 50 200 50S304 96 292 196', colour, 11) +
    ellipse(108, 206, 17, 28, shade(colour, 0.2)) +
    ellipse(292, 206, 17, 28, shade(colour, 0.2)) +
    line('M110 230q10 50 62 44', colour, 6) +
    ellipse(176, 272, 12, 8, colour)
  );
}

export function hearingAid(colour: string): string {
  return (
    path('M284 174q16-4 17 14q2 24-9 28q-6-2-4-9q6-9 3-20q-3-8-9-6z', colour) +
    line('M288 214q-8 6-12-2', shade(colour, 0.3), 4) +
    circle(276, 208, 5, shade(colour, -0.2))
  );
}

/** Behind the shoulders: the back, and the two push handles. */
export function wheelchair(colour: string): string {
  const side = (x: number, out: 1 | -1) =>
    rect(x - 9, 350, 18, 260, colour, 6) +
    line(`M${x} 356V338q0-14 ${out * 14}-14h${out * 22}`, colour, 16) +
    line(`M${x + out * 18} 324h${out * 20}`, '#26212b', 20);
  return side(78, -1) + side(322, 1) + rect(78, 384, 244, 230, shade(colour, -0.3), 18);
}
