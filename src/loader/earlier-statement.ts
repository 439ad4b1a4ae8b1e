import type { World } from '../extract/world/world.ts';
import type { EarlierRead } from '../ledger/history.ts';
import { decode } from '../read/decode.ts';
import { readEarlierText } from '../read/earlier-texts.ts';
import { readStatement } from '../resolve/read-statement.ts';

/** Reads an earlier text of a statement as any text is read; null where none is kept under the name or it cannot be read. */
export function earlierStatement(
  root: string,
  world: World,
  id: string,
  name: string,
): EarlierRead | null {
  const kept = readEarlierText(root, id, name);
  const source = kept && decode(kept.file, kept.bytes).source;
  if (!kept || !source) return null;
  const { sha256 } = kept;
  const { statement } = readStatement({ id, source, sha256, record: {} }, world);
  return statement && { sha256, statement };
}
