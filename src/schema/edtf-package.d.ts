declare module 'edtf' {
  /** What the package's parser returns for one EDTF string; `min` and `max` are UTC milliseconds. */
  interface EdtfValue {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    edtf: string;
    min: number;
    max: number;
  }
  export default function edtf(text: string): EdtfValue;
}
