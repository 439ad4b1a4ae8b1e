import { parseArgs } from 'node:util';
import { contentFolder } from '../src/loader/archive.ts';

// npm run dev [-- --port N]: serves the archive and follows its texts and records as they are saved.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'development';
process.env['ARCHIVE_CONTENT'] = contentFolder();

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const { dev } = await import('astro');
await dev({ server: { port: Number(values.port) } });
