import { described, type FieldProps, FormGroup } from './form-group.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  /** @default 5 */
  readonly rows?: number;
  /** The most characters; a script counts them. */
  readonly most?: number;
}

/** Several lines to fill in. */
export const Textarea = (props: TextareaProps) => {
  const { name, id = name, value, rows = 5, error, most } = props;
  return (
    <FormGroup field={props}>
      <textarea
        class={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
        id={id}
        name={name}
        rows={rows}
        {...(most === undefined ? {} : { 'data-most': String(most) })}
        {...described(props)}
      >
        {value}
      </textarea>
    </FormGroup>
  );
};
