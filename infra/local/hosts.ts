import type { Ports } from './ports.ts';
import type { Hosts } from './template/template.ts';

/** The portal's address in a template that was told no other. */
const DEFAULT_ORIGIN = /http:\/\/127\.0\.0\.1:3000(?!\d)/g;

const at = (port: number) => `http://127.0.0.1:${String(port)}`;

/** Addresses of AWS stand as text in the template; finished strings get the stand-ins' instead. */
export const hosts = (ports: Ports): Hosts => [
  [DEFAULT_ORIGIN, at(ports.gateway)],
  [/https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com/g, at(ports.identity)],
  [/https:\/\/[a-z0-9-]+\.auth\.[a-z0-9-]+\.amazoncognito\.com/g, at(ports.identity)],
  [/https:\/\/[a-z0-9]+\.execute-api\.[a-z0-9-]+\.amazonaws\.com/g, at(ports.gateway)],
  [/https:\/\/[a-z0-9]+\.cloudfront\.net/g, at(ports.gateway)],
];
