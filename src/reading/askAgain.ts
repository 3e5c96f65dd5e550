/** Names the form of `Shell`: where a page's script has not come, a press on a button that needs it asks for the page once more. */
export const askAgain = { type: 'submit', form: 'ask-again' } as const;
