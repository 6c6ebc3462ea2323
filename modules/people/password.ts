/** What makes a password: its length alone. Rules about signs make people choose worse ones. */
export const PASSWORD_LENGTH = 10

export const whyNotPassword = (password: string): 'short' | null => (password.length < PASSWORD_LENGTH ? 'short' : null)
