// Opens the picture in a host: WebGL first, CANVAS where that fails or is slow, redrawn on resize.
// Floor F3 (client/stage). Loaded on demand by index.ts; brings Phaser with it.
import { openCanvas, hasWebGl, type Renderer, type StageCanvas } from './canvas.ts';
import type { Stage } from './command.ts';
import { describeView } from './describe.ts';
import { FONT } from './paint.ts';
import { Picture } from './picture.ts';
import { applyCommand, EMPTY_VIEW } from './view.ts';

/** Slower than about 20 frames a second over the first frames: this device draws faster without WebGL. */
const SLOW_FRAME_MS = 50;
const RESIZE_WAIT_MS = 120;

export async function openGame(host: HTMLElement): Promise<Stage> {
  let view = EMPTY_VIEW;
  let closed = false;
  await document.fonts.load(`700 20px ${FONT}`).catch(() => []);
  let canvas = await openEither(host, hasWebGl() ? 'webgl' : 'canvas');
  let picture = new Picture(canvas.paint);
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', describeView(view));
  host.dataset['stage'] = canvas.renderer;

  let opening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resize = () => {
    if (closed || opening) return;
    const { size, dpr } = canvas.paint;
    if (
      size.width === host.clientWidth &&
      size.height === host.clientHeight &&
      dpr === Math.min(window.devicePixelRatio || 1, 2.5)
    )
      return;
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    canvas.resize();
    void picture.settle();
  };
  const observer = new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(resize, RESIZE_WAIT_MS);
  });
  observer.observe(host);

  const leaveSlowWebGl = async () => {
    if (canvas.renderer !== 'webgl' || (await canvas.pace) < SLOW_FRAME_MS || closed) return;
    opening = true;
    picture.close();
    canvas.close();
    canvas = await openCanvas(host, 'canvas');
    opening = false;
    if (closed) return canvas.close();
    picture = new Picture(canvas.paint);
    host.dataset['stage'] = canvas.renderer;
    void picture.show(view);
  };
  void leaveSlowWebGl();

  return {
    send(command) {
      if (closed) return;
      view = applyCommand(view, command);
      host.setAttribute('aria-label', describeView(view));
      void picture.show(view, command.kind === 'indicator' ? command.changes : []);
    },
    describe: () => describeView(view),
    close() {
      if (closed) return;
      closed = true;
      clearTimeout(timer);
      observer.disconnect();
      picture.close();
      if (!opening) canvas.close();
    },
  };
}

async function openEither(host: HTMLElement, renderer: Renderer): Promise<StageCanvas> {
  try {
    return await openCanvas(host, renderer);
  } catch (error) {
    if (renderer === 'canvas') throw error;
    host.replaceChildren();
    return openCanvas(host, 'canvas');
  }
}
