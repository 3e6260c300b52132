import type { ComponentChildren } from 'preact';
import { typesText, sizeText } from '../../public/words.ts';
import { Button } from '../../components/button.tsx';
import { Radios } from '../../components/choices.tsx';
import { Form } from '../../components/form.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { accepted, typesWithEndings } from './file-types.ts';

export interface UploadAreaProps {
  readonly visit: OwnVisit;
  /** The code of the document or requirement a file answers. */
  readonly requirement: string;
  /** What it is called. */
  readonly title: string;
  /** The same as it is read, with its language. */
  readonly named: ComponentChildren;
  readonly types: readonly string[];
  readonly maxBytes: number;
  /** Whether there is a file already. */
  readonly another: boolean;
}

/** The place to bring a file: with a script it is checked and sent at once, without one the next page sends it. */
export function UploadArea({ visit, requirement, title, named, types, maxBytes, another }: UploadAreaProps) {
  const { t } = visit;
  const id = `upload-${requirement}`;
  return (
    <div
      class="b-upload"
      data-upload
      data-types={typesWithEndings(types)}
      data-most={maxBytes}
      {...said(visit, types, maxBytes)}
    >
      <Form visit={visit} name="register">
        <input type="hidden" name="requirement" value={requirement} />
        <input type="hidden" name="title" value={title} />
        <div class="b-scripted">
          <div class="govuk-form-group" data-upload-group>
            <label class="govuk-label" for={id}>
              {t(another ? 'uploadAnother' : 'uploadChoose')}
              <span class="govuk-visually-hidden"> ({named})</span>
            </label>
            <p class="govuk-error-message" id={`${id}-error`} data-upload-error role="alert" hidden />
            <input
              class="govuk-file-upload"
              id={id}
              type="file"
              accept={accepted(types)}
              aria-describedby={`${id}-error`}
            />
          </div>
          <div class="b-upload__progress" data-upload-progress hidden>
            <progress class="b-upload__progress" max="100" value="0" aria-label={t('uploadProgress')} />
          </div>
          <p class="govuk-body-s b-upload__status" role="status" data-upload-status />
        </div>
        <div class="b-unscripted">
          {types.length === 1 ? (
            <input type="hidden" name="contentType" value={types[0]} />
          ) : (
            <Radios
              name="contentType"
              id={`${id}-type`}
              label={t('uploadFormat')}
              small
              chosen={types.slice(0, 1)}
              items={types.map((type) => ({ value: type, text: typesText([type]) }))}
            />
          )}
          <Button text={t('uploadBegin')} kind="secondary" />
        </div>
      </Form>
    </div>
  );
}

/** What the script says, as attributes: the reader's language is the page's business. */
const said = (visit: OwnVisit, types: readonly string[], maxBytes: number) => {
  const { t } = visit;
  return {
    'data-wrong-type': t('uploadWrongType', { types: typesText(types) }),
    'data-too-large': t('uploadTooLarge', { most: sizeText(maxBytes, visit), size: '{size}' }),
    'data-megabytes': t('megabytes', { size: '{size}' }),
    'data-empty': t('uploadEmpty'),
    'data-preparing': t('uploadPreparing'),
    'data-sending': t('uploadSending', { percent: '{percent}' }),
    'data-offline': t('uploadOffline'),
    'data-again': t('uploadAgain'),
    'data-checking': t('uploadChecking'),
    'data-failed': t('uploadFailed'),
    'data-expired': t('uploadExpired'),
  };
};
