/** The anchors of claims: the part of an address after the #. */

/** The anchor of a claim on the page of sources. */
export const entryAnchor = (claim: string) => `claim-${claim}`;

/** The claim id in an address's hash (`#claim-…`); undefined for any other hash. */
export const claimOfAnchor = (hash: string) => /^#claim-(.+)$/.exec(hash)?.[1];

/** The anchor of a claim in the sources of a step. It is unique: ids have no double hyphen. */
export const sourceAnchor = (step: string, claim: string) => `${step}--${claim}`;
