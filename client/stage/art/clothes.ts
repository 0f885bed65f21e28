// Neck, shoulders and clothes, from the collar (y ≈ 322) to below the picture.
// Floor F3 (client/stage/art), pure.
import { circle, line, path, place, rect, shade } from './svg.ts';

export const TOPS = [
  'blazer',
  'suit',
  'jumper',
  'shirt',
  'cardigan',
  'hoodie',
  'rollneck',
  'dress',
  'vest',
  'coat',
] as const;
export type Top = (typeof TOPS)[number];

const BODY = 'M34 660c0-186 16-288 68-312l60-26q38 28 76 0l60 26c52 24 68 126 68 312z';
const SLEEVES = 'M92 660l10-178M308 660l-10-178';

/** `accent` is the shirt, tie or trim seen beside the main colour. */
export function clothes(top: Top, colour: string, accent: string): string {
  const dark = shade(colour, -0.2);
  const light = shade(colour, 0.22);
  const body = path(BODY, colour) + line(SLEEVES, dark, 6);
  switch (top) {
    case 'blazer':
      return body + path('M160 322l40 128l40-128q-40 28-80 0z', accent) + lapels(dark);
    case 'suit':
      return (
        body +
        path('M158 322l42 132l42-132q-42 28-84 0z', '#f8f4ea') +
        path('M190 346h20l6 14l-16 92l-16-92z', accent) +
        path('M158 320l-8 24l34 26l16-24l16 24l34-26l-8-24l-42 24z', '#fffdf7') +
        lapels(dark)
      );
    case 'jumper':
      return body + line('M156 326q44 42 88 0', light, 13) + line('M60 640h280', light, 4, 'opacity=".25"');
    case 'shirt':
      return (
        body +
        path('M158 314l-16 24l38 40l20-32l20 32l38-40l-16-24l-42 30z', light) +
        line('M200 350v310', dark, 4) +
        circle(200, 400, 5, light) +
        circle(200, 460, 5, light) +
        circle(200, 520, 5, light)
      );
    case 'cardigan':
      return (
        body +
        path('M154 324q46 30 92 0l14 40l-46 296h-28l-46-296z', accent) +
        line('M156 326l-14 44l40 290M244 326l14 44l-40 290', dark, 8) +
        circle(176, 470, 6, light) +
        circle(182, 530, 6, light)
      );
    case 'hoodie':
      return (
        path('M126 300c-26 20-30 50-20 66q94 64 188 0c10-16 6-46-20-66q-74 60-148 0z', dark) +
        body +
        path('M144 322q56 52 112 0l20 22q-76 70-152 0z', light) +
        line('M176 372v66M224 372v58', '#f8f4ea', 5)
      );
    case 'rollneck':
      return (
        body +
        path('M154 290q46 28 92 0l4 44q-50 34-100 0z', shade(colour, 0.1)) +
        line('M156 312q44 26 88 0', dark, 3, 'opacity=".5"')
      );
    case 'vest':
      // A work vest with bright bands over a jumper in the accent's colour.
      return (
        path(BODY, accent) +
        line(SLEEVES, shade(accent, -0.2), 6) +
        path('M136 336L196 410V660H92q4-150-4-268z', colour) +
        path('M264 336L204 410V660h104q-4-150 4-268z', colour) +
        path('M90 470h106v30H92zM204 470h106l-2 30H204z', '#f4f2e4') +
        path('M112 366l24-16l26 110h-28zM288 366l-24-16l-26 110h28z', '#f4f2e4', 'opacity=".9"') +
        line('M200 412v248', dark, 4)
      );
    case 'coat':
      return (
        body +
        path('M158 322l42 70l42-70q-42 28-84 0z', accent) +
        path('M158 312L112 352L150 432L200 392zM242 312L288 352L250 432L200 392z', dark) +
        line('M200 392v268', dark, 5) +
        circle(178, 470, 8, dark) +
        circle(178, 540, 8, dark)
      );
    case 'dress':
      return body + path('M150 326q50 76 100 0l12 6q-62 92-124 0z', accent);
  }
}

function lapels(dark: string): string {
  return (
    path('M156 320l-30 26l26 48l-16 18l56 248h16h-8V450L160 320z', dark) +
    path('M244 320l30 26l-26 48l16 18l-56 248h-16h8V450L240 320z', dark)
  );
}

export function neck(skin: string): string {
  return (
    path('M162 262h76v62q-38 40-76 0z', shade(skin, -0.16)) +
    path('M162 322q38 40 76 0v10q-38 44-76 0z', skin, 'opacity=".5"')
  );
}

export function lanyard(colour: string): string {
  const badge =
    rect(0, 0, 60, 78, '#fffdf7', 8) +
    rect(0, 0, 60, 18, colour, 8) +
    circle(30, 40, 12, shade(colour, 0.55)) +
    rect(12, 58, 36, 6, '#c7cbd3', 3);
  return line('M150 334L194 462M250 334L206 462', colour, 8) + place(170, 456, badge);
}
