// Door of host. F2.
export * from './ports.ts';
export { SessionHost, type HostParts } from './session-host.ts';
