import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { previewSize } from '../render/preview-size.ts';
import { pngOf } from './png.ts';
import type { Preview } from './preview.ts';
import { familyOf, typefaces } from './typefaces.ts';

// As src/styles/tokens.css has them, in the light.
const paper = '#fbfaf7';
const ink = '#1c1a17';
const secondInk = '#5d584f';
const hairline = '#d8d3c8';

/** An element as the drawer takes it, with the styles it knows. */
export interface Drawn {
  readonly type: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Drawn[];
  };
}

/** The picture as elements: a heading, a hairline, how much is held, whose it is. */
export function layOut({ heading, line, archive }: Preview): Drawn {
  return box(
    {
      ...previewSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '68px 88px 72px',
      backgroundColor: paper,
      color: ink,
    },
    [
      words({ ...sans, fontWeight: 600, fontSize: 34, color: secondInk }, archive),
      box({ flexDirection: 'column' }, [
        words(
          { ...serif, fontSize: sizeOf(heading), lineHeight: 1.15, textWrap: 'balance' },
          heading,
        ),
        box({ height: 2, width: '100%', backgroundColor: hairline, margin: '34px 0 28px' }, []),
        words({ ...sans, fontSize: 38, color: secondInk }, line),
      ]),
    ],
  );
}

const serif = { fontFamily: familyOf('source-serif-4'), fontWeight: 400 } as const;
const sans = { fontFamily: familyOf('source-sans-3'), fontWeight: 400 } as const;

function box(style: Drawn['props']['style'], children: readonly Drawn[]): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words(style: Drawn['props']['style'], text: string): Drawn {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: text } };
}

/** Two steps down for long headings, so that each fits three lines. */
function sizeOf(heading: string): number {
  if (heading.length <= 22) return 104;
  return heading.length <= 40 ? 84 : 68;
}

let ready: Promise<void> | undefined;

/** Draws laid-out elements as a PNG: letters become outlines first, so that no font of the machine has a say. */
export async function draw(laidOut: Drawn): Promise<Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(wasm));
  await ready;
  const svg = await satori(laidOut as Parameters<typeof satori>[0], {
    ...previewSize,
    fonts: typefaces(),
  });
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const picture = drawing.render();
  const png = pngOf(picture.pixels, picture.width, picture.height);
  picture.free();
  drawing.free();
  return png;
}
