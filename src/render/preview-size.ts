/** The picture that stands beside a link where it is passed on, in pixels: as Open Graph's readers show it whole. */
export const previewSize = { width: 1200, height: 630 } as const;
