import { described, type FieldProps, FormGroup } from './form-group.tsx';

export interface SelectProps extends FieldProps {
  readonly items: readonly { readonly value: string; readonly text: string; readonly lang?: string }[];
  readonly value?: string | undefined;
}

/** One of many. */
export const Select = (props: SelectProps) => {
  const { name, id = name, items, value = '', error } = props;
  return (
    <FormGroup field={props}>
      <select
        class={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        id={id}
        name={name}
        {...described(props)}
      >
        {items.map((item) => (
          <option value={item.value} selected={item.value === value} lang={item.lang}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
};
