/** A card, in pixels: the size that chats and feeds ask for, 1.91 to 1. */
export const CARD = { width: 1200, height: 630 };
