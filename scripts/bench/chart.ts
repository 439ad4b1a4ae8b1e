import type { Measured } from './measure.ts';
import { count, seconds } from './tables.ts';

const WIDTH = 400;
const BAR = 10;
/** The longest bar; what is left beside it is for its figure. */
const LONGEST = 320;

/**
 * Draws processor time and time by the clock of every program at each size, each size to a scale of its own. The colours
 * are those of the archive's light pages, and of its dark ones where a reader's browser asks for them; it needs no script
 * and no other file.
 */
export function chartOf(all: readonly Measured[]): string {
  const parts: string[] = [];
  let y = 0;
  for (const { size, cold, peers } of all) {
    const programs = [{ name: 'Concord', ...cold }, ...peers];
    const most = Math.max(
      ...programs.flatMap(({ seconds, processorSeconds }) => [seconds, processorSeconds ?? 0]),
    );
    y += 22;
    parts.push(words(0, y, `${count(size)} texts`, 'ink', 'font-size="16" font-weight="600"'));
    y += 8;
    for (const [place, { name, seconds: clock, processorSeconds }] of programs.entries()) {
      y += 18;
      parts.push(words(0, y, name, 'ink'));
      const colour = place === 0 ? 'own' : 'other';
      for (const [value, kind] of [
        [processorSeconds, 'filled'],
        [clock, 'open'],
      ] as const) {
        if (value === null) continue;
        y += 6;
        parts.push(bar(y, (value / most) * LONGEST, colour, kind));
        parts.push(
          words(
            (value / most) * LONGEST + 6,
            y + BAR - 1,
            seconds(value),
            'second',
            'font-size="12"',
          ),
        );
        y += BAR;
      }
      y += 4;
    }
    y += 14;
  }
  y += 12;
  const key = [
    `<rect class="other" x="0" y="${y - 9}" width="18" height="${BAR}" fill="#5d584f"/>`,
    words(24, y, 'processor time', 'second', 'font-size="12"'),
    `<rect class="other-open" x="140.5" y="${y - 8.5}" width="17" height="${BAR - 1}" fill="none" stroke="#5d584f"/>`,
    words(164, y, 'time by the clock', 'second', 'font-size="12"'),
  ];
  const height = y + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="'Source Sans 3', system-ui, sans-serif" font-size="14"><style>${DARK}</style>${[...parts, ...key].join('')}</svg>\n`;
}

const COLOURS = {
  ink: ['#1c1a17', '#e8e4da'],
  second: ['#5d584f', '#a8a294'],
  own: ['#8a2b21', '#e3a08c'],
  other: ['#5d584f', '#a8a294'],
} as const;

const DARK = `@media (prefers-color-scheme: dark){${Object.entries(COLOURS)
  .map(([name, [, dark]]) => `.${name}{fill:${dark}}.${name}-open{stroke:${dark}}`)
  .join('')}}`;

function bar(y: number, length: number, colour: 'own' | 'other', kind: 'filled' | 'open'): string {
  const [light] = COLOURS[colour];
  return kind === 'filled'
    ? `<rect class="${colour}" x="0" y="${y}" width="${round(length)}" height="${BAR}" fill="${light}"/>`
    : `<rect class="${colour}-open" x="0.5" y="${y + 0.5}" width="${round(Math.max(1, length - 1))}" height="${BAR - 1}" fill="none" stroke="${light}"/>`;
}

function words(
  x: number,
  y: number,
  text: string,
  colour: keyof typeof COLOURS,
  more = '',
): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const attributes = [
    `class="${colour}"`,
    `x="${round(x)}"`,
    `y="${y}"`,
    `fill="${COLOURS[colour][0]}"`,
    ...(more ? [more] : []),
  ];
  return `<text ${attributes.join(' ')}>${escaped}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
