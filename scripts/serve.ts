import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archive } from '../src/loader/archive.ts';
import { serveFolder } from './static-server.ts';

// npm run serve [-- --outDir DIR --port N --host NAME]: serves what was built, until it is interrupted.
const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port}: not a port (0 to 65535)`);
  process.exit(1);
}

try {
  const server = await serveFolder(resolve(values.outDir), {
    base: new URL(archive().site).pathname,
    port,
    host: values.host,
    onBusy: (taken) => console.log(`Port ${taken} is taken, trying ${taken + 1}`),
  });
  console.log(`The archive is at ${server.address} (stop it with Ctrl+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
