// The door of the art: portraits, markers and settings as SVG strings, usable without Phaser.
// Floor F3 (client/stage/art), pure.
export { avatarSvg, tokenLook, tokenOutline, type TokenLook, type TokenShape } from './avatar.ts';
export { coverSvg } from './cover.ts';
export { NAMED_PEOPLE } from './people.ts';
export { onPhoneSvg } from './on-phone.ts';
export { portraitSvg, PORTRAIT_HEIGHT, PORTRAIT_WIDTH } from './portrait.ts';
export { BACK_HEIGHT, backSvg, FORE_HEIGHT, foreSvg, SCENE_WIDTH, settingSvg } from './settings.ts';
export { atSize } from './svg.ts';
