/** A text that says a number, in the forms that its language has for numbers; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * A text of the interface, with `{name}` where something is put in; of plurals `{count}` decides, or
 * `{ordinal}` for the second, the third.
 */
export type Text = string | Plural;
