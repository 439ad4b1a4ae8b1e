/**
 * The exponent by which a value grows with the number of texts: 1 where it doubles with them, 2 where it quadruples.
 * Null where one of the values is not known or is nothing.
 */
export function growth(
  [sizeA, valueA]: readonly [number, number | null],
  [sizeB, valueB]: readonly [number, number | null],
): number | null {
  if (valueA === null || valueB === null || !(valueA > 0) || !(valueB > 0)) return null;
  return Math.log(valueB / valueA) / Math.log(sizeB / sizeA);
}
