// Sure: asks once before what cannot be taken back. F3.
import { Dialog } from '../ui/chrome.tsx';

type Props = {
  readonly title: string;
  readonly words: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
};

export function Sure({ title, words, yes, onYes, onClose }: Props) {
  return (
    <Dialog label="Are you sure?" onClose={onClose}>
      <h2>{title}</h2>
      <p>{words}</p>
      <div class="row">
        <button
          type="button"
          class="button main"
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Dialog>
  );
}
