'use client'

import { resourceTypes, scanTypes } from '@/machines/account/account.terms'
import type { EditId } from '@/machines/lab/edits'
import type { Unwritten, Written } from '@/machines/lab/knobs'
import { typeNames } from '@/machines/lab/type-names'
import { Check } from './Check'
import { Choice } from './Choice'
import styles from './Knobs.module.css'
import { useLab } from './lab-context'

interface ConfigurationFieldsProps {
  readonly written: Written
  readonly onEdit: (id: EditId) => void
}

const presences = ['written', 'absent', 'removed'] as const
type Presence = (typeof presences)[number]

/** `main.tf` as a form: each block with what decides what becomes of it. */
export function ConfigurationFields({ written, onEdit }: ConfigurationFieldsProps) {
  const { enabler, registry } = written
  const edit = (id: EditId) => () => onEdit(id)
  return (
    <>
      <fieldset className={styles.block}>
        <legend>aws_inspector2_enabler</legend>
        <Presence block="enabler" now={presenceOf(enabler)} onEdit={onEdit} />
        {typeof enabler !== 'string' && (
          <>
            <div className={styles.types} role="group" aria-label="resource_types">
              {resourceTypes.map((type) => {
                const isOn = enabler.types.includes(type)
                const isLast = isOn && enabler.types.length === 1
                return (
                  <Check
                    key={type}
                    label={type}
                    isOn={isOn}
                    idle={isLast ? 'last-type' : null}
                    onChange={edit(`${isOn ? 'drop' : 'add'}-${typeNames[type]}`)}
                  />
                )
              })}
            </div>
            <Check
              label="ignore_changes = all"
              isOn={enabler.ignoreChanges}
              onChange={edit(enabler.ignoreChanges ? 'heed-enabler' : 'ignore-enabler')}
            />
            <Check
              label="prevent_destroy = true"
              isOn={enabler.preventDestroy}
              onChange={edit(enabler.preventDestroy ? 'unprotect' : 'protect')}
            />
          </>
        )}
      </fieldset>
      <fieldset className={styles.block}>
        <legend>aws_ecr_registry_scanning_configuration</legend>
        <Presence block="registry" now={presenceOf(registry)} onEdit={onEdit} />
        {typeof registry !== 'string' && (
          <>
            <Choice
              name="scan_type"
              values={scanTypes}
              labels={{ BASIC: 'BASIC', ENHANCED: 'ENHANCED' }}
              value={registry.scanType}
              onChoose={(scanType) => onEdit(scanType === 'BASIC' ? 'set-basic' : 'set-enhanced')}
            />
            <Check
              label="ignore_changes = all"
              isOn={registry.ignoreChanges}
              onChange={edit(registry.ignoreChanges ? 'heed-registry' : 'ignore-registry')}
            />
          </>
        )}
      </fieldset>
    </>
  )
}

interface PresenceProps {
  readonly block: 'enabler' | 'registry'
  readonly now: Presence
  readonly onEdit: (id: EditId) => void
}

/** A block that is gone can only be written again, so nothing else is offered then. */
function Presence({ block, now, onEdit }: PresenceProps) {
  const { words } = useLab()
  const { knobs } = words
  const ids = {
    written: `write-${block}`,
    absent: `delete-${block}`,
    removed: `forget-${block}`,
  } as const satisfies Record<Presence, EditId>
  return (
    <Choice
      name={knobs.presence}
      values={now === 'written' ? presences : [now, 'written']}
      labels={{ written: knobs.written, ...knobs.unwritten }}
      value={now}
      onChoose={(chosen) => chosen !== now && onEdit(ids[chosen])}
    />
  )
}

function presenceOf(block: object | Unwritten): Presence {
  return block === 'absent' || block === 'removed' ? block : 'written'
}
