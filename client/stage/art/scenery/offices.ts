// Rooms where officials work: the office, the service desk, the meeting room, the call centre.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, line, path, place, rect, times } from '../svg.ts';
import {
  books,
  display,
  laptop,
  mug,
  papers,
  pendant,
  plant,
  room,
  SHADE,
  stickies,
  tableFront,
  townWindow,
} from './props.ts';

function officeBack(): string {
  return (
    room('office', '#f6ead6', '#e8d6ba', '#c9ab83') +
    townWindow('office-a', 190, 110, 560, 400, SHADE) +
    townWindow('office-b', 800, 110, 520, 400) +
    pendant(430, 66) +
    pendant(1090, 54) +
    place(1380, 150, rect(0, 0, 180, 250, '#fffaf0', 8)) +
    stickies(1396, 168, 2, 3) +
    books(20, 360, 140, 3, 110) +
    plant(1470, 652, 1.05)
  );
}

const officeFore = () =>
  tableFront('#8f6747', '#6f4e35') +
  place(
    250,
    150,
    rect(0, -130, 220, 124, '#2b3a45', 10) +
      rect(88, -8, 44, 10, '#4a5662') +
      circle(110, -68, 12, '#4a5662'),
  ) +
  papers(690, 152) +
  mug(1180, 152) +
  rect(0, 176, 1600, 8, '#5b3f2a');

function deskBack(): string {
  const number =
    '<text x="120" y="98" font-family="sans-serif" font-weight="700" font-size="64" fill="#ffd166" text-anchor="middle">A42</text>';
  const board =
    rect(0, 0, 480, 150, '#143d46', 16) +
    rect(20, 20, 200, 110, '#0d2a31', 8) +
    number +
    rect(244, 34, 200, 20, '#7fb7be', 6) +
    rect(244, 68, 150, 20, '#4f8b93', 6) +
    rect(244, 102, 180, 20, '#4f8b93', 6);
  const tones = [
    '#ffd166',
    '#ef8354',
    '#7fb7be',
    '#f7f3ea',
    '#c8573a',
    '#2b3a67',
    '#5a9a68',
    '#ffd166',
    '#f7f3ea',
  ];
  const leaflets =
    rect(0, 0, 330, 420, '#8a6344', 10) +
    times(9, (i) =>
      place(
        20 + (i % 3) * 100,
        20 + Math.floor(i / 3) * 133,
        rect(0, 0, 88, 115, tones[i] ?? '#ffd166', 4) +
          rect(12, 20, 64, 10, '#ffffffb0') +
          rect(12, 38, 44, 8, '#ffffff80'),
      ),
    );
  return (
    room('desk', '#dceeed', '#c3dedc', '#8fb0ad', 700) +
    rect(0, 0, 1600, 60, '#1f5f6b') +
    times(4, (i) => rect(200 + i * 360, 26, 150, 12, '#fff7dc', 6)) +
    place(560, 96, board) +
    townWindow('desk', 190, 150, 280, 380) +
    place(1160, 200, leaflets) +
    plant(1070, 660, 0.8) +
    times(5, (i) =>
      place(250 + i * 62, 620, rect(0, 0, 52, 60, '#e0a63f', 10) + rect(0, 48, 52, 16, '#c98b2c', 6)),
    )
  );
}

const deskFore = () =>
  rect(0, 118, 1600, 40, '#f7f0e0', 8) +
  rect(0, 154, 1600, 146, '#1f7a8c') +
  times(7, (i) => rect(i * 240 + 16, 172, 208, 128, '#1a6877', 8)) +
  place(1130, 20, path('M10 100h150l-18-92H28z', '#2b3a45') + rect(66, 98, 38, 8, '#4a5662')) +
  place(400, 62, path('M0 58q0-40 34-40t34 40z', '#e9b44c') + circle(34, 14, 7, '#e9b44c'));

function meetingBack(): string {
  const board =
    rect(0, 0, 620, 330, '#fffdf7', 12) +
    `<rect width="620" height="330" rx="12" fill="none" stroke="#b9c4c4" stroke-width="12"/>` +
    line('M60 240q60-150 120-60t120-80', '#1f7a8c', 8) +
    line('M330 84h220M330 128h160M330 172h200', '#c3cccb', 10) +
    line('M300 96l2-26l-26 6', '#1f7a8c', 8) +
    circle(90, 88, 34, '#ffd166') +
    line('M124 88h70', '#c8573a', 8);
  return (
    room('meeting', '#e3efe9', '#cfe0d6', '#b99c77') +
    place(490, 90, board) +
    townWindow('meeting', 190, 120, 230, 390) +
    stickies(1180, 120, 3, 4) +
    pendant(620, 34, '#c8573a') +
    pendant(980, 34, '#c8573a') +
    plant(1430, 650, 1)
  );
}

const meetingFore = () =>
  path('M0 170Q800 110 1600 170V300H0z', '#d9b483') +
  path('M0 196Q800 136 1600 196V300H0z', '#b98e5c') +
  laptop(330, 150) +
  papers(760, 142) +
  mug(1130, 148, '#1f7a8c', '#bfe3ea') +
  place(1000, 134, rect(0, 0, 96, 8, '#ffd166', 2));

function callCentreBack(): string {
  const booth = (i: number) =>
    place(
      230 + i * 400,
      400,
      rect(0, 0, 340, 300, '#3a7f86', 14) +
        rect(14, 14, 312, 130, '#5f9ea3', 10) +
        rect(96, 40, 150, 92, '#22404a', 8) +
        rect(108, 52, 90, 12, '#ffd98e', 4) +
        rect(108, 74, 60, 12, '#7fb7be', 4) +
        rect(0, 160, 340, 20, '#f3e3c0', 6),
    );
  const wall =
    rect(0, 0, 560, 170, '#143d46', 14) +
    times(4, (i) =>
      place(
        24 + i * 132,
        24,
        rect(0, 0, 116, 122, '#0d2a31', 8) +
          rect(16, 20, 84, 40, i === 1 ? '#ef8354' : '#ffd166', 6) +
          rect(16, 76, 60, 12, '#4f8b93', 4) +
          rect(16, 96, 40, 10, '#4f8b93', 4),
      ),
    );
  return (
    room('call', '#f4e6cf', '#ead3b0', '#a98f74', 700) +
    rect(0, 0, 1600, 40, '#c8573a') +
    place(520, 84, wall) +
    townWindow('call', 200, 100, 250, 230, SHADE) +
    townWindow('call-b', 1150, 100, 250, 230) +
    times(3, booth)
  );
}

const callCentreFore = () =>
  tableFront('#f3e3c0', '#2f6d74', 140) +
  times(5, (i) => rect(i * 340 + 20, 186, 300, 114, '#295f66', 8)) +
  place(
    300,
    142,
    rect(0, -8, 120, 10, '#2b3a45', 5) +
      line('M20-10q0-74 44-74t44 74', '#2b3a45', 11) +
      rect(8, -40, 26, 38, '#c8573a', 12) +
      rect(94, -40, 26, 38, '#c8573a', 12) +
      line('M28-6q10 20 44 4', '#2b3a45', 7),
  ) +
  display(1080, 30, 210, 108, 2) +
  mug(760, 142, '#fffaf0', '#e0a63f');

export const OFFICES = {
  office: { back: officeBack, fore: officeFore },
  desk: { back: deskBack, fore: deskFore },
  'meeting-room': { back: meetingBack, fore: meetingFore },
  'call-centre': { back: callCentreBack, fore: callCentreFore },
} as const;
