import { parentPort, workerData } from 'node:worker_threads';
import { archive } from './archive.ts';
import { makeBesidePages } from './beside-pages.ts';
import { heldArchive } from './held-archive.ts';

// A thread of its own beside the one that renders pages; it is told the folder, and tells what it made.
const { folder } = workerData as { folder: string };
parentPort?.postMessage(await makeBesidePages(heldArchive(), archive().site, folder));
