import { parentPort, workerData } from 'node:worker_threads';
import { tellOtherThreads } from '../diagnostics/told-over-threads.ts';
import { archive } from './archive.ts';
import { makeBesidePages } from './beside-pages.ts';
import { heldArchive } from './held-archive.ts';

// A thread of its own beside the one that renders pages; it is told the folder, and tells when the statements are
// related, so that what was found by comparing them is kept for the pages, and then what it made.
const { folder } = workerData as { folder: string };
tellOtherThreads();
const held = heldArchive();
held.holdings();
parentPort?.postMessage('related');
parentPort?.postMessage(await makeBesidePages(held, archive().site, folder));
