import { workerData } from 'node:worker_threads';
import { KeptStatements } from './kept-statements.ts';
import { openArchive } from './open-archive.ts';
import { type ReadingTogether, readTogether } from './read-ahead.ts';

// A thread of its own: takes texts from the common list until none is left.
const { folder, texts, next } = workerData as ReadingTogether;
readTogether(new KeptStatements(openArchive(folder)), texts, next);
