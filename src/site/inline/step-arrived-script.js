// Stands right behind the step that a page is for: all that its first paint shows has arrived.
dispatchEvent(new Event('story:arrived'));
