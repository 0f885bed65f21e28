// Choice: one of a few, each with a title and a line of words. F3.

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly items: readonly { readonly value: T; readonly title: string; readonly words: string }[];
  readonly value: T;
  readonly pick: (value: T) => void;
};

export function Choice<T extends string>({ legend, name, items, value, pick }: ChoiceProps<T>) {
  return (
    <fieldset class="sheet">
      <legend class="hidden-text">{legend}</legend>
      <p aria-hidden="true">
        <b>{legend}</b>
      </p>
      {items.map((item) => (
        <label class="tome" key={item.value}>
          <input type="radio" name={name} checked={value === item.value} onChange={() => pick(item.value)} />
          <span class="body">
            <b>{item.title}</b>
            <span class="small">{item.words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
