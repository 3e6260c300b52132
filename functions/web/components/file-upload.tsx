import { described, type FieldProps, FormGroup } from './form-group.tsx';

export interface FileUploadProps extends FieldProps {
  /** MIME types, for the browser's own chooser. */
  readonly accept: readonly string[];
  /** Whether the browser itself asks for one before it sends. @default false */
  readonly required?: boolean;
}

/** A file to choose; the browser's own words stand on its button, so the label says what to do. */
export const FileUpload = (props: FileUploadProps) => {
  const { name, id = name, accept, error, required = false } = props;
  return (
    <FormGroup field={props}>
      <input
        class={`govuk-file-upload${error === undefined ? '' : ' govuk-file-upload--error'}`}
        id={id}
        name={name}
        type="file"
        accept={accept.join(',')}
        required={required}
        {...described(props)}
      />
    </FormGroup>
  );
};
