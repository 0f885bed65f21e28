// The children's services: their office, and the room with a scale on the board.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { books, laptop, mug, pendant, plant, room, tableFront, townWindow } from './props.ts';

/** What children draw: a house, a sun, a tree, people. */
function drawnByChild(kind: number): string {
  switch (kind % 4) {
    case 0:
      return (
        line('M28 110V66l34-30 34 30v44zM52 110V84h20v26', '#c8573a', 6) + circle(112, 30, 13, '#ffd166')
      );
    case 1:
      return (
        line('M40 114V70', '#8a5f3c', 9) +
        circle(40, 52, 26, '#5a9a68') +
        line('M92 114V84M92 84l-16 14M92 84l16 14', '#2b3a67', 6) +
        circle(92, 70, 13, '#ef8354')
      );
    case 2:
      return (
        circle(70, 66, 26, '#ffd166') +
        times(
          8,
          (i) =>
            `<path d="M70 28v-16" stroke="#e0a63f" stroke-width="6" stroke-linecap="round" transform="rotate(${i * 45} 70 66)"/>`,
        )
      );
    default:
      return times(
        3,
        (i) =>
          circle(34 + i * 36, 52 + (i % 2) * 16, 12, ['#9b2d4f', '#1f7a8c', '#e0a63f'][i] ?? '#1f7a8c') +
          line(`M${34 + i * 36} ${66 + (i % 2) * 16}v34`, '#2b3a45', 6),
      );
  }
}

const drawingsLine = (y: number) =>
  line(`M180 ${y}Q800 ${y + 70} 1420 ${y}`, '#8a6344', 5) +
  times(7, (i) => {
    const x = 226 + i * 166;
    const sag = Math.round(70 * (1 - ((x + 70 - 800) / 620) ** 2) * 0.52);
    return place(
      x,
      y + sag + 6,
      `<g transform="rotate(${((i * 5) % 7) - 3} 70 0)">${rect(0, 0, 142, 128, ['#fffdf7', '#fdf1dc', '#eef6f4'][i % 3] ?? '#fffdf7', 3)}${drawnByChild(i)}${rect(60, -14, 16, 30, '#c8573a', 4)}</g>`,
    );
  });

const familyOfficeBack = () =>
  room('family', '#f3e6ea', '#e4cfd6', '#a98a7c', 700) +
  rect(0, 560, 1600, 140, '#d3b2bd') +
  rect(0, 552, 1600, 12, '#fffaf0') +
  townWindow('family', 590, 250, 420, 270) +
  drawingsLine(58) +
  books(196, 300, 330, 3, 112) +
  place(
    1090,
    300,
    rect(0, 0, 320, 16, '#8a6344', 5) +
      times(4, (i) =>
        place(
          44 + i * 78,
          16,
          circle(0, 0, 8, '#e0a63f') +
            path(
              i === 2 ? 'M-24 12q24-18 48 0l10 96h-68z' : 'M-32 12q32-22 64 0l14 190h-92z',
              ['#2b3a67', '#8a5a44', '#ffd166', '#3d7c4f'][i] ?? '#2b3a67',
            ),
        ),
      ),
  );

const bear = (x: number, y: number) =>
  place(
    x,
    y,
    circle(-30, -118, 17, '#a9744b') +
      circle(30, -118, 17, '#a9744b') +
      ellipse(0, -38, 50, 44, '#a9744b') +
      circle(0, -92, 42, '#b98455') +
      ellipse(0, -80, 20, 15, '#e7c79c') +
      circle(-15, -100, 5, '#2b2540') +
      circle(15, -100, 5, '#2b2540') +
      ellipse(0, -87, 6, 4, '#2b2540') +
      ellipse(-44, -10, 22, 16, '#b98455') +
      ellipse(44, -10, 22, 16, '#b98455'),
  );

const familyOfficeFore = () =>
  tableFront('#c4a186', '#94705a', 150) +
  bear(350, 150) +
  place(
    680,
    150,
    times(4, (i) =>
      rect(
        (i * 13) % 20,
        -18 - i * 18,
        210,
        16,
        ['#9b2d4f', '#fdeccb', '#5a4a78', '#e0a63f'][i] ?? '#9b2d4f',
        3,
      ),
    ),
  ) +
  place(
    1120,
    150,
    path('M16-56q34-40 52-6q20-26 34 8z', '#fffdf7') +
      rect(0, -56, 130, 56, '#7fb7be', 8) +
      rect(30, -56, 70, 12, '#5f9ea3', 6),
  );

function scoreRoomBack(): string {
  const tones = ['#dbe9d2', '#e6e3bd', '#f3d79a', '#efb877', '#e58f62', '#d0604a'];
  const scale = times(20, (i) =>
    rect(36 + i * 36, 250 - i * 7, 30, 40 + i * 7, tones[Math.floor(i / 3.4)] ?? '#d0604a', 4),
  );
  const board =
    rect(0, 0, 800, 340, '#fffdf7', 12) +
    `<rect width="800" height="340" rx="12" fill="none" stroke="#b49ab0" stroke-width="12"/>` +
    scale +
    line('M30 300H770', '#2b3a45', 6) +
    '<text x="52" y="240" font-family="sans-serif" font-weight="700" font-size="34" fill="#2b3a45" text-anchor="middle">1</text>' +
    '<text x="736" y="104" font-family="sans-serif" font-weight="700" font-size="34" fill="#2b3a45" text-anchor="middle">20</text>' +
    `<circle cx="250" cy="100" r="62" fill="none" stroke="#5a4a78" stroke-width="8" stroke-dasharray="30 14"/>` +
    path('M188 108q60-40 124-14l-6 34q-60-20-116 10z', '#e9e2ea', 'opacity=".9"');
  return (
    room('score', '#e6dff0', '#d0c5e0', '#8d7b8c', 700) +
    rect(0, 0, 1600, 40, '#5a4a78') +
    place(400, 84, board) +
    townWindow('score', 200, 110, 150, 330) +
    pendant(520, 14, '#9b2d4f') +
    pendant(1080, 14, '#9b2d4f') +
    place(
      1250,
      130,
      rect(0, 0, 160, 210, '#fdf1dc', 4) +
        times(6, (i) =>
          rect(20, 24 + i * 30, i % 2 === 0 ? 118 : 84, 10, i === 3 ? '#c8573a' : '#c6b7c6', 3),
        ),
    ) +
    plant(1420, 650, 1) +
    times(6, (i) =>
      place(
        300 + i * 180,
        610,
        rect(0, 0, 100, 90, '#7a5a86', 18) + rect(8, 8, 84, 50, shade('#7a5a86', 0.12), 14),
      ),
    )
  );
}

const scoreRoomFore = () =>
  path('M0 168Q800 118 1600 168V300H0z', '#efe0cf') +
  path('M0 196Q800 146 1600 196V300H0z', '#c9b09c') +
  laptop(320, 152, '#5a4a78') +
  place(720, 138, rect(0, -10, 210, 12, '#fffdf7', 3) + rect(16, -20, 196, 11, '#e6dff0', 3)) +
  place(990, 142, line('M0 0l84-10', '#c8573a', 13) + line('M20 12l88-4', '#2b3a67', 13)) +
  mug(1200, 150, '#9b2d4f', '#fdeccb');

export const FAMILIES = {
  'family-office': { back: familyOfficeBack, fore: familyOfficeFore },
  'score-room': { back: scoreRoomBack, fore: scoreRoomFore },
} as const;
