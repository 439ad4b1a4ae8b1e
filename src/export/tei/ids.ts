/** Names within one document: an id of the archive may begin with a digit, which XML does not allow. */
export const personId = (id: string): string => `person-${id}`;
export const organisationId = (id: string): string => `org-${id}`;
export const placeId = (id: string): string => `place-${id}`;
export const stateId = (code: string): string => `state-${code}`;
export const themeId = (id: string): string => `theme-${id}`;
export const formulaId = (id: string): string => `formula-${id}`;
export const kindId = (kind: string): string => `kind-${kind}`;
