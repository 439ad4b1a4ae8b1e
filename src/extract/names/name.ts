import type { OfficeRank } from '../../gazetteer/types.ts';

/** What a name of the gazetteer or the authority files stands for. */
export type Name =
  | { readonly is: 'state'; readonly code: string }
  | { readonly is: 'demonym'; readonly code: string }
  | { readonly is: 'prefix'; readonly code: string }
  | { readonly is: 'place'; readonly id: string; readonly country: string }
  | { readonly is: 'office'; readonly office: string; readonly rank: OfficeRank }
  | { readonly is: 'person'; readonly id: string }
  | { readonly is: 'agency'; readonly id: string }
  | { readonly is: 'false-friend' };
