// Keep: asks the browser to keep what solo is made of, so that it opens without a server. F3. Rules B1, B4.

/** The play that is being opened has the line for itself first. */
const QUIET_MS = 5000;

let asked = false;

/** Browsers keep pages only of https and of this machine; elsewhere, and in development, nothing happens. */
export function keepSolo(): void {
  if (asked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  asked = true;
  setTimeout(() => {
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => {
      asked = false;
    });
  }, QUIET_MS);
}
