/** An envoy of one state at another, by the name letters call him by. */
export interface Envoy {
  surname: string;
  /** Whose envoy he is, and where: ISO codes. */
  of: string;
  at: string;
  /** Years or months between which he surely was; the beginning and the end of a term are left out where they are not. */
  from: string;
  to: string;
}

/** One row of a table of envoys: whose, where, and `Lyons@1859/1865-02|Bruce@1865-04/1867-09`. */
export function envoys(of: string, at: string, list: string): Envoy[] {
  return list.split('|').map((item) => {
    const [surname = '', days = ''] = item.split('@');
    const [from = '', to = ''] = days.split('/');
    return { surname, of, at, from, to };
  });
}
