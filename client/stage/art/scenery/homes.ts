// A kitchen at home: where a letter is opened and a form is filled in.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, line, path, place, rect, times } from '../svg.ts';
import { mug, pendant, plant, room, townWindow } from './props.ts';

function kitchenBack(): string {
  const tiles = times(44, (i) =>
    rect(176 + (i % 22) * 58, 440 + Math.floor(i / 22) * 58, 54, 54, i % 5 === 2 ? '#f3cf8e' : '#fbf3e2', 4),
  );
  const cupboard = (x: number, width: number) =>
    place(
      x,
      96,
      rect(0, 0, width, 250, '#2f7f88', 8) +
        rect(12, 12, width / 2 - 18, 226, '#3b919a', 6) +
        rect(width / 2 + 6, 12, width / 2 - 18, 226, '#3b919a', 6) +
        circle(width / 2 - 16, 130, 7, '#ffd98e') +
        circle(width / 2 + 16, 130, 7, '#ffd98e'),
    );
  const fridge =
    rect(0, 0, 220, 520, '#f7efe0', 16) +
    line('M0 190h220', '#dccfb6', 8) +
    line('M186 80v70M186 226v110', '#b9c4c4', 11) +
    rect(34, 40, 70, 84, '#ffd166', 3) +
    line('M48 64h40M48 84h30', '#a8802c', 5) +
    rect(60, 230, 84, 60, '#bfe3ea', 3) +
    path('M66 284l24-30 20 20 12-12 16 22z', '#5a9a68');
  const hob = place(
    980,
    540,
    line('M20 0h150', '#2b3a45', 8) +
      path('M40-4h110l-8-60q-2-10-12-10H60q-10 0-12 10z', '#c8573a') +
      line('M144-52l36-16', '#c8573a', 12) +
      line('M68-76q27-34 54 0', '#2b3a45', 8),
  );
  return (
    room('kitchen', '#fbeed3', '#f3dcb2', '#c98f5e', 710) +
    tiles +
    cupboard(180, 300) +
    cupboard(1010, 250) +
    townWindow('kitchen', 560, 100, 380, 290) +
    rect(170, 540, 1110, 26, '#8f6747', 6) +
    rect(176, 566, 1100, 146, '#2f7f88') +
    times(4, (i) => rect(192 + i * 272, 582, 250, 116, '#3b919a', 6)) +
    hob +
    place(1290, 196, fridge) +
    plant(640, 452, 0.36) +
    plant(860, 452, 0.3) +
    pendant(740, 26, '#c8573a')
  );
}

const kitchenFore = () =>
  path('M0 160h1600v140H0z', '#e9c48d') +
  rect(0, 160, 1600, 14, '#f6dcae') +
  times(4, (i) => line(`M0 ${206 + i * 32}H1600`, '#dcb378', 3)) +
  place(
    330,
    160,
    rect(0, -8, 210, 10, '#fffdf7', 3) +
      rect(24, -16, 190, 9, '#f3e9d4', 3) +
      path('M40-16h120l20-26h-120z', '#ffffff') +
      line('M70-26h70', '#1f7a8c', 4),
  ) +
  mug(1160, 162, '#1f7a8c', '#ffd98e') +
  place(
    820,
    160,
    path('M0-40h140q-6 42-46 42h-48q-40 0-46-42z', '#fffaf0') +
      circle(40, -48, 24, '#e4572e') +
      circle(80, -54, 25, '#e0a63f') +
      circle(110, -46, 20, '#5a9a68'),
  );

export const HOMES = { 'home-kitchen': { back: kitchenBack, fore: kitchenFore } } as const;
