/** A card, in pixels: the size that chats and feeds ask for, 1.91 to 1. */
export const CARD = { width: 1200, height: 630 };

/** Left and right edge of the middle square, which is what a chat leaves when it crops the card. */
export const MIDDLE = {
	left: (CARD.width - CARD.height) / 2,
	right: (CARD.width + CARD.height) / 2
};

/** From the edge of the card, or of its middle, to the words beside it. */
export const EDGE = 40;

/** Width that words have on either side. */
export const ROOM = MIDDLE.left - EDGE - 24;

/** Letters beside the middle are this high: in a chat they are shown at a third of it. */
export const SIZE = 26;
