// Loaded before the synthesis: whoever opens a connection or asks for a name fails at once.
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const refuse = (what) => () => {
  throw new Error(`the synthesis reached for the network: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
dns.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
syncBuiltinESMExports();
