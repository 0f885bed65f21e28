// Where help is run from: the room above the fire station, the clinic in a furniture shop.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { papers, tableFront } from './props.ts';

function brick(x: number, y: number, width: number, height: number, tone: string): string {
  const rows = Math.ceil(height / 44);
  return (
    rect(x, y, width, height, tone) +
    times(rows, (row) =>
      times(Math.ceil(width / 220), (i) => {
        const bx = x + i * 220 + (row % 2) * 110;
        return bx + 92 > x + width || (i * 3 + row * 5) % 4 === 1
          ? ''
          : rect(bx, y + row * 44 + 6, 92, 32, shade(tone, (i + row) % 2 === 0 ? 0.08 : -0.07), 4);
      }),
    )
  );
}

function fireStationBack(): string {
  const helmet = (x: number, tone: string) =>
    place(
      x,
      470,
      line('M0-56v16', '#5d4030', 8) +
        path('M-44 20q0-62 44-62t44 62z', tone) +
        path('M-58 18h116v16H-58z', shade(tone, -0.2)) +
        path('M-12-30h24l-6 34h-12z', '#fffaf0'),
    );
  // The river on a map, and pins where people are.
  const map =
    rect(0, 0, 500, 330, '#7a5c43', 8) +
    rect(14, 14, 472, 302, '#f3e8c8', 4) +
    path('M30 250Q140 130 230 180T470 70V120Q330 250 240 240T120 302H30z', '#7fb7be') +
    path('M300 300l40-70 40 70zM360 300l46-86 50 86z', '#a9c49a') +
    line('M40 60L180 110L300 60L460 200', '#d9a374', 7) +
    times(8, (i) =>
      circle(
        [90, 150, 210, 270, 330, 400, 120, 440][i] ?? 90,
        [80, 190, 130, 90, 170, 120, 250, 240][i] ?? 80,
        12,
        i % 3 === 0 ? '#e4572e' : '#1f5f6b',
      ),
    );
  // The board where the rota hung: a bar, mostly filled.
  const board =
    rect(0, 0, 300, 250, '#143d46', 12) +
    rect(14, 14, 272, 222, '#0d2a31', 6) +
    rect(40, 48, 220, 46, '#23505a', 10) +
    rect(40, 48, 172, 46, '#7fd0a0', 10) +
    times(3, (i) =>
      rect(
        40,
        122 + i * 34,
        [180, 120, 60][i] ?? 60,
        16,
        ['#7fb7be', '#ffd166', '#ef8354'][i] ?? '#7fb7be',
        5,
      ),
    );
  const hose = place(
    1390,
    250,
    times(
      4,
      (i) =>
        `<ellipse cx="0" cy="0" rx="${76 - i * 18}" ry="${76 - i * 18}" fill="none" stroke="${i % 2 === 0 ? '#e0a63f' : '#c98b2c'}" stroke-width="16"/>`,
    ),
  );
  return (
    brick(0, 0, 1600, 700, '#b5694c') +
    rect(0, 700, 1600, 200, '#6b5a4c') +
    rect(0, 0, 1600, 36, '#5d4030') +
    times(4, (i) => rect(160 + i * 400, 36, 160, 14, '#fff3c9', 5)) +
    place(550, 84, map) +
    place(206, 100, board) +
    place(
      1090,
      100,
      rect(0, 0, 210, 250, '#f7efe0', 6) +
        rect(14, 14, 182, 222, '#8fa9b4', 3) +
        path('M14 170l50-40 40 26 40-50 52 60v70H14z', '#5c6f78') +
        rect(14, 190, 182, 46, '#6d8f8f') +
        line('M105 14v222M14 120h182', '#f7efe0', 10),
    ) +
    hose +
    rect(230, 404, 1080, 16, '#5d4030', 5) +
    times(6, (i) =>
      helmet(
        300 + i * 190,
        ['#c8573a', '#e0a63f', '#c8573a', '#fffaf0', '#c8573a', '#e0a63f'][i] ?? '#c8573a',
      ),
    ) +
    rect(1040, 36, 22, 680, '#d9c78e', 8)
  );
}

const fireStationFore = () =>
  tableFront('#cfa06a', '#8a6344', 150) +
  line('M180 300L260 180M1420 300L1340 180', '#5d4030', 16) +
  place(
    300,
    150,
    path('M0 0h120l-10-66q-2-12-14-12H24q-12 0-14 12z', '#c9d2cf') +
      path('M110-58l40-20l6 10l-38 36z', '#c9d2cf') +
      line('M20-78Q60-136 100-78', '#2b3a45', 9) +
      rect(46, -96, 28, 16, '#2b3a45', 5),
  ) +
  place(
    680,
    150,
    rect(0, -84, 66, 84, '#2b3a45', 8) +
      line('M14-84v-54', '#2b3a45', 7) +
      rect(12, -70, 42, 24, '#7fd0a0', 4) +
      times(3, (i) => rect(14, -38 + i * 12, 38, 6, '#55636d', 2)),
  ) +
  papers(860, 152) +
  place(
    1120,
    150,
    path('M0 0q0-72 66-72t66 72z', '#c8573a') +
      rect(-18, -10, 168, 14, '#a14027', 6) +
      path('M50-60h32l-8 40h-16z', '#fffaf0'),
  );

