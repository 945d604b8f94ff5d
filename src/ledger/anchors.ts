/** Addresses of claims, behind the #. */

/** A claim's entry on the page of all sources. */
export const entryAnchor = (claim: string) => `claim-${claim}`;

/** The claim whose entry an address names behind its #. */
export const claimOfAnchor = (hash: string) => /^#claim-(.+)$/.exec(hash)?.[1];

/** A claim's place among a step's sources. Ids hold no double hyphen, so nothing else has this one. */
export const sourceAnchor = (step: string, claim: string) => `${step}--${claim}`;
