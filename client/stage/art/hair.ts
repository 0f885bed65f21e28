// Hair in two layers: behind the head and over the forehead. Head drawn about (200, 190).
// Floor F3 (client/stage/art), pure.
import { circle, line, path, shade, times } from './svg.ts';

export const HAIR_STYLES = [
  'bob',
  'bun',
  'afro',
  'short',
  'bald',
  'hijab',
  'long',
  'curly',
  'curls',
  'parting',
  'ponytail',
  'cropped',
  'wavy',
  'fringe',
  'quiff',
  'pixie',
  'locs',
  'receding',
  'headwrap',
  'braid',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** Styles that hide the ears. */
export const COVERING: readonly HairStyle[] = ['hijab'];

const SIDE_SWEPT =
  'M116 190c-10-78 26-126 88-126c62 0 94 46 80 126c-14-30-30-60-56-76c-24 30-66 48-98 52c-8 6-12 14-14 24z';
const PULLED_BACK = 'M117 178c-4-68 30-108 83-108s87 40 83 108c-10-36-32-64-83-64s-73 28-83 64z';
const CURTAINS =
  'M200 94C166 104 130 136 121 206L110 204C96 120 130 60 200 60C270 60 304 120 290 204L279 206C270 136 234 104 200 94z';

export function hairBehind(style: HairStyle, colour: string): string {
  const dark = shade(colour, -0.2);
  switch (style) {
    case 'bob':
      return path(
        'M104 190C96 90 150 62 202 62S306 90 298 190l4 84c2 30-34 34-42 10H140c-8 24-44 20-42-10z',
        dark,
      );
    case 'bun':
      return circle(200, 56, 38, dark) + path('M110 196c-8-92 38-128 90-128s98 36 90 128z', dark);
    case 'afro':
      return path(
        'M200 26c74-4 126 42 124 106c20 44 0 92-36 104H112c-36-12-56-60-36-104C74 68 126 22 200 26z',
        dark,
      );
    case 'hijab':
      return path(
        'M200 56c76 0 108 56 106 132c-2 60 8 112 36 172l-56 60H114l-56-60c28-60 38-112 36-172C92 112 124 56 200 56z',
        dark,
      );
    case 'long':
      return path(
        'M200 58c76 0 108 54 102 136c-2 70 6 130 22 196c-30 20-60 20-80 8H156c-20 12-50 12-80-8c16-66 24-126 22-196C92 112 124 58 200 58z',
        dark,
      );
    case 'curly':
      return (
        times(15, (i) => {
          const angle = Math.PI * (0.86 + (i * 1.28) / 14);
          return circle(
            Math.round(200 + Math.cos(angle) * 96),
            Math.round(182 + Math.sin(angle) * 100),
            33,
            dark,
          );
        }) +
        [
          [100, 226],
          [104, 268],
          [300, 226],
          [296, 268],
          [116, 300],
          [284, 300],
        ]
          .map(([x, y]) => circle(x ?? 0, y ?? 0, 29, dark))
          .join('')
      );
    case 'ponytail':
      return (
        path('M262 92c60-14 92 40 78 106c-8 42-4 66 14 92c-44 10-84-18-82-72c0-50 6-76-24-104z', dark) +
        path('M112 190c-6-90 40-124 88-124s96 34 88 124z', dark)
      );
    case 'wavy':
      return path(
        'M200 58c72 0 112 46 104 126c-2 26 18 40 14 70c-2 24 14 34 8 62c-10 24-52 22-66 4H140c-14 18-56 20-66-4c-6-28 10-38 8-62c-4-30 16-44 14-70C88 104 128 58 200 58z',
        dark,
      );
    case 'locs':
      return times(9, (i) =>
        line(
          `M${116 + i * 21} 120Q${92 + i * 27} 220 ${88 + i * 28} ${i % 2 === 0 ? 326 : 306}`,
          i % 2 === 0 ? dark : shade(colour, -0.08),
          25,
        ),
      );
    case 'braid':
      return (
        path('M112 190c-6-90 40-124 88-124s96 34 88 124z', dark) +
        times(
          6,
          (i) =>
            `<ellipse cx="${294 + (i % 2) * 6}" cy="${230 + i * 32}" rx="${24 - i * 1.6}" ry="22" fill="${i % 2 === 0 ? dark : colour}"/>`,
        )
      );
    case 'headwrap':
      return path('M106 160c-10-96 40-132 96-132s102 40 92 132z', dark);
    case 'curls':
      return times(9, (i) => {
        const angle = Math.PI * (1 + i / 8);
        return circle(
          Math.round(200 + Math.cos(angle) * 84),
          Math.round(168 + Math.sin(angle) * 82),
          29,
          dark,
        );
      });
    case 'short':
    case 'bald':
    case 'parting':
    case 'cropped':
    case 'fringe':
    case 'quiff':
    case 'pixie':
    case 'receding':
      return '';
  }
}

export function hairFront(style: HairStyle, colour: string): string {
  const light = shade(colour, 0.2);
  const shine = line('M156 92q32-20 74-10', light, 6, 'opacity=".7"');
  switch (style) {
    case 'bob':
      return path(SIDE_SWEPT, colour) + shine;
    case 'wavy':
      return (
        path(
          'M112 206c-14-88 24-146 92-146c66 0 98 54 84 146c-6-20-10-34-10-48c-24-8-44-26-54-50c-22 36-60 50-94 54c-2 16-8 28-18 44z',
          colour,
        ) + shine
      );
    case 'pixie':
      return (
        path(
          'M112 196C98 104 138 58 204 60C272 62 302 112 288 196C282 186 278 172 275 156C250 142 224 124 208 100C188 126 152 144 127 150C124 168 120 184 112 196z',
          colour,
        ) + shine
      );
    case 'bun':
    case 'ponytail':
    case 'braid':
      return (
        path(PULLED_BACK, colour) +
        line('M150 96q24-16 40-18', light, 6, 'opacity=".7"') +
        (style === 'bun' ? line('M176 40q20-16 46 0', light, 6, 'opacity=".7"') : '')
      );
    case 'long':
      return (
        path(CURTAINS, colour) +
        line('M140 112q16-26 42-34', light, 6, 'opacity=".7"') +
        line('M200 62v30', shade(colour, -0.25), 3)
      );
    case 'locs':
      return times(8, (i) =>
        line(
          `M200 76Q${132 + i * 20} 62 ${116 + i * 24} ${i === 0 || i === 7 ? 172 : 126 - Math.abs(3.5 - i) * -6}`,
          i % 2 === 0 ? colour : light,
          22,
        ),
      );
    case 'curly':
    case 'curls':
      return (
        times(9, (i) => {
          const angle = Math.PI * (1.02 + (i * 0.96) / 8);
          return circle(
            Math.round(200 + Math.cos(angle) * 80),
            Math.round(158 + Math.sin(angle) * 74),
            25,
            i % 3 === 1 ? shade(colour, 0.07) : colour,
          );
        }) + line('M160 74q14-10 28-4M214 70q14-4 24 6', light, 5, 'opacity=".6"')
      );
    case 'afro':
      return path(
        'M116 186c-14-72 28-112 84-112s98 40 84 112c-6-32-18-54-36-60c-14 8-78 10-96 0c-18 6-30 28-36 60z',
        colour,
      );
    case 'short':
      return (
        path(
          'M114 188c-14-74 24-126 96-126c56 0 92 40 77 126l-10-6c-2-28-8-44-18-54c-34 10-86 8-114-12c-14 14-20 36-22 66z',
          colour,
        ) + shine
      );
    case 'parting':
      return (
        path(
          'M115 192C102 108 130 62 196 61C268 58 300 110 285 192L276 186C276 152 270 134 258 120C226 124 178 118 156 98C148 122 130 136 125 188z',
          colour,
        ) + line('M172 88q42-12 82 14', light, 6, 'opacity=".75"')
      );
    case 'cropped':
      return path(
        'M117 182C106 108 140 70 200 70C260 70 294 108 283 182L275 178C273 140 264 120 246 114C214 105 186 105 154 114C136 120 127 140 125 178z',
        colour,
      );
    case 'fringe':
      return (
        path(
          'M113 190C98 98 140 54 204 54C270 54 302 102 287 190L278 182C278 160 274 150 268 142L254 150L242 136L220 149L206 133L182 148L172 134L148 148L134 142C128 152 124 164 123 184z',
          colour,
        ) + line('M150 90q36-24 84-8', light, 6, 'opacity=".6"')
      );
    case 'quiff':
      return (
        path(
          'M114 188C102 122 116 84 146 72C172 36 246 34 272 72C298 92 300 132 287 188L277 182C275 148 268 132 258 120C236 130 190 124 162 104C146 118 128 132 124 182z',
          colour,
        ) + line('M168 78q34-26 76-8', light, 7, 'opacity=".7"')
      );
    case 'bald':
      return (
        path('M117 204c-6-24-5-44 1-62c8 18 9 40 7 62zM283 204c6-24 5-44-1-62c-8 18-9 40-7 62z', colour) +
        line('M166 112q24-14 48-10', '#ffffff', 7, 'opacity=".28"')
      );
    case 'receding':
      return (
        path(
          'M115 198C100 120 134 68 200 68C266 68 300 120 285 198L275 188C274 158 268 138 254 124C250 112 240 102 224 98C208 90 192 90 176 98C160 102 150 112 146 124C132 138 126 158 125 188z',
          colour,
        ) + line('M160 88q36-18 74-6', light, 6, 'opacity=".6"')
      );
    case 'hijab':
      return (
        path(
          'M200 64c64 0 94 48 92 118c-2 70-40 122-92 122s-90-52-92-122C106 112 136 64 200 64zm0 36c-48 0-72 36-70 86c2 58 30 102 70 102s68-44 70-102c2-50-22-86-70-86z',
          colour,
          'fill-rule="evenodd"',
        ) +
        path('M128 272c30 60 88 82 156 80l24 42c-70 34-160 30-218-14c14-34 24-70 38-108z', colour) +
        line('M150 302c34 42 80 58 140 56', shade(colour, 0.18), 6) +
        line('M138 110q20-30 60-34', shade(colour, 0.2), 6, 'opacity=".8"')
      );
    case 'headwrap':
      return (
        path('M108 164C98 66 148 30 208 32C272 34 304 84 292 164C252 116 148 116 108 164z', colour) +
        path('M226 44c10-34 60-44 78-22c14 24-20 46-58 40z', shade(colour, 0.14)) +
        path('M226 48c36-8 66 10 64 38c-28 8-58-8-64-38z', shade(colour, -0.14)) +
        line(
          'M118 132Q160 86 236 66M122 104Q160 64 226 52M150 128Q214 96 284 112',
          shade(colour, 0.32),
          7,
          'opacity=".8"',
        )
      );
  }
}
