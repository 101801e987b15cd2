/** How a person was last written to: the number of ours, and the JID that answers go to. */
export type Contact = { readonly instance: string; readonly replyTo: string };

export type Contacts = { readonly of: (personId: string) => Promise<Contact | undefined> };
