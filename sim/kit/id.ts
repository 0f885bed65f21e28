// Flavoured ids: a plain string assigns, but two different ids do not mix by accident. F0.

type Flavour<Name extends string> = string & { readonly __id?: Name };

export type SessionId = Flavour<'SessionId'>;
export type TeamId = Flavour<'TeamId'>;
export type SeatId = Flavour<'SeatId'>;
export type DecisionId = Flavour<'DecisionId'>;
export type OptionId = Flavour<'OptionId'>;
export type RoleId = Flavour<'RoleId'>;
export type CardId = Flavour<'CardId'>;
/** Milliseconds since 1970-01-01 UTC, always handed in, never read from a clock in sim. */
export type EpochMs = number & { readonly __unit?: 'EpochMs' };