function furnitureClinicBack(): string {
  const sofa = (x: number, tone: string) =>
    place(
      x,
      690,
      rect(-20, -150, 320, 130, tone, 30) +
        rect(-44, -110, 66, 120, shade(tone, -0.14), 24) +
        rect(258, -110, 66, 120, shade(tone, -0.14), 24) +
        rect(16, -86, 124, 66, shade(tone, 0.14), 16) +
        rect(144, -86, 124, 66, shade(tone, 0.14), 16) +
        rect(-10, 0, 24, 20, '#5d4030', 4) +
        rect(264, 0, 24, 20, '#5d4030', 4),
    );
  const tag = (x: number, drop: number, tone: string) =>
    place(
      x,
      40,
      line(`M0 0v${drop}`, '#8a6344', 4) +
        path(`M-40 ${drop + 20}L0 ${drop}l40 20v86h-80z`, tone) +
        circle(0, drop + 20, 7, '#8a6344') +
        rect(-22, drop + 48, 44, 10, '#ffffffb0', 3) +
        rect(-22, drop + 68, 30, 10, '#ffffffb0', 3),
    );
  const lamp = (x: number, tone: string) =>
    place(
      x,
      690,
      rect(-6, -420, 12, 420, '#8a6344') +
        ellipse(0, 0, 56, 12, '#8a6344') +
        path('M-70-400l30-110h80l30 110z', tone) +
        ellipse(0, -400, 68, 10, '#fff0c2'),
    );
  const curtain = place(
    580,
    110,
    rect(-20, -14, 480, 14, '#8f9c96', 6) +
      times(9, (i) =>
        path(`M${i * 49} 0h49q-10 240 0 470h-49q12-230 0-470z`, i % 2 === 0 ? '#bfe0dc' : '#a9d3ce'),
      ) +
      circle(220, 170, 86, '#fffdf7') +
      path('M196 112h48v34h34v48h-34v34h-48v-34h-34v-48h34z', '#3d9a6a'),
  );
  return (
    rect(0, 0, 1600, 900, '#f7e6cf') +
    rect(0, 690, 1600, 210, '#c49a72') +
    rect(0, 684, 1600, 12, '#a47d58') +
    rect(0, 0, 1600, 40, '#14606e') +
    times(3, (i) =>
      place(
        1130 + i * 96,
        250,
        rect(0, 0, 74, 96, ['#e0a63f', '#7fb7be', '#c8573a'][i] ?? '#e0a63f', 4) +
          rect(10, 10, 54, 76, '#fffaf0', 3),
      ),
    ) +
    curtain +
    lamp(310, '#e9b44c') +
    lamp(1350, '#d9816a') +
    sofa(350, '#c8573a') +
    sofa(760, '#3d7c4f') +
    sofa(1130, '#5a4a78') +
    tag(450, 40, '#c8573a') +
    tag(1180, 60, '#9b2d4f')
  );
}

/** The back of the next sofa, with its price tag, and a doctor's case on it. */
const furnitureClinicFore = () =>
  path('M60 300V196q0-46 60-46H1480q60 0 60 46V300z', '#e0a63f') +
  path('M90 300V214q0-34 44-34H1466q44 0 44 34V300z', '#cf942f') +
  line('M560 184v116M1040 184v116', '#b98024', 7) +
  place(
    330,
    150,
    rect(0, -92, 170, 92, '#fffdf7', 12) +
      line('M54-92q0-30 31-30t31 30', '#6d7f8b', 11) +
      path('M73-72h24v22h22v24H97v22H73v-22H51v-24h22z', '#3d9a6a'),
  ) +
  place(
    1180,
    160,
    line('M0 0q10 30 4 50', '#8a6344', 4) +
      path('M-34 66L4 46l38 20v80h-76z', '#fffaf0') +
      circle(4, 68, 7, '#8a6344') +
      rect(-16, 92, 40, 9, '#c8573a', 3) +
      rect(-16, 112, 28, 9, '#c3b996', 3),
  );

export const RELIEF = {
  'fire-station': { back: fireStationBack, fore: fireStationFore },
  'furniture-clinic': { back: furnitureClinicBack, fore: furnitureClinicFore },
} as const;
