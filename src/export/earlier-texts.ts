import type { ArchiveFiles } from './exporting.ts';

/** Each earlier text of a revised statement as it was received, byte for byte. */
export const earlierTexts: ArchiveFiles = function* ({ held }) {
  for (const { id, revised } of held.statements)
    for (const { earlier } of revised ?? [])
      if (earlier !== undefined)
        yield {
          path: `statements/${id}/earlier/${earlier}.txt`,
          mediaType: 'text/plain; charset=utf-8',
          contents: ({ earlierText }) => earlierText(id, earlier),
        };
};
