// Projector view, to be drawn. F3.
import type { ProjectorView as View } from '../../sim/session/projector.ts';
import type { LinkStatus } from '../play/play-model.ts';

export function ProjectorView({ view }: { readonly view: View; readonly status: LinkStatus }) {
  return <main class="page">{view.title}</main>;
}
