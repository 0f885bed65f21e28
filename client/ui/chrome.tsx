// Chrome: page frame, banner and small parts every screen shares. F3.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkStatus } from '../play/play-model.ts';
import { wordsFor } from './words.ts';

export function setTitle(title: string): void {
  document.title = title === '' ? 'Caseroom' : `${title} · Caseroom`;
}

type PageProps = {
  readonly title: string;
  readonly wide?: boolean;
  readonly chips?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function Page({ title, wide = false, chips, children }: PageProps) {
  useEffect(() => setTitle(title), [title]);
  return (
    <div class={wide ? 'page wide' : 'page'}>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <header class="bar">
        <a class="home" href="/">
          Caseroom
        </a>
        <div class="chips">{chips}</div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <a href="/about">About Caseroom and its sources</a>
      </footer>
    </div>
  );
}

/** Says that the connection is gone after a second, so that a blink says nothing. */
export function OfflineBanner({ status }: { readonly status: LinkStatus }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (status !== 'offline') {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(true), 1000);
    return () => clearTimeout(timer);
  }, [status]);
  return (
    <div class="live" role="status">
      {shown && <p class="banner">No connection. We are reconnecting; what you typed is safe.</p>}
    </div>
  );
}

export function Wrong({ code }: { readonly code: string | null }) {
  return <div role="alert">{code !== null && <p class="note wrong">{wordsFor(code)}</p>}</div>;
}

type DialogProps = {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A modal dialog, open while it is rendered. Escape and a click on the backdrop close it. */
export function Dialog({ label, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={label}
      onCancel={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div class="stack">{children}</div>
    </dialog>
  );
}
